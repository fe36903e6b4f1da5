import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { User } from '../../src/accounts/account.ts'
import type { Kit, KitContent } from '../../src/kits/kit.ts'
import type { KitItem } from '../../src/kits/kitItem.ts'
import type { QuizItem } from '../../src/kits/quiz.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { addKit } from '../support/kits.ts'

let app: TestApp
let trainer: User
let agent: TestAgent
let items: KitItem[]

beforeEach(async () => {
  app = await appWith({
    practices: [aPractice({ name: 'Loket', problem: 'Antre', preconditions: '- Perbup\n- Operator' })],
  })
  trainer = await app.addUser('trainer')
  agent = await app.signIn(trainer)
  items = (await app.store.practices()).map(({ id }) => ({
    kind: 'practice',
    practiceId: id,
    revision: 1,
    note: null,
  }))
})

const base = '/staff/kits/belajar-dari-banyuwangi'
const start = (differs: Partial<KitContent> = {}) => addKit(app.store, { items, ...differs }, trainer)
const contentOf = async ({ id }: Kit) => (await app.store.kit(id))?.content

describe('/staff/kits/:slug/questions', () => {
  const send = (fields: object) => agent.post(`${base}/questions`).type('form').send(fields)
  const stored = async (kit: Kit) => (await contentOf(kit))?.discussion
  const practiceId = () => (items[0]?.kind === 'practice' ? items[0].practiceId : '')

  it('stores what is typed, a checklist line by line', async () => {
    const kit = await start()
    const { headers } = await send({
      version: '1',
      'discussion.0.text': 'Apa yang mirip?',
      'discussion.0.checklist': ' Perbup \r\n\r\nOperator',
      'discussion.0.practiceId': practiceId(),
      'discussion.1.text': '',
      'discussion.1.checklist': '',
      'discussion.1.practiceId': '',
      'discussion.2.text': 'Langkah pertama?',
    }).expect(303)
    assert.equal(headers['location'], `${base}?saved=questions`)
    assert.deepEqual(await stored(kit), [
      { text: 'Apa yang mirip?', checklist: ['Perbup', 'Operator'], practiceId: practiceId() },
      { text: 'Langkah pertama?', checklist: [], practiceId: null },
    ])
    const fields = fieldsOf((await agent.get(`${base}/questions`).expect(200)).text)
    assert.deepEqual(fields['discussion.0.checklist'], ['Perbup\nOperator'])
    assert.deepEqual(fields['discussion.0.practiceId'], [practiceId()])
  })

  it('proposes questions from the practices chosen, and takes those ticked without storing them', async () => {
    const kit = await start()
    const { text } = await agent.get(`${base}/questions`).expect(200)
    assert.match(text, /Masalah apa yang hendak diatasi dengan Loket\?/)
    const ticked = [`${practiceId()}:problem`, `${practiceId()}:preconditions`, 'tidak:ada']
    const taken = await send({
      version: '1',
      'discussion.0.text': 'Milik saya',
      starters: ticked,
      action: 'take',
    })
    const fields = fieldsOf(taken.text)
    assert.deepEqual(fields['discussion.0.text'], ['Milik saya'])
    assert.match(String(fields['discussion.1.text']), /^Masalah apa/)
    assert.deepEqual(fields['discussion.2.checklist'], ['Perbup\nOperator'])
    assert.match(taken.text, /belum disimpan/)
    assert.doesNotMatch(taken.text, new RegExp(`name="starters" value="${practiceId()}:problem"`))
    assert.deepEqual(await stored(kit), [])
  })

  it('stores those ticked when they are saved at once, each only once', async () => {
    const kit = await start()
    const starters = `${practiceId()}:different`
    await send({ version: '1', starters, action: 'save' }).expect(303)
    const [first] = (await stored(kit)) ?? []
    assert.match(first?.text ?? '', /^Apa yang berbeda/)
    await send({ version: '2', 'discussion.0.text': first?.text, starters, action: 'save' }).expect(303)
    assert.equal((await stored(kit))?.length, 1)
  })

  it('proposes nothing where nothing is chosen, and says what to do', async () => {
    await start({ items: [] })
    const { text } = await agent.get(`${base}/questions`).expect(200)
    assert.match(text, /pilih dulu praktik untuk paket ini/)
  })

  it('moves and removes questions without storing anything', async () => {
    const kit = await start()
    const two = { version: '1', 'discussion.0.text': 'Satu?', 'discussion.1.text': 'Dua?' }
    const up = await send({ ...two, act: 'discussion.1.up' }).expect(200)
    assert.deepEqual(fieldsOf(up.text)['discussion.0.text'], ['Dua?'])
    const gone = await send({ ...two, act: 'discussion.0.remove' }).expect(200)
    assert.deepEqual(fieldsOf(gone.text)['discussion.0.text'], ['Dua?'])
    assert.equal(fieldsOf(gone.text)['discussion.1.text'], undefined)
    assert.deepEqual(await stored(kit), [])
  })

  it('refuses the same question twice and an unknown practice, as typed, with a message at each', async () => {
    const kit = await start()
    const same = {
      version: '1',
      'discussion.0.text': 'Apa yang mirip?',
      'discussion.1.text': 'apa  yang mirip?',
    }
    const twice = await send(same).expect(422)
    assert.match(twice.text, /<title>Kesalahan:/)
    assert.match(twice.text, /id="f-discussion-1-text-error"[^>]*>[^<]*Sama dengan pertanyaan 1/)
    assert.deepEqual(fieldsOf(twice.text)['discussion.1.text'], ['apa  yang mirip?'])
    const unknown = { version: '1', 'discussion.0.text': 'Apa?', 'discussion.0.practiceId': 'x' }
    const { text } = await send(unknown).expect(422)
    assert.match(text, /id="f-discussion-0-practiceId-error"/)
    assert.deepEqual(await stored(kit), [])
  })

  it('shows both texts when someone else saved first, and loses nothing', async () => {
    const kit = await start()
    await send({ version: '1', 'discussion.0.text': 'Milik rekan' }).expect(303)
    const late = await send({ version: '1', 'discussion.0.text': 'Milik saya' }).expect(409)
    assert.match(late.text, /Milik rekan/)
    assert.deepEqual(fieldsOf(late.text)['discussion.0.text'], ['Milik saya'])
    await send({ version: String(fieldsOf(late.text)['version']), 'discussion.0.text': 'Milik saya' }).expect(
      303,
    )
    assert.equal((await stored(kit))?.[0]?.text, 'Milik saya')
  })

  it('keeps a question with a practice that was taken out of the kit', async () => {
    const kit = await start({ items: [], discussion: [{ text: 'A?', checklist: [], practiceId: 'lama' }] })
    const fields = fieldsOf((await agent.get(`${base}/questions`).expect(200)).text)
    await send({
      version: '1',
      'discussion.0.text': 'B?',
      'discussion.0.practiceId': fields['discussion.0.practiceId'],
    })
    assert.deepEqual(await stored(kit), [{ text: 'B?', checklist: [], practiceId: 'lama' }])
  })

  it('is not for a trainer whose kit it is not', async () => {
    await addKit(app.store, {}, await app.addUser('trainer'))
    await agent.get(`${base}/questions`).expect(403)
    await send({ version: '1' }).expect(403)
  })
})

