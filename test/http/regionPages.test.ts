import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const jawaBarat = aDelegation({
  institution: 'Pemerintah Provinsi Jawa Barat',
  regionCode: '32',
  programme: 'diklatpim_4',
})
const bogor = aDelegation({ actualCount: 30 })
const bekasi = aDelegation({ institution: 'Pemerintah Kabupaten Bekasi', regionCode: '32.16' })
const lan = aDelegation({ institution: 'LAN', regionCode: null })

const records = {
  practices: [aPractice({ name: 'Festival' }), aPractice({ name: 'Taman' })],
  visits: [
    aVisit({
      title: 'Berdua',
      startOn: '2014-09-23',
      delegations: [jawaBarat, bogor],
      practices: ['festival', 'taman'],
    }),
    aVisit({ title: 'Sendiri', startOn: '2018-03-27', delegations: [bogor, lan], practices: ['taman'] }),
    aVisit({ title: 'Batal', startOn: '2019-03-27', delegations: [bekasi], status: 'dibatalkan' }),
  ],
}

function seen(html: string): string {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? ''
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

describe('GET /regions/:code', () => {
  it('tells of a city who came, when, and how many', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/regions/32.71').expect(200)
    assert.match(text, /<h1 lang="id">Kota Bogor<\/h1>/)
    assert.match(seen(text), /2 kunjungan tercatat; yang terakhir pada 27 Maret 2018\./)
    assert.match(
      seen(text),
      /27 Maret 2018 Pemerintah Kota Bogor 30 orang 23 September 2014 Pemerintah Kota Bogor 30 orang/,
    )
    assert.match(text, /href="\/visits\/2014-09-23-berdua"/)
    assert.doesNotMatch(seen(text), /Pemerintah Provinsi Jawa Barat|LAN/)
  })

  it('tells what they studied, the most often first', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/regions/32.71').expect(200)
    assert.match(seen(text), /Yang dipelajari Taman pada 2 kunjungan Festival pada 1 kunjungan/)
    assert.match(text, /href="\/practices\/taman"/)
  })

  it('counts for a province its regencies and cities, and links to those that came', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/regions/32').expect(200)
    assert.match(seen(text), /Pemerintah Provinsi Jawa Barat Diklatpim IV, kini PKP belum diketahui/)
    assert.match(seen(text), /Taman pada 2 kunjungan/)
    assert.match(seen(text), /Kabupaten dan kota yang pernah datang Kota Bogor 2 kunjungan/)
    assert.match(text, /href="\/regions\/32\.71"/)
    assert.doesNotMatch(text, /Bekasi/)
  })

  it('links a city to its province, and to the list of its visits', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/regions/32.71').expect(200)
    assert.match(text, /<a href="\/regions\/32">Lihat Provinsi Jawa Barat<\/a>/)
    assert.match(text, /href="\/visits\?region=32\.71"/)
  })

  it('follows a practice to its new address, and leaves out one that the public does not see', async () => {
    const { http, store } = await appWith(records)
    const find = async (slug: string) => {
      const found = await store.findPractice(slug)
      assert.ok(found)
      return { id: found.record.id, version: found.record.version }
    }
    await store.movePractice(await find('taman'), 'taman-kota', systemActor)
    await store.withdrawPractice(await find('festival'), 'Keliru.', systemActor)
    const { text } = await http.get('/regions/32.71').expect(200)
    assert.match(text, /href="\/practices\/taman-kota"/)
    assert.doesNotMatch(text, /Festival/)
  })

  it('says of a made-up visit that it is one', async () => {
    const { http } = await appWith({ visits: [aVisit({ isMadeUp: true })] })
    assert.match((await http.get('/regions/32.71').expect(200)).text, /Contoh buatan/)
    const real = await appWith({ visits: [aVisit()] })
    assert.doesNotMatch((await real.http.get('/regions/32.71').expect(200)).text, /Contoh buatan/)
  })

  it('says so when nobody came, and keeps such a page out of search engines', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/regions/32.16').expect(200)
    assert.match(text, /Belum ada kunjungan dari Kabupaten Bekasi/)
    assert.match(text, /<meta name="robots" content="noindex">/)
    assert.match(text, /href="\/regions\/32"/)
  })

  for (const code of ['99', '32.99', '32.7', 'abc', '__proto__', '32%2F71', '32.71.01']) {
    it(`does not know ${code}`, async () => {
      const { http } = await appWith()
      await http.get(`/regions/${code}`).expect(404)
    })
  }

  it('is complete in English', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/en/regions/32').expect(200)
    assert.match(seen(text), /2 visits recorded; the latest on 27 March 2018\./)
    assert.match(text, /href="\/en\/regions\/32\.71"/)
    assert.doesNotMatch(seen(text), /kunjungan|orang\b|Wilayah/)
  })
})

describe('GET /regions', () => {
  it('lists each province with those of its regencies and cities that came, and counts the others', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/regions').expect(200)
    assert.match(seen(text), /Provinsi Jawa Barat 2 Maret 2018 Kota Bogor 2 Maret 2018/)
    assert.match(seen(text), /Ada pula 1 rombongan/)
    assert.doesNotMatch(text, /Bekasi/)
  })

  it('says what to do while nobody has come', async () => {
    const { http } = await appWith()
    assert.match((await http.get('/regions').expect(200)).text, /href="\/practices">Lihat praktik baik/)
  })
})
