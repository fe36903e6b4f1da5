import assert from 'node:assert/strict'
import type { SearchAnswer, SearchQuestion } from '../../src/search/search.ts'
import { readQuestion } from '../../src/search/searchQuestion.ts'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const everything = readQuestion({}, 10)
const titles = ({ hits }: SearchAnswer) => hits.map((hit) => hit.title)

describe('Search', () => {
  async function searchOver(records: Parameters<typeof appWith>[0]) {
    const { store, parts } = await appWith(records)
    const ask = (text: string, differs: Partial<SearchQuestion> = {}) =>
      parts.search.ask({ ...everything, text, ...differs })
    return { store, ask }
  }

  it('finds a practice and a visit by another inflection of their words', async () => {
    const { ask } = await searchOver({
      practices: [aPractice({ name: 'Mal Pelayanan Publik' })],
      visits: [aVisit({ title: 'Belajar melayani warga' })],
    })
    assert.deepEqual(titles(await ask('layanan')).toSorted(), [
      'Belajar melayani warga',
      'Mal Pelayanan Publik',
    ])
  })

  it('searches synonyms too, and says which', async () => {
    const { ask } = await searchOver({ visits: [aVisit({ title: 'Benchmarking Pemkab Blitar' })] })
    const answer = await ask('studi tiru blitar')
    assert.deepEqual(titles(answer), ['Benchmarking Pemkab Blitar'])
    assert.ok(answer.alsoSearched.includes('benchmarking'))
  })

  it('finds a visit by its kind, also when its texts do not name it', async () => {
    const { ask } = await searchOver({
      visits: [aVisit({ title: 'Rombongan Blitar', kind: 'benchmarking_diklat' })],
    })
    assert.equal((await ask('studi banding blitar')).total, 1)
  })

  it('finds a visit by its delegation, a public question and a public quote', async () => {
    const question = { answer: 'Bisa.', answeredBy: null, practice: null }
    const { ask } = await searchOver({
      visits: [
        aVisit({
          title: 'Kunjungan A',
          delegations: [aDelegation({ institution: 'Bapelkes Semarang' })],
          questions: [
            { ...question, question: 'Bagaimana honorarium?', state: 'terbit' },
            { ...question, question: 'Rahasia kepegawaian?', state: 'ditinjau' },
          ],
          quotes: [{ text: 'Sungguh mengagumkan', speaker: 'Ani', role: null, consent: true, source: null }],
        }),
      ],
    })
    for (const text of ['bapelkes', 'honorarium', 'mengagumkan'])
      assert.equal((await ask(text)).total, 1, text)
    assert.equal((await ask('rahasia')).total, 0)
  })

  it('finds a saved, changed and withdrawn record as it is now', async () => {
    const { store, ask } = await searchOver({})
    let practice = await store.addPractice(
      aPractice({ name: 'Bank Sampah' }),
      { slug: null, state: 'published' },
      systemActor,
    )
    assert.equal((await ask('sampah')).total, 1)
    practice = await store.publishPractice(practice, aPractice({ name: 'Bank Kompos' }), null, systemActor)
    assert.deepEqual([(await ask('sampah')).total, (await ask('kompos')).total], [0, 1])
    await store.withdrawPractice(practice, 'berhenti', systemActor)
    assert.equal((await ask('kompos')).total, 0)
  })

  it('answers again after the store once failed, and has missed no change', async () => {
    const { store, ask } = await searchOver({})
    const { practice } = store
    store.practice = () => Promise.reject(new Error('disk'))
    await store.addPractice(
      aPractice({ name: 'Bank Sampah' }),
      { slug: null, state: 'published' },
      systemActor,
    )
    await assert.rejects(ask('sampah'))
    store.practice = practice
    assert.equal((await ask('sampah')).total, 1)
  })

  it('leaves drafts and requests out', async () => {
    const { store, ask } = await searchOver({ visits: [aVisit({ title: 'Permintaan', status: 'diajukan' })] })
    await store.addPractice(aPractice({ name: 'Rancangan' }), { slug: null, state: 'draft' }, systemActor)
    assert.equal((await ask('')).total, 0)
  })

  it('counts each filter value under the other filters', async () => {
    const { ask } = await searchOver({
      practices: [
        aPractice({ name: 'Desa A', affairs: ['pariwisata'], stage: 'penerapan', startDate: '2015' }),
        aPractice({ name: 'Desa B', affairs: ['sosial'], stage: 'penerapan', startDate: '2016-05' }),
        aPractice({ name: 'Desa C', affairs: ['sosial'], stage: 'uji_coba', startDate: '2016' }),
      ],
    })
    const { total, facets } = await ask('desa', { affairs: ['sosial'] })
    assert.equal(total, 2)
    assert.deepEqual(facets.urusan, [
      { value: 'sosial', count: 2 },
      { value: 'pariwisata', count: 1 },
    ])
    assert.deepEqual(facets.year, [{ value: '2016', count: 2 }])
  })

  it('lets a province stand for its regencies and cities', async () => {
    const { ask } = await searchOver({
      visits: [aVisit({ delegations: [aDelegation({ regionCode: '32.71' })] })],
    })
    assert.deepEqual(
      [(await ask('', { regions: ['32'] })).total, (await ask('', { regions: ['33'] })).total],
      [1, 0],
    )
  })

  it('sorts by date and by number of visits', async () => {
    const { store, ask } = await searchOver({
      practices: [
        aPractice({ name: 'Lama', startDate: '2012' }),
        aPractice({ name: 'Baru', startDate: '2020' }),
      ],
    })
    await store.addVisit(aVisit({ practices: ['lama'] }), systemActor)
    assert.deepEqual(titles(await ask('', { type: 'practice', sort: 'newest' })), ['Baru', 'Lama'])
    assert.deepEqual(titles(await ask('', { type: 'practice', sort: 'most_visited' })), ['Lama', 'Baru'])
  })

  it('proposes another spelling when nothing is found', async () => {
    const { ask } = await searchOver({ practices: [aPractice({ name: 'Festival Banyuwangi' })] })
    assert.equal((await ask('fesival')).suggestion, 'festival')
  })

  for (const text of [
    '*',
    '~9',
    '"',
    '-',
    '10:30',
    'foo:bar',
    'yang dan',
    '😀',
    'constructor',
    '__proto__',
    ' ',
    'a'.repeat(10_000),
  ]) {
    it(`answers ${JSON.stringify(text.slice(0, 20))} without hits`, async () => {
      const { ask } = await searchOver({ practices: [aPractice()] })
      assert.equal((await ask(text)).total, 0)
    })
  }
})