describe('/staff/kits/:slug/quiz', () => {
  const send = (fields: object) => agent.post(`${base}/quiz`).type('form').send(fields)
  const stored = async (kit: Kit) => (await contentOf(kit))?.quiz
  const choice = {
    'quiz.0.kind': 'pilihan_ganda',
    'quiz.0.question': 'Kapan?',
    'quiz.0.options.a': '2011',
    'quiz.0.options.b': '',
    'quiz.0.options.c': '2013',
    'quiz.0.right': 'c',
    'quiz.0.explanation': '',
  }
  const three = {
    version: '1',
    ...choice,
    'quiz.1.kind': 'benar_salah',
    'quiz.1.question': 'Hanya di kota.',
    'quiz.1.isTrue': 'salah',
    'quiz.1.explanation': 'Di desa juga.',
    'quiz.2.kind': 'isian',
    'quiz.2.question': 'Siapa mitranya?',
    'quiz.2.accepted': 'PT Telkom\nTelkom',
    'quiz.3.kind': 'isian',
    'quiz.3.question': ' ',
    'quiz.3.accepted': '',
  }
  const threeStored: QuizItem[] = [
    { kind: 'pilihan_ganda', question: 'Kapan?', options: ['2011', '2013'], right: 1, explanation: null },
    { kind: 'benar_salah', question: 'Hanya di kota.', isTrue: false, explanation: 'Di desa juga.' },
    { kind: 'isian', question: 'Siapa mitranya?', accepted: ['PT Telkom', 'Telkom'], explanation: null },
  ]

  it('stores each kind with its key; an option left blank moves no key, an empty item is none', async () => {
    const kit = await start()
    const { headers } = await send(three).expect(303)
    assert.equal(headers['location'], `${base}?saved=quiz`)
    assert.deepEqual(await stored(kit), threeStored)
  })

  it('shows what is stored so that saving it again changes nothing', async () => {
    const kit = await start({ quiz: threeStored })
    const fields = fieldsOf((await agent.get(`${base}/quiz`).expect(200)).text)
    assert.deepEqual(fields['quiz.0.right'], ['b'])
    const { action: _, act: __, proposals: ___, ...own } = fields
    await send(own).expect(303)
    assert.deepEqual(await stored(kit), threeStored)
  })

  it('adds an item of each kind, moves and removes them, without storing anything', async () => {
    const kit = await start()
    for (const [kind, name] of [
      ['pilihan_ganda', 'quiz.1.options.f'],
      ['benar_salah', 'quiz.1.isTrue'],
      ['isian', 'quiz.1.accepted'],
    ] as const) {
      const { text } = await send({ version: '1', ...choice, action: `new.${kind}` }).expect(200)
      assert.deepEqual(fieldsOf(text)['quiz.0.options.c'], ['2013'])
      assert.ok(fieldsOf(text)[name], name)
    }
    const up = await send({ ...three, act: 'quiz.2.up' }).expect(200)
    assert.deepEqual(fieldsOf(up.text)['quiz.1.kind'], ['isian'])
    const gone = await send({ ...three, act: 'quiz.0.remove' }).expect(200)
    assert.deepEqual(fieldsOf(gone.text)['quiz.0.question'], ['Hanya di kota.'])
    assert.deepEqual(await stored(kit), [])
  })

  for (const [what, fields, field] of [
    ['a key that is blank', { ...choice, 'quiz.0.right': 'b' }, 'quiz-0-right'],
    ['no key', { ...choice, 'quiz.0.right': '' }, 'quiz-0-right'],
    ['one option', { ...choice, 'quiz.0.options.c': '', 'quiz.0.right': 'a' }, 'quiz-0-options-b'],
    ['an option twice', { ...choice, 'quiz.0.options.b': ' 2011' }, 'quiz-0-options-b'],
    ['no question', { ...choice, 'quiz.0.question': '' }, 'quiz-0-question'],
    ['neither true nor false', { 'quiz.0.kind': 'benar_salah', 'quiz.0.question': 'A' }, 'quiz-0-isTrue'],
    [
      'no answer',
      { 'quiz.0.kind': 'isian', 'quiz.0.question': 'A?', 'quiz.0.accepted': ' ' },
      'quiz-0-accepted',
    ],
    [
      'a mark-up in an answer',
      { 'quiz.0.kind': 'isian', 'quiz.0.question': 'A?', 'quiz.0.accepted': 'a\n<b>x</b>' },
      'quiz-0-accepted',
    ],
  ] as const)
    it(`refuses ${what}, as typed, with a message at the field`, async () => {
      const kit = await start()
      const { text } = await send({ version: '1', ...fields }).expect(422)
      assert.match(text, new RegExp(`id="f-${field}-error"`))
      assert.match(text, new RegExp(`href="#f-${field}"`))
      assert.deepEqual(await stored(kit), [])
    })

  it('refuses a kind that there is not, and more than a hundred items', async () => {
    const kit = await start()
    await send({ version: '1', 'quiz.0.kind': 'esai', 'quiz.0.question': 'A?' }).expect(422)
    const many = Array.from({ length: 101 }, (_, index) => [
      [`quiz.${index}.kind`, 'benar_salah'],
      [`quiz.${index}.question`, `Soal ${index}`],
      [`quiz.${index}.isTrue`, 'benar'],
    ])
    const { text } = await send({ version: '1', ...Object.fromEntries(many.flat()) }).expect(422)
    assert.match(text, /id="f-quiz-error"/)
    assert.deepEqual(await stored(kit), [])
  })

  it('shows both texts when someone else saved first, and loses nothing', async () => {
    await start()
    await send(three).expect(303)
    const late = await send({ version: '1', ...choice, 'quiz.0.question': 'Sejak kapan?' }).expect(409)
    assert.match(late.text, /Siapa mitranya\?/)
    assert.deepEqual(fieldsOf(late.text)['quiz.0.question'], ['Sejak kapan?'])
  })

  it('proposes items from sourced facts, and takes those ticked', async () => {
    const source = { title: 'Berita', publisher: null, author: null, url: null, publishedOn: null }
    const sources = [{ ...source, accessedOn: null, confidence: 'tinggi' as const, note: null }]
    for (const year of ['2011', '2013', '2017']) {
      const content = aPractice({ name: `Tahun ${year}`, startDate: year, sources })
      const options = { slug: null, state: 'published' } as const
      const { id } = await app.store.addPractice(content, options, { ...trainer, role: 'admin' } as never)
      items.push({ kind: 'practice', practiceId: id, revision: 1, note: null })
    }
    const kit = await start()
    const { text } = await agent.get(`${base}/quiz`).expect(200)
    const [, key = ''] = /name="proposals" value="([^"]+)"/.exec(text) ?? []
    await send({ version: '1', ...choice, proposals: key }).expect(303)
    const [own, taken] = (await stored(kit)) ?? []
    assert.equal(own?.question, 'Kapan?')
    assert.ok(taken?.kind === 'pilihan_ganda')
    assert.equal(taken.options[taken.right], '2011')
  })
})
