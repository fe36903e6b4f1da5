import assert from 'node:assert/strict'
import { countable } from '../../../src/insights/askedQuestion.ts'
import { mostKept, openQuestionCounter } from '../../../src/insights/questionCounter.ts'
import { sentence } from '../../../src/storage/sentence.ts'
import { StoreUnavailable, type Store } from '../../../src/storage/store.ts'
import { tempStore, type TempStore } from '../../support/tempStore.ts'

describe('a question as it is counted', () => {
  const kept: [question: string, as: string][] = [
    ['  Studi   TIRU\t', 'studi tiru'],
    ['mal pelayanan publik 2017', 'mal pelayanan publik 2017'],
    ['uu 27/2022', 'uu 27/2022'],
    ['ｃｓｒ', 'csr'],
    ['desa\u0000wisata\u202e', 'desa wisata'],
    ['"kata persis" -tanpa', '"kata persis" -tanpa'],
    ['__proto__', '__proto__'],
    ['a'.repeat(80), 'a'.repeat(80)],
  ]
  for (const [question, as] of kept) {
    it(`is ${JSON.stringify(as.slice(0, 30))} for ${JSON.stringify(question.slice(0, 30))}`, () => {
      assert.equal(countable(question), as)
    })
  }

  const left: [string, string][] = [
    ['an identity number', '3510012345678901'],
    ['five digits in a row', 'surat 12345'],
    ['more than six digits in all', 'telepon 08 12 34 56'],
    ['digits of another script', 'nik ٣٥١٠٠١'],
    ['an e-mail address', 'sri@contoh.go.id'],
    ['a wide @', 'sri＠contoh'],
    ['a text of more than 80 letters', 'a'.repeat(81)],
    ['no letter', '2017?'],
    ['nothing', ' \n '],
  ]
  for (const [what, question] of left) {
    it(`is not for ${what}`, () => assert.equal(countable(question), null))
  }
})

