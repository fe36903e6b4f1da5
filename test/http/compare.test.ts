import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const records = {
  practices: [
    aPractice({ name: 'Loket', startDate: '2013', stage: 'penerapan' }),
    aPractice({ name: 'Taman', startDate: '2014', stage: 'penerapan' }),
    aPractice({ name: 'Pasar', startDate: null }),
    aPractice({ name: 'Kampung' }),
    aPractice({ name: 'Festival', isMadeUp: true }),
  ],
  visits: [aVisit({ title: 'Bogor', practices: ['taman'], delegations: [aDelegation()] })],
}

function seen(html: string): string {
  const main = /<main[^>]*>([^]*)<\/main>/.exec(html)?.[1] ?? ''
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

const headings = (html: string) =>
  [...html.matchAll(/<th scope="col"><a lang="id" href="([^"]+)">/g)].map(([, path]) => path)

const rowOf = (html: string, label: string) =>
  new RegExp(`<tr[^>]*><th scope="row">${label}[^]*?</tr>`).exec(html)?.[0] ?? ''

const isTicked = (html: string, slug: string) => new RegExp(`name="ids" value="${slug}" checked`).test(html)

async function withdraw({ store }: TestApp, slug: string) {
  const practice = (await store.practices()).find((one) => one.slug === slug)
  assert.ok(practice)
  await store.withdrawPractice(practice, 'keliru', systemActor)
}

describe('GET /compare', () => {
  it('shows practices side by side, in the order asked, and marks in words what differs', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=taman,loket').expect(200)
    assert.match(text, /<title>Bandingkan: Taman, Loket – [^]*<h1>Bandingkan 2 praktik<\/h1>/)
    assert.deepEqual(headings(text), ['/practices/taman', '/practices/loket'])
    assert.match(seen(text), /1 dari 3 hal berbeda/)
    const start = rowOf(text, 'Mulai diterapkan')
    assert.match(start, /Berbeda/)
    assert.match(start, /Taman<\/span> 2014<[^]*Loket<\/span> 2013</)
    assert.doesNotMatch(rowOf(text, 'Tahapan'), /Berbeda/)
  })

  it('says what is unknown of one, which is no difference', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=loket,pasar').expect(200)
    const start = rowOf(text, 'Mulai diterapkan')
    assert.match(start, /belum diketahui/)
    assert.doesNotMatch(start, /Berbeda/)
    assert.match(seen(text), /Dari yang diketahui, tidak ada yang berbeda/)
  })

  it('takes what a form without a script sends, and each practice once', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=loket&ids=Taman&ids=loket&cari=&wilayah=').expect(200)
    assert.deepEqual(headings(text), ['/practices/loket', '/practices/taman'])
  })

  it('follows an old address to its practice', async () => {
    const app = await appWith(records)
    const taman = (await app.store.practices()).find(({ slug }) => slug === 'taman')
    assert.ok(taman)
    await app.store.movePractice(taman, 'taman-kota', systemActor)
    const { text } = await app.http.get('/compare?ids=taman,loket,taman-kota').expect(200)
    assert.deepEqual(headings(text), ['/practices/taman-kota', '/practices/loket'])
  })

  it('leaves out what nobody can see, and says which', async () => {
    const app = await appWith(records)
    await withdraw(app, 'pasar')
    await app.store.addPractice(aPractice({ name: 'Rahasia' }), { slug: null, state: 'draft' }, systemActor)
    const { text } = await app.http.get('/compare?ids=loket,pasar,rahasia,tidak-ada,taman').expect(200)
    assert.deepEqual(headings(text), ['/practices/loket', '/practices/taman'])
    assert.match(seen(text), /sudah ditarik, jadi dilewati: pasar, rahasia, tidak-ada\./)
    assert.doesNotMatch(text, /Rahasia/)
  })

  it('shows the first four of more, and names the others', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=loket,taman,pasar,kampung,festival').expect(200)
    assert.equal(headings(text).length, 4)
    assert.match(seen(text), /Paling banyak 4 praktik sekaligus\. Yang ini tidak ditampilkan: Festival\./)
  })

  it('says beside a practice that it is made up', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=loket,festival').expect(200)
    assert.match(seen(text), /Festival Contoh buatan/)
  })

  for (const path of ['/compare', '/compare?ids=', '/compare?ids=%00,,%FF,<b>&wilayah=zz&cari[]=x'])
    it(`offers to choose at ${path}`, async () => {
      const { http } = await appWith(records)
      const { text } = await http.get(path).expect(200)
      assert.match(text, /<h1>Bandingkan praktik<\/h1>/)
      assert.doesNotMatch(text, /<table|<b>/)
      assert.match(text, /name="ids" value="taman"/)
    })

  it('keeps the one that was chosen, and offers others by their name', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=loket&cari=kamp').expect(200)
    assert.match(seen(text), /Anda sudah memilih Loket\./)
    assert.ok(isTicked(text, 'loket'))
    assert.match(text, /name="ids" value="kampung">/)
    assert.doesNotMatch(text, /value="taman"/)
    const nothing = await http.get('/compare?ids=loket&cari=xyzzy').expect(200)
    assert.match(seen(nothing.text), /Tidak ada praktik lain dengan nama itu/)
  })

  it('takes one out by a link that keeps the rest and the region', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/compare?ids=loket,taman,pasar&wilayah=32.71').expect(200)
    assert.match(
      text,
      /href="\/compare\?ids=loket,pasar&amp;wilayah=32\.71">Lepas<span class="hidden" lang="id"> Taman<\/span>/,
    )
  })

  it('tells beside them what is known of a region: its province, visits, adoptions, and each practice', async () => {
    const app = await appWith(records)
    const adoption = anAdoptionContent({
      practice: 'loket',
      institution: 'Pemerintah Kota Bogor',
      regionCode: '32.71',
      isPublic: true,
    })
    const known = { origin: 'staff', visitId: null, requestId: null } as const
    await app.store.addAdoption(
      adoption,
      { ...known, on: '2026-03-20', stage: 'minat', note: null },
      systemActor,
    )
    const { text } = await app.http.get('/compare?ids=loket,taman&wilayah=32.71').expect(200)
    const told = seen(text)
    assert.match(
      told,
      /Kota Bogor di sini Provinsi Provinsi Jawa Barat Kunjungan ke sini 1 kunjungan, pada 17 Maret 2026/,
    )
    assert.match(told, /Replikasi 1 replikasi tercatat/)
    assert.match(
      seen(`<main>${rowOf(text, 'Dipelajari Kota Bogor')}</main>`),
      /Loket belum tercatat Taman Dipelajari pada 1 kunjungan/,
    )
    assert.match(
      seen(`<main>${rowOf(text, 'Direplikasi di Kota Bogor')}</main>`),
      /Loket Pemerintah Kota Bogor: Minat/,
    )
    assert.match(text, /value="32\.71" selected/)
  })

  it('is in English under /en', async () => {
    const { http } = await appWith(records)
    const { text } = await http.get('/en/compare?ids=loket,taman').expect(200)
    assert.match(seen(text), /1 of 3 things differ/)
    assert.deepEqual(headings(text), ['/en/practices/loket', '/en/practices/taman'])
  })
})

describe('the way to a comparison', () => {
  it('leads from /practices/compare, with its question', async () => {
    const { http } = await appWith()
    const { headers } = await http.get('/en/practices/compare?ids=a,b').expect(301)
    assert.equal(headers['location'], '/en/compare?ids=a,b')
  })

  it('stands on a practice’s page and in the list of them', async () => {
    const { http } = await appWith(records)
    assert.match((await http.get('/practices/loket')).text, /href="\/compare\?ids=loket"/)
    assert.match((await http.get('/practices')).text, /href="\/compare"/)
  })
})
