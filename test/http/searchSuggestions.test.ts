import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const records = {
  practices: [
    aPractice({ name: 'Banyuwangi Festival', tags: ['festival budaya'] }),
    aPractice({ name: 'Bank Sampah' }),
  ],
  visits: [aVisit({ delegations: [aDelegation({ institution: 'Pemerintah Kota Bandung' })] })],
}

describe('GET /search/suggestions', () => {
  it('gives practices, institutions and tags for a half typed word, each with where it leads', async () => {
    const { http } = await appWith(records)
    const { body } = await http.get('/search/suggestions?q=ban').expect(200)
    assert.deepEqual(body.map(({ kind, text }: Record<string, string>) => `${kind}: ${text}`).toSorted(), [
      'institution: Pemerintah Kota Bandung',
      'practice: Bank Sampah',
      'practice: Banyuwangi Festival',
    ])
    for (const { path } of body) await http.get(path).expect(200)
    const ofTag = (await http.get('/search/suggestions?q=buday').expect(200)).body
    assert.deepEqual(ofTag.at(-1), {
      kind: 'tag',
      label: 'Kata kunci',
      text: 'festival budaya',
      path: '/search?q=festival+budaya',
    })
  })

  it('offers practices that are called so, also after one letter of a word; else those that write of it', async () => {
    const { http } = await appWith({
      practices: [
        aPractice({ name: 'Mal Pelayanan Publik' }),
        aPractice({ name: 'Bunga Desa', problem: 'Mal pelayanan publik terlalu jauh.' }),
        aPractice({ name: 'Lain', tags: ['mal pelayanan pesisir'] }),
      ],
    })
    const namesFor = async (q: string) =>
      (await http.get('/search/suggestions').query({ q }).expect(200)).body
        .filter(({ kind }: Record<string, string>) => kind === 'practice')
        .map(({ text }: Record<string, string>) => text)
        .toSorted()
    assert.deepEqual(await namesFor('mal pelay'), ['Lain', 'Mal Pelayanan Publik'])
    assert.deepEqual(await namesFor('mal pelayanan p'), ['Lain', 'Mal Pelayanan Publik'])
    assert.deepEqual(await namesFor('publik terlalu ja'), ['Bunga Desa'])
  })

  /** Each of these three times, on two days. */
  async function searchedOften(questions: readonly string[]) {
    let today = '2026-03-17'
    const app = await appWith({ ...records, now: () => new Date(`${today}T12:00:00+07:00`) })
    for (const day of ['2026-03-17', '2026-03-18', '2026-03-18']) {
      today = day
      for (const q of questions)
        await app.http.get('/search').query({ q }).set('User-Agent', 'Mozilla/5.0').expect(200)
    }
    return app
  }
  type Offered = Record<'kind' | 'text' | 'label', string>
  const questionsIn = (body: readonly Offered[]) =>
    body.filter(({ kind }) => kind === 'question').map(({ text }) => text)

  it('offers what several readers have searched with success, last and once', async () => {
    const { http } = await searchedOften([
      'festival budaya banyuwangi',
      'festival budaya',
      'festival xyzzy -budaya',
    ])
    const body: Offered[] = (await http.get('/search/suggestions?q=festiv').expect(200)).body
    assert.deepEqual(
      body.map(({ kind, text }) => `${kind}: ${text}`),
      ['practice: Banyuwangi Festival', 'tag: festival budaya', 'question: festival budaya banyuwangi'],
    )
    assert.equal(body.at(-1)?.label, 'Pernah dicari')
  })

  it('offers no word that someone has typed and no public record holds, however often it was searched', async () => {
    const { http } = await searchedOften([
      'siapa budi santoso festival',
      'sampah -budi',
      'sampah -"budi santoso"',
      'sampah budi?',
      'bank untuk sampah',
    ])
    for (const q of ['sa', 'si', 'ba'])
      assert.deepEqual(
        questionsIn((await http.get('/search/suggestions').query({ q }).expect(200)).body),
        q === 'ba' ? ['bank untuk sampah'] : [],
      )
  })

  it('offers a question no more when the record that answered it has been withdrawn', async () => {
    const { http, store } = await searchedOften(['bank sampah'])
    const offered = async () => questionsIn((await http.get('/search/suggestions?q=bank').expect(200)).body)
    assert.deepEqual(await offered(), ['bank sampah'])
    const [practice] = (await store.practices()).filter(({ slug }) => slug === 'bank-sampah')
    await store.withdrawPractice(practice!, 'ganda', systemActor)
    assert.deepEqual(await offered(), [])
  })

  it('speaks the reader’s language and leads to its pages', async () => {
    const { http } = await appWith(records)
    const { body } = await http.get('/en/search/suggestions?q=sampah').expect(200)
    assert.deepEqual(body, [
      { kind: 'practice', label: 'Practice', text: 'Bank Sampah', path: '/en/practices/bank-sampah' },
    ])
  })

  it('gives at most eight, and none for nothing', async () => {
    const practices = Array.from({ length: 20 }, (_, at) => aPractice({ name: `Taman ${at}` }))
    const { http } = await appWith({ practices })
    assert.equal((await http.get('/search/suggestions?q=tam').expect(200)).body.length, 8)
    for (const query of ['', '?q=', '?q=%20%20'])
      assert.deepEqual((await http.get(`/search/suggestions${query}`).expect(200)).body, [])
  })

  it('may be kept by the reader’s browser for a minute, and by nobody else', async () => {
    const { http } = await appWith(records)
    const { headers } = await http.get('/search/suggestions?q=ban').expect(200)
    assert.equal(headers['cache-control'], 'private, max-age=60')
  })

  it('never fails, whatever is typed', async () => {
    const { http } = await appWith(records)
    for (const q of [
      '*',
      '"',
      '-',
      '~9',
      'a:b',
      '😀',
      '\u0000',
      '__proto__',
      'constructor',
      'a'.repeat(5000),
    ]) {
      const { body } = await http.get('/search/suggestions').query({ q }).expect(200)
      assert.ok(Array.isArray(body), q.slice(0, 20))
    }
  })
})
