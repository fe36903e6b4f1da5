import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { Visit } from '../../src/visits/visit.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { tester } from '../support/requests.ts'

const november = { now: () => new Date('2026-11-17T03:00:00Z') }
const ours = 'Pemerintah Kabupaten Banyuwangi'
const out = aVisit({
  title: 'Belajar ke Sleman',
  startOn: '2026-10-01',
  destination: { institution: 'Pemerintah Kabupaten Sleman', regionCode: '34.04' },
  delegations: [aDelegation({ institution: ours, regionCode: '35.10', actualCount: 777 })],
  practices: ['festival'],
})
const came = aVisit({ title: 'Kota Bogor datang', startOn: '2026-09-01' })

describe('an outgoing visit that staff log', () => {
  let app: TestApp
  let staff: TestAgent
  beforeEach(async () => {
    app = await appWith(november)
    staff = await app.signIn('staff')
  })
  const log = (fields: object) =>
    staff
      .post('/staff/visits')
      .type('form')
      .send({ form: 'outgoing', startOn: '2026-11-12', 'delegations.0.institution': ours, ...fields })

  it('has a short form that asks where to, when, and who went', async () => {
    const site = await app.store.site()
    const { text } = await staff.get('/staff/visits/new?outgoing=1').expect(200)
    assert.match(text, /<h1>Catat kunjungan keluar<\/h1>/)
    assert.match(text, /name="destination\.institution"[^>]* required/)
    assert.match(text, new RegExp(`name="delegations.0.institution" value="${site.government}"`))
    assert.doesNotMatch(text, /name="practices"/)
  })

  it('is stored with its destination and named after it', async () => {
    const response = await log({ 'destination.institution': 'Pemkab Sleman', action: 'again' }).expect(303)
    assert.match(response.headers['location'] ?? '', /^\/staff\/visits\/new\?outgoing=1&startOn=2026-11-12/)
    const [visit] = await app.store.visits()
    assert.equal(visit?.title, 'Kunjungan keluar ke Pemkab Sleman')
    assert.deepEqual(visit?.destination, { institution: 'Pemkab Sleman', regionCode: '34.04' })
    assert.equal(visit?.delegations[0]?.institution, ours)
    await staff.get(response.headers['location'] ?? '').expect(200, /Catat kunjungan keluar/)
  })

  it('is refused without a destination: it would be guests who came', async () => {
    const { text } = await log({
      'destination.institution': ' ',
      'delegations.0.actualCount': 'tiga',
    }).expect(422)
    assert.match(text, /id="f-destination-institution-error"/)
    assert.match(text, /id="f-delegations-0-actualCount-error"/)
    assert.match(text, /name="form" value="outgoing"/)
    assert.deepEqual(await app.store.visits(), [])
  })

  it('on the same day to another place is another visit', async () => {
    await log({ 'destination.institution': 'Pemkab Sleman' }).expect(303)
    await log({ 'destination.institution': 'Pemerintah Kabupaten Sleman' }).expect(409)
    await log({ 'destination.institution': 'Pemkot Bandung' }).expect(303)
    await log({ form: 'quick' }).expect(303)
  })

  it('is found by its direction and its destination', async () => {
    await log({ 'destination.institution': 'Pemkab Sleman' }).expect(303)
    await staff.get('/staff/visits?direction=keluar').expect(200, /1 dari 1 kunjungan/)
    await staff.get('/staff/visits?direction=masuk').expect(200, /0 dari 1 kunjungan/)
    const { text } = await staff.get('/staff/visits?q=sleman').expect(200)
    assert.match(text, /1 dari 1 kunjungan/)
    assert.match(text, /Kunjungan keluar ke Pemkab Sleman/)
  })
})

