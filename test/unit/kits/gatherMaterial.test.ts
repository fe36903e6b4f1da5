import assert from 'node:assert/strict'
import { systemActor } from '../../../src/accounts/account.ts'
import { readConfig } from '../../../src/config.ts'
import { emptyKit, type KitContent } from '../../../src/kits/kit.ts'
import { gatherMaterial } from '../../../src/kits/gatherMaterial.ts'
import type { KitItem } from '../../../src/kits/kitItem.ts'
import type { Material } from '../../../src/kits/material.ts'
import type { QuizItem } from '../../../src/kits/quiz.ts'
import { loadRegions } from '../../../src/regions/regions.ts'
import type { Store } from '../../../src/storage/store.ts'
import { aPractice, aVisit } from '../../support/builders.ts'
import { fillWithMarked, mark, openMark } from '../../support/markedRecords.ts'
import { tempStore, type TempStore } from '../../support/tempStore.ts'

const now = () => new Date('2026-03-18T02:00:00Z')

async function gathered(store: Store, differs: Partial<KitContent>, isForStaff = false): Promise<Material> {
  const content = { ...emptyKit('Kerja tim'), ...differs }
  const kit = await store.addKit(content, null, systemActor)
  const asked = { kit, content, edition: null, path: `/kits/${kit.slug}`, locale: 'id', isForStaff } as const
  return gatherMaterial(asked, {
    store,
    regions: loadRegions(),
    config: readConfig({ BASE_URL: 'https://tiru.test' }),
    now,
  })
}