describe('the counter of questions', () => {
  let temporary: TempStore
  let today: string
  beforeEach(async () => {
    temporary = await tempStore()
    today = '2026-03-17'
  })
  afterEach(() => temporary.dispose())

  const now = () => new Date(`${today}T12:00:00+07:00`)
  const open = (store: Pick<Store, 'questions' | 'addQuestions'> = temporary.store) =>
    openQuestionCounter(store, now)
  const textsOf = (questions: readonly { text: string }[]) => questions.map(({ text }) => text)

  /** The real store, that refuses the first writes. */
  function refusing(times: number) {
    const { store } = temporary
    let left = times
    const addQuestions: Store['addQuestions'] = (counts, forgotten) => {
      left -= 1
      if (left >= 0) return Promise.reject(new StoreUnavailable(sentence('store.reason.full')))
      return store.addQuestions(counts, forgotten)
    }
    return { questions: () => store.questions(), addQuestions }
  }

  it('keeps text, how often asked, how often empty, the first and the last day, and nothing else', async () => {
    const counter = await open()
    counter.note('Studi Tiru', 4)
    counter.note('studi  tiru', 0)
    await counter.flush()
    assert.deepEqual(await temporary.store.questions(), [
      { text: 'studi tiru', asked: 2, empty: 1, firstOn: today, lastOn: today },
    ])
  })

  it('goes on from what the store holds', async () => {
    const before = await open()
    for (const total of [4, 4, 0]) before.note('csr', total)
    await before.flush()
    const firstOn = today
    today = '2026-03-18'
    const after = await open()
    assert.deepEqual(after.popular('', 9), [])
    after.note('csr', 4)
    assert.deepEqual(after.popular('cs', 9), [{ text: 'csr', asked: 4, empty: 1, firstOn, lastOn: today }])
  })

  it('offers strangers only what found something at least three times, the most often first', async () => {
    const counter = await open()
    const ask = (question: string, totals: number[]) =>
      totals.forEach((total) => counter.note(question, total))
    ask('desa wisata', [2, 2, 2])
    ask('desa digital', [1, 1, 1, 1])
    ask('desa budi santoso', [1, 1])
    ask('desa tertinggal', [0, 0, 0, 0, 0])
    ask('pasar desa', [1, 1, 1])
    today = '2026-03-18'
    for (const question of ['desa wisata', 'desa digital', 'pasar desa', 'desa tertinggal'])
      ask(question, [1])
    assert.deepEqual(textsOf(counter.popular(' DESA', 9)), ['desa digital', 'desa wisata'])
    assert.deepEqual(textsOf(counter.popular('desa', 1)), ['desa digital'])
    assert.deepEqual(counter.popular('budi', 9), [])
  })

  it('offers nobody what was asked on one day alone, however often', async () => {
    const counter = await open()
    for (let times = 0; times < 9; times += 1) counter.note('desa budi santoso', 1)
    await counter.flush()
    assert.deepEqual(counter.popular('', 9), [])
    today = '2026-03-18'
    const dayAfter = await open()
    assert.deepEqual(dayAfter.popular('', 9), [])
    dayAfter.note('desa budi santoso', 1)
    assert.deepEqual(textsOf(dayAfter.popular('', 9)), ['desa budi santoso'])
  })

  it('tells staff what found nothing, the latest day first', async () => {
    const counter = await open()
    counter.note('kartu tani', 0)
    today = '2026-03-18'
    counter.note('taman baca', 0)
    counter.note('pasar', 3)
    counter.note('sekolah lansia', 0)
    counter.note('sekolah lansia', 0)
    assert.deepEqual(textsOf(counter.empty(9)), ['sekolah lansia', 'taman baca', 'kartu tani'])
    assert.deepEqual(textsOf(counter.empty(1)), ['sekolah lansia'])
  })

  it('forgets what was not asked for ninety days, also when nobody asks anything', async () => {
    const counter = await open()
    counter.note('mpp', 2)
    await counter.flush()
    today = '2026-06-15'
    await counter.flush()
    assert.deepEqual(textsOf(await temporary.store.questions()), ['mpp'])
    today = '2026-06-16'
    await counter.flush()
    assert.deepEqual(await temporary.store.questions(), [])
    assert.deepEqual(counter.popular('', 9), [])
  })

  it('keeps a thousand: of the rest the least asked and the oldest go first', async () => {
    const counter = await open()
    counter.note('lama', 0)
    counter.note('sering', 1)
    counter.note('sering', 1)
    await counter.flush()
    today = '2026-03-18'
    for (let n = 1; n < mostKept; n += 1) counter.note(`baru ${n}`, 0)
    await counter.flush()
    const kept = textsOf(await temporary.store.questions())
    assert.equal(kept.length, mostKept)
    assert.ok(kept.includes('sering'))
    assert.ok(!kept.includes('lama'))
    assert.equal(counter.empty(5000).length, mostKept - 1)
  })

  it('stays bounded in memory within a minute', async () => {
    const counter = await open()
    for (let n = 1; n <= 3 * mostKept; n += 1) counter.note(`kata ${n}`, 0)
    assert.equal(counter.empty(9000).length, mostKept)
    counter.note('kata 1', 0)
    assert.equal(counter.empty(1)[0]?.asked, 2)
  })

  it('loses and doubles nothing when the store refuses', async () => {
    const counter = await open(refusing(2))
    counter.note('csr', 1)
    await assert.rejects(counter.flush(), StoreUnavailable)
    counter.note('csr', 0)
    await assert.rejects(counter.flush(), StoreUnavailable)
    assert.equal(counter.empty(1)[0]?.asked, 2)
    await counter.flush()
    await counter.flush()
    assert.deepEqual(await temporary.store.questions(), [
      { text: 'csr', asked: 2, empty: 1, firstOn: today, lastOn: today },
    ])
  })

  it('writes a count once when two writes are asked for at the same time', async () => {
    const counter = await open()
    counter.note('csr', 1)
    const first = counter.flush()
    counter.note('csr', 1)
    await Promise.all([first, counter.flush()])
    assert.equal((await temporary.store.questions())[0]?.asked, 2)
  })

  it('counts anew what is asked while it is being forgotten', async () => {
    const { store } = temporary
    let whileWriting = () => {}
    const counter = await open({
      questions: () => store.questions(),
      async addQuestions(counts, forgotten) {
        whileWriting()
        await store.addQuestions(counts, forgotten)
      },
    })
    counter.note('csr', 0)
    await counter.flush()
    today = '2026-09-01'
    whileWriting = () => counter.note('csr', 0)
    await counter.flush()
    whileWriting = () => {}
    const anew = [{ text: 'csr', asked: 1, empty: 1, firstOn: today, lastOn: today }]
    assert.deepEqual(counter.empty(9), anew)
    await counter.flush()
    assert.deepEqual(await store.questions(), anew)
  })
})