describe('what is for guests, of an outgoing visit', () => {
  let app: TestApp
  let staff: TestAgent
  let visit: Visit
  beforeEach(async () => {
    app = await appWith({ ...november, practices: [aPractice({ name: 'Festival' })], visits: [out] })
    staff = await app.signIn('staff')
    visit = (await app.store.visits())[0]!
  })

  it('is offered on none of its pages', async () => {
    const path = `/staff/visits/${visit.slug}`
    for (const page of [`${path}/edit`, `${path}/questions`, `${path}/follow-up`]) {
      const { text } = await staff.get(page).expect(200)
      assert.doesNotMatch(text, /\/guests"|\/delegations"|filled=1/, page)
    }
    assert.match((await staff.get(`${path}/edit`)).text, /\/follow-up">Tindak lanjut</)
  })

  it('is refused, with a word of where to go, and nothing is made', async () => {
    const path = `/staff/visits/${visit.slug}`
    const pages = ['guests', 'guests/count', 'guests/export', 'guests/poster', 'delegations']
    for (const page of pages)
      await staff.get(`${path}/${page}`).expect(409, /Ini kunjungan keluar: tidak ada tamu/)
    const posts = ['guests', 'guests/link', 'guests/link-closing', 'guests/counts', 'guests/phone']
    for (const post of [...posts, 'delegations/1/link'])
      await staff.post(`${path}/${post}`).type('form').send({ version: '1', name: 'Ani' }).expect(409)
    assert.deepEqual(await app.store.guestsOf(visit.id), [])
    assert.deepEqual(await app.store.requests(), [])
    assert.equal(await app.store.link('guests', visit.id), null)
    assert.equal((await app.store.visit(visit.id))?.version, 1)
  })

  it('ends when a visit with an open registration turns out to be one of the host itself', async () => {
    const received = await app.store.addVisit(came, tester)
    const { token } = await app.store.openLink('guests', received.id, null, tester)
    await app.http.get(`/g/${token}`).expect(200)
    await app.store.saveVisit(received, { ...received, destination: out.destination }, tester)
    await app.http.get(`/g/${token}`).expect(404)
  })
})

describe('an outgoing visit that the public sees', () => {
  let app: TestApp
  before(async () => {
    app = await appWith({ ...november, practices: [aPractice({ name: 'Festival' })], visits: [out, came] })
  })
  const textOf = async (path: string) => (await app.http.get(path).expect(200)).text

  it('is marked on its page, and counts those who went', async () => {
    const text = await textOf('/visits/2026-10-01-belajar-ke-sleman')
    assert.match(text, /Kunjungan keluar ke Pemerintah Kabupaten Sleman/)
    assert.match(text, /href="\/regions\/34\.04"/)
    assert.match(text, /<dt>Jumlah yang pergi<\/dt>/)
    assert.doesNotMatch(text, /Jumlah tamu/)
  })

  it('is marked in the list, which can leave it out', async () => {
    const all = await textOf('/visits')
    assert.match(all, /Kunjungan keluar ke Pemerintah Kabupaten Sleman/)
    const only = await textOf('/visits?direction=keluar')
    assert.match(only, /<h1>1 kunjungan keluar<\/h1>/)
    assert.match(only, /Ke mana pejabat kita pergi belajar/)
    assert.doesNotMatch(only, /Kota Bogor datang/)
    assert.doesNotMatch(await textOf('/visits?direction=masuk'), /Belajar ke Sleman/)
  })

  it('is no visit from its own region', async () => {
    assert.match(await textOf('/visits?region=35.10'), /<h1>Belum ada kunjungan/)
    assert.doesNotMatch(await textOf('/regions'), /Banyuwangi<\/a>/)
    assert.doesNotMatch(await textOf('/regions/35.10'), /Belajar ke Sleman/)
  })

  it('stands apart on the page of the region that was visited, and of its province', async () => {
    for (const code of ['34.04', '34']) {
      const text = await textOf(`/regions/${code}`)
      assert.match(text, /<h2>Kami belajar ke sini<\/h2>/)
      assert.match(text, /Belajar ke Sleman/)
      assert.doesNotMatch(text, /<table>/)
    }
    assert.match(await textOf('/sitemap.xml'), /\/regions\/34\.04</)
    assert.doesNotMatch(await textOf('/sitemap.xml'), /\/regions\/35\.10</)
  })

  it('counts nowhere as guests: not at home, not at the practice that it named', async () => {
    const home = await textOf('/')
    assert.match(home, /<dt>kunjungan[^<]*<\/dt><dd>1<\/dd>/i)
    assert.doesNotMatch(home, />777</)
    assert.doesNotMatch(await textOf('/practices/festival'), /Belajar ke Sleman/)
  })

  it('is found by where it went, and marked among what was found', async () => {
    const found = await textOf('/search?q=sleman')
    assert.match(found, /Kunjungan keluar ke Pemerintah Kabupaten Sleman/)
    assert.match(await textOf('/search?q=belajar&region=34.04'), /Belajar ke Sleman/)
    assert.doesNotMatch(await textOf('/search?q=belajar&region=35.10'), /href="\/visits\/2026-10-01/)
  })

  it('lets the search box offer where it went, not who of the host went', async () => {
    assert.match(await textOf('/search/suggestions?q=sleman'), /Pemerintah Kabupaten Sleman/)
    assert.doesNotMatch(await textOf('/search/suggestions?q=banyuwangi'), /Pemerintah Kabupaten Banyuwangi/)
  })

  it('is marked in the feed', async () => {
    assert.match(await textOf('/feed.xml'), /Kunjungan keluar ke Pemerintah Kabupaten Sleman\./)
  })
})