describe('the material of a kit', () => {
  let opened: TempStore
  beforeEach(async () => (opened = await tempStore()))
  afterEach(() => opened.dispose())

  it('stands in the trainer’s order, and leaves out what the public does not see', async () => {
    const { store } = opened
    const published = { slug: null, state: 'published' } as const
    const shown = await store.addPractice(aPractice({ name: 'Satu' }), published, systemActor)
    const draft = await store.addPractice(
      aPractice({ name: 'Dua' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    const gone = await store.addPractice(aPractice({ name: 'Tiga' }), published, systemActor)
    await store.withdrawPractice(gone, 'keliru', systemActor)
    const visit = await store.addVisit(aVisit({ title: 'Kunjungan', status: 'selesai' }), systemActor)
    const asked = await store.addVisit(aVisit({ title: 'Baru diminta', status: 'diajukan' }), systemActor)
    const items: KitItem[] = [
      { kind: 'visit', visitId: visit.id, seenAt: visit.updatedAt, note: null },
      ...[shown, draft, gone].map(({ id }) => ({
        kind: 'practice' as const,
        practiceId: id,
        revision: 1,
        note: 'baca dulu',
      })),
      { kind: 'visit', visitId: asked.id, seenAt: asked.updatedAt, note: null },
    ]
    const { parts } = await gathered(store, { items })
    assert.deepEqual(
      parts.map((part) => [part.kind, 'name' in part ? part.name : 'title' in part && part.title, part.note]),
      [
        ['visit', 'Kunjungan', null],
        ['practice', 'Satu', 'baca dulu'],
      ],
    )
  })

  it('compares the practices that the public sees, in the trainer’s order', async () => {
    const { store } = opened
    const items: KitItem[] = []
    for (const name of ['Satu', 'Dua', 'Tiga', 'Empat']) {
      const practice = await store.addPractice(
        aPractice({ name }),
        { slug: null, state: name === 'Dua' ? 'draft' : 'published' },
        systemActor,
      )
      items.unshift({ kind: 'practice', practiceId: practice.id, revision: 1, note: null })
    }
    const { comparison } = await gathered(store, { items })
    assert.deepEqual(
      comparison?.columns.map(({ name }) => name),
      ['Empat', 'Tiga', 'Satu'],
    )
    assert.equal((await gathered(store, { items: items.slice(0, 1) })).comparison, null)
  })

  it('shows a question or quote only while it is public, in its words of today', async () => {
    const { store } = opened
    const asked = { answeredBy: 'Dinas', practice: null, state: 'terbit' } as const
    const questions = [
      { ...asked, question: 'Berapa biayanya?', answer: 'Rp 1 juta' },
      { ...asked, question: 'Siapa?', answer: 'Belum', state: 'ditinjau' as const },
    ]
    const quotes = [
      { text: 'Luar biasa', speaker: 'Sri', role: 'Camat', consent: true, source: null },
      { text: 'Biasa', speaker: 'Tono', role: null, consent: false, source: null },
    ]
    const { id: visitId } = await store.addVisit(
      aVisit({ status: 'selesai', questions, quotes }),
      systemActor,
    )
    const items: KitItem[] = [
      ...questions.map(({ question }) => ({
        kind: 'question' as const,
        practiceId: null,
        visitId,
        question,
        note: null,
      })),
      ...quotes.map(({ text }) => ({ kind: 'quote' as const, visitId, text, note: null })),
    ]
    const { parts } = await gathered(store, { items })
    assert.deepEqual(
      parts.map((part) => (part.kind === 'question' ? part.markdown : part.kind === 'quote' && part.speaker)),
      ['Rp 1 juta', 'Sri, Camat'],
    )
  })

  it('holds nothing that is staff’s, and what is public beside it', async () => {
    const { store } = opened
    await fillWithMarked(store)
    const [practices, visits] = [await store.practices(), await store.visits()]
    const items: KitItem[] = [
      ...practices.map(({ id }) => ({ kind: 'practice' as const, practiceId: id, revision: 1, note: null })),
      ...visits.map(({ id, updatedAt }) => ({
        kind: 'visit' as const,
        visitId: id,
        seenAt: updatedAt,
        note: null,
      })),
      ...visits.flatMap(({ id, quotes }) =>
        quotes.map(({ text }) => ({ kind: 'quote' as const, visitId: id, text, note: null })),
      ),
    ]
    const told = JSON.stringify(await gathered(store, { items }, true))
    assert.ok(told.includes(openMark))
    assert.ok(
      !told.includes(mark),
      told.slice(Math.max(0, told.indexOf(mark) - 200), told.indexOf(mark) + 40),
    )
  })

  it('cites each work once, in order', async () => {
    const { store } = opened
    const source = {
      title: 'Berita',
      publisher: 'Kompas',
      author: null,
      url: 'https://contoh.test/1',
      publishedOn: '2019',
      accessedOn: null,
      confidence: 'tinggi',
      note: null,
    } as const
    const ids: string[] = []
    for (const name of ['Zebra', 'Apel']) {
      const practice = aPractice({ name, sources: [source] })
      ids.push((await store.addPractice(practice, { slug: null, state: 'published' }, systemActor)).id)
    }
    const items: KitItem[] = ids.map((practiceId) => ({
      kind: 'practice',
      practiceId,
      revision: 1,
      note: null,
    }))
    const { references } = await gathered(store, { items, references: ['UU 23/2014'] })
    assert.deepEqual(
      references.map((citation) => (citation.kind === 'written' ? citation.text : citation.title)),
      ['Berita', 'Apel', 'Zebra', 'UU 23/2014'],
    )
  })

  it('keeps the keys of a quiz from all but staff when the trainer says so', async () => {
    const { store } = opened
    const quiz: QuizItem[] = [
      { kind: 'pilihan_ganda', question: 'Mana?', options: ['A', 'B'], right: 1, explanation: 'Sebab B' },
      { kind: 'isian', question: 'Apa?', accepted: ['MPP'], explanation: null },
    ]
    const open = await gathered(store, { quiz })
    assert.deepEqual([open.quiz, open.hasKeys], [quiz, true])
    const secret = await gathered(store, { quiz, areKeysStaffOnly: true })
    assert.equal(secret.hasKeys, false)
    assert.doesNotMatch(JSON.stringify(secret.quiz), /MPP|Sebab|"right":1/)
    assert.deepEqual((await gathered(store, { quiz, areKeysStaffOnly: true }, true)).quiz, quiz)
  })
})
