import assert from 'node:assert/strict'
import { systemActor } from '../../../src/accounts/account.ts'
import { isShown, itemsNow, type ItemNow } from '../../../src/kits/itemState.ts'
import type { KitItem } from '../../../src/kits/kitItem.ts'
import type { Question } from '../../../src/practices/question.ts'
import type { Quote } from '../../../src/visits/visit.ts'
import { aPractice, aVisit } from '../../support/builders.ts'
import { tempStore } from '../../support/tempStore.ts'

const aQuestion = (differs: Partial<Question> = {}): Question => ({
  question: 'Siapa panitianya?',
  answer: 'Semua dinas.',
  answeredBy: null,
  practice: null,
  state: 'terbit',
  ...differs,
})
const aQuote = (differs: Partial<Quote> = {}): Quote => ({
  text: 'Kami belajar banyak.',
  speaker: 'Tamu',
  role: null,
  consent: true,
  source: null,
  ...differs,
})

describe('what has become of a kit’s items', () => {
  async function opened() {
    // A second goes by between any two changes.
    let at = Date.parse('2026-03-17T03:00:00Z')
    const temp = await tempStore({ now: () => new Date((at += 1000)) })
    const { store } = temp
    const content = aPractice({ name: 'Festival', questions: [aQuestion()] })
    const practice = await store.addPractice(content, { slug: null, state: 'published' }, systemActor)
    const visit = await store.addVisit(
      aVisit({ title: 'Kunjungan Bogor', questions: [aQuestion()], quotes: [aQuote()] }),
      systemActor,
    )
    const items: KitItem[] = [
      { kind: 'practice', practiceId: practice.id, revision: 1, note: null },
      { kind: 'visit', visitId: visit.id, seenAt: visit.updatedAt, note: null },
      { kind: 'question', practiceId: practice.id, visitId: null, question: 'Siapa panitianya?', note: null },
      { kind: 'question', practiceId: null, visitId: visit.id, question: 'Siapa panitianya?', note: null },
      { kind: 'quote', visitId: visit.id, text: 'Kami belajar banyak.', note: null },
    ]
    const now = async () => itemsNow(items, store)
    return { ...temp, store, content, practice, visit, now }
  }
  const kinds = (now: readonly ItemNow[]) => now.map(({ state }) => state.kind)

  it('is nothing while nobody changed anything', async () => {
    const { now, dispose } = await opened()
    const all = await now()
    assert.deepEqual(kinds(all), Array(5).fill('as_seen'))
    assert.deepEqual(
      all.map(({ title, about, path }) => [title, about, path]),
      [
        ['Festival', null, '/practices/festival'],
        ['Kunjungan Bogor', null, '/visits/2026-03-17-kunjungan-bogor'],
        ['Siapa panitianya?', 'Festival', '/practices/festival'],
        ['Siapa panitianya?', 'Kunjungan Bogor', '/visits/2026-03-17-kunjungan-bogor'],
        ['Kami belajar banyak.', 'Kunjungan Bogor', '/visits/2026-03-17-kunjungan-bogor'],
      ],
    )
    assert.ok(all.every(isShown))
    await dispose()
  })

  it('is changed by a new edition of a practice, with both editions, and by a later saving of a visit', async () => {
    const { store, content, practice, visit, now, dispose } = await opened()
    await store.publishPractice(practice, { ...content, problem: 'Baru.' }, null, systemActor)
    await store.saveVisit(visit, aVisit({ ...visit, venue: 'Pendopo' }), systemActor)
    const [changed, visited, ...others] = await now()
    assert.ok(changed?.state.kind === 'changed' && visited?.state.kind === 'changed')
    assert.deepEqual([changed.state.before?.number, changed.state.after?.number], [1, 2])
    assert.deepEqual(kinds(others), Array(3).fill('as_seen'))
    assert.ok(isShown(changed))
    await dispose()
  })

  it('is not changed by an edition in which the public sees nothing else', async () => {
    const { store, content, practice, now, dispose } = await opened()
    const questions = [...content.questions, aQuestion({ question: 'Belum ditinjau?', state: 'baru' })]
    await store.publishPractice(practice, { ...content, questions }, null, systemActor)
    assert.equal((await now())[0]?.state.kind, 'as_seen')
    await dispose()
  })

  it('is withdrawn with its reason, with all that stood in it', async () => {
    const { store, practice, visit, now, dispose } = await opened()
    await store.withdrawPractice(practice, 'Datanya keliru', systemActor)
    await store.withdrawVisit(visit, 'Tidak terjadi', systemActor)
    const all = await now()
    assert.deepEqual(kinds(all), Array(5).fill('withdrawn'))
    assert.deepEqual(all[0]?.state, { kind: 'withdrawn', reason: 'Datanya keliru' })
    assert.deepEqual(
      all.map(({ path }) => path),
      Array(5).fill(null),
    )
    assert.ok(!all.some(isShown))
    await dispose()
  })

  it('is gone when its words are not there or not public any more', async () => {
    const { store, content, practice, visit, now, dispose } = await opened()
    await store.publishPractice(
      practice,
      { ...content, questions: [aQuestion({ state: 'ditolak' })] },
      null,
      systemActor,
    )
    const quotes = [aQuote({ consent: false })]
    await store.saveVisit(visit, aVisit({ ...visit, questions: [], quotes }), systemActor)
    assert.deepEqual(kinds((await now()).slice(2)), ['gone', 'gone', 'gone'])
    await dispose()
  })

  it('is hidden when a visit is called off, and gone without its record', async () => {
    const { store, visit, now, dispose } = await opened()
    await store.saveVisit(visit, aVisit({ ...visit, status: 'dibatalkan' }), systemActor)
    assert.deepEqual(kinds((await now()).slice(3)), ['hidden', 'hidden'])
    const [none] = await itemsNow([{ kind: 'practice', practiceId: '?', revision: 1, note: null }], store)
    assert.deepEqual([none?.state.kind, none?.title], ['gone', null])
    await dispose()
  })

  it('tells no name of a practice that was never published', async () => {
    const { store, dispose } = await opened()
    const draft = await store.addPractice(
      aPractice({ name: 'Rahasia' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    const [hidden] = await itemsNow(
      [{ kind: 'practice', practiceId: draft.id, revision: 1, note: null }],
      store,
    )
    assert.deepEqual([hidden?.state.kind, hidden?.title], ['hidden', null])
    await dispose()
  })
})
