import assert from 'node:assert/strict'
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

  it('offers what several readers have searched with success, last and once', async () => {
    const { http } = await appWith(records)
    for (let times = 0; times < 3; times++)
      for (const q of ['festival+budaya+banyuwangi', 'festival+budaya', 'festival+xyzzy+-budaya'])
        await http.get(`/search?q=${q}`).set('User-Agent', 'Mozilla/5.0').expect(200)
    const { body } = await http.get('/search/suggestions?q=festiv').expect(200)
    assert.deepEqual(
      body.map(({ kind, text }: Record<string, string>) => `${kind}: ${text}`),
      ['practice: Banyuwangi Festival', 'tag: festival budaya', 'question: festival budaya banyuwangi'],
    )
    assert.equal(body[2].label, 'Pernah dicari')
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
