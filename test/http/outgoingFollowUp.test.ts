import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { systemActor } from '../../src/accounts/account.ts'
import { latestContent } from '../../src/practices/practice.ts'
import type { Visit } from '../../src/visits/visit.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'

const now = () => new Date('2026-11-24T03:00:00Z')
const learned = {
  name: 'Layanan Seribu Pintu',
  summary: 'Warga mengurus semua izin di satu meja.',
  affair: 'penanaman_modal',
  existing: '',
  choice: 'komitmen',
  plan: 'Membuka satu meja di mal pelayanan.',
  responsible: 'Dinas Penanaman Modal',
  targetOn: '2027-03-01',
}

let app: TestApp
let staff: TestAgent
let visit: Visit
let path: string

async function open() {
  app = await appWith({
    now,
    units: [
      { name: 'Dinas Penanaman Modal', abbreviation: null, validFrom: null, validTo: null, successor: null },
    ],
    practices: [aPractice({ name: 'Mal Pelayanan' })],
  })
  const { government } = await app.store.site()
  const content = aVisit({
    title: 'Belajar ke Sleman',
    startOn: '2026-10-01',
    destination: { institution: 'Pemerintah Kabupaten Sleman', regionCode: '34.04' },
    delegations: [aDelegation({ institution: government })],
  })
  visit = await app.store.addVisit(content, systemActor)
  path = `/staff/visits/${visit.slug}/follow-up`
  staff = await app.signIn('staff')
}

const send = (fields: object = learned, agent = staff) => agent.post(path).type('form').send(fields)
const drafts = async () => (await app.store.practices()).filter(({ published }) => published === null)

async function broughtHome() {
  const [adoption, ...others] = await app.store.adoptionsAfter(visit.id)
  assert.ok(adoption)
  assert.deepEqual(others, [])
  return adoption
}

describe('POST /staff/visits/:slug/follow-up of an outgoing visit', () => {
  beforeEach(open)

  it('makes a draft that says where it was learned, and an adoption by the host itself', async () => {
    assert.match((await staff.get(path).expect(200)).text, /Belum ada yang dicatat dari kunjungan ini/)
    const { headers } = await send().expect(303)
    assert.equal(headers['location'], `${path}?done=learned`)
    const [draft, ...others] = await drafts()
    assert.ok(draft)
    assert.deepEqual(others, [])
    assert.equal(draft.draft?.state, 'draft')
    const { relations, affairs, summary, leadUnit } = latestContent(draft)
    assert.deepEqual(relations, [
      {
        kind: 'inspired_by',
        practice: null,
        title: 'Layanan Seribu Pintu, Pemerintah Kabupaten Sleman',
        note: 'Dipelajari pada kunjungan 1 Oktober 2026.',
      },
    ])
    assert.deepEqual([affairs, summary], [['penanaman_modal'], learned.summary])
    assert.equal(leadUnit, 'dinas-penanaman-modal')
    const { government, regionCode } = await app.store.site()
    const adoption = await broughtHome()
    assert.equal(adoption.practice, draft.slug)
    assert.deepEqual(
      [adoption.institution, adoption.regionCode, adoption.origin, adoption.review, adoption.isPublic],
      [government, regionCode, 'staff', 'diterima', false],
    )
    assert.deepEqual([adoption.stage, adoption.targetOn], ['komitmen', '2027-03-01'])
    assert.deepEqual((await app.store.visit(visit.id))?.practices, [draft.slug])
  })

  it('shows what was brought home, and gives it a place on the board and a page', async () => {
    await send()
    const { text } = await staff.get(`${path}?done=learned`).expect(200)
    const { id } = await broughtHome()
    assert.match(text, /role="status">Tersimpan/)
    assert.match(text, /href="\/staff\/practices\/layanan-seribu-pintu">Layanan Seribu Pintu</)
    assert.match(text, /Dinas Penanaman Modal · target 1 Maret 2027/)
    assert.match(text, new RegExp(`href="/staff/adoptions/${id}"`))
    await staff.get('/staff/practices/layanan-seribu-pintu').expect(200)
    await staff.get('/staff/practices/layanan-seribu-pintu/edit').expect(200)
    await staff.get(`/staff/adoptions/${id}`).expect(200, /Layanan Seribu Pintu/)
    const link = await app.store.openLink('adoption', id, null, systemActor)
    await app.http.get(`/a/${link.token}`).expect(200)
  })

  it('links to a practice of the host instead, whatever the case of its name', async () => {
    await send({ existing: 'mal pelayanan', choice: 'minat' }).expect(303)
    assert.deepEqual(await drafts(), [])
    const adoption = await broughtHome()
    assert.deepEqual([adoption.practice, adoption.stage], ['mal-pelayanan', 'minat'])
    const { text } = await send({ existing: 'Mal Pelayanan', choice: 'minat' }).expect(422)
    assert.match(text, /sudah dicatat untuk kunjungan ini/)
    await broughtHome()
  })

  it('notes nothing twice: neither after a reload nor by a double click', async () => {
    const twice = await Promise.all([send(), send()])
    assert.deepEqual(
      twice.map(({ status }) => status).toSorted((a, b) => a - b),
      [303, 422],
    )
    const { text } = await send({ ...learned, name: ' layanan  seribu pintu ' }).expect(422)
    assert.match(text, /id="f-name-error">Praktik ini sudah dicatat untuk kunjungan ini/)
    assert.equal((await drafts()).length, 1)
    await broughtHome()
  })

  const cases: [string, object, RegExp][] = [
    ['no name', { name: ' ' }, /Nama praktik: Bagian ini wajib/],
    ['no summary', { summary: '' }, /dalam satu atau dua kalimat: Bagian ini wajib/],
    ['a commitment without a plan', { plan: '' }, /Apa yang akan dilakukan: Bagian ini wajib/],
    ['a commitment of nobody', { responsible: '' }, /Unit yang bertanggung jawab: Bagian ini wajib/],
    ['a commitment without a date', { targetOn: '' }, /Target tanggal: Bagian ini wajib/],
    ['a date that is past', { targetOn: '2026-11-24' }, /Pilih tanggal sesudah hari ini/],
    ['a day that does not exist', { targetOn: '2027-02-30' }, /tanggal yang ada di kalender/],
    ['an unknown stage', { choice: 'diterapkan' }, /id="f-choice-error"/],
    ['an unknown affair', { affair: 'sihir' }, /id="f-affair-error"/],
    ['HTML', { summary: '<b>x</b>' }, /Tulis tanpa kode HTML/],
    ['too long a summary', { summary: 'x'.repeat(601) }, /id="f-summary-error"/],
    ['a name that the host has', { name: 'Mal Pelayanan' }, /Kami sudah punya praktik dengan nama ini/],
    [
      'an unknown practice',
      { name: '', existing: 'Lain' },
      /id="f-existing-error">Belum ada data dengan nama itu/,
    ],
    ['both a new and a known practice', { existing: 'Mal Pelayanan' }, /jangan keduanya/],
    ['a field nobody asked for', { isPublic: 'on' }, /“isPublic” tidak dikenal/],
  ]
  for (const [what, fields, message] of cases) {
    it(`shows the form again, as typed, for ${what}`, async () => {
      const { text } = await send({ ...learned, ...fields }).expect(422)
      assert.match(text, message)
      assert.match(text, /<title>Kesalahan: /)
      if (!('plan' in fields)) assert.match(text, /Membuka satu meja di mal pelayanan\./)
      assert.deepEqual(await app.store.adoptions(), [])
      assert.deepEqual(await drafts(), [])
    })
  }

  it('names what is wrong in the order of the form', async () => {
    const { text } = await send({
      ...learned,
      name: 'Mal Pelayanan',
      summary: '',
      targetOn: '2020-01-01',
    }).expect(422)
    const links = [...text.matchAll(/<a href="#f-(\w+)"/g)].map(([, name]) => name)
    assert.deepEqual(links, ['name', 'summary', 'targetOn'])
  })

  it('takes an interest without an affair or a plan', async () => {
    await send({ name: 'Satu Meja', summary: 'Semua izin.', choice: 'minat' }).expect(303)
    const [draft] = await drafts()
    assert.ok(draft)
    await app.store.publishPractice(draft, latestContent(draft), null, systemActor)
    for (const address of ['/practices/satu-meja', '/practices', '/', '/search?q=satu+meja', '/feed.xml'])
      await app.http.get(address).expect(200)
    assert.equal((await broughtHome()).stage, 'minat')
  })

  it('is no place for a visit of guests, nor a delegation’s page for one of the host', async () => {
    const came = await app.store.addVisit(aVisit({ startOn: '2026-09-01' }), systemActor)
    await staff.post(`/staff/visits/${came.slug}/follow-up`).type('form').send(learned).expect(404)
    await staff.get(`${path}/1`).expect(404)
    await staff.post(`${path}/1`).type('form').send({}).expect(404)
    assert.deepEqual(await app.store.adoptions(), [])
  })

  it('is for staff who edit', async () => {
    await app.http.get(path).expect(303)
    const trainer = await app.signIn('trainer')
    await trainer.get(path).expect(403)
    await send(learned, trainer).expect(403)
    assert.deepEqual(await app.store.adoptions(), [])
    await send(learned, await app.signIn('editor')).expect(303)
  })
})

describe('What the host learned elsewhere', () => {
  const textOf = async (address: string) => (await app.http.get(address).expect(200)).text
  beforeEach(async () => {
    await open()
    await send()
  })

  it('is told apart on the board from what others copy', async () => {
    const others = anAdoptionContent({ practice: 'mal-pelayanan', institution: 'Kota Bogor' })
    const first = {
      origin: 'staff',
      visitId: null,
      requestId: null,
      stage: 'minat',
      on: '2026-11-01',
    } as const
    await app.store.addAdoption(others, { ...first, note: null }, systemActor)
    const titles = async (by: string) => {
      const { text } = await staff.get(`/staff/adoptions?by=${by}`).expect(200)
      return [...text.matchAll(/<h3 lang="id"><a[^>]*>[^<:]+: ([^<]+)</g)].map(([, name]) => name)
    }
    assert.deepEqual(await titles('kami'), ['Layanan Seribu Pintu'])
    assert.deepEqual(await titles('lain'), ['Mal Pelayanan'])
    assert.deepEqual(await titles('apa'), ['Mal Pelayanan', 'Layanan Seribu Pintu'])
    const { text } = await staff.get('/staff/adoptions?by=kami&view=overdue')
    assert.match(text, /<option value="kami" selected>/)
    assert.match(text, /href="\/staff\/adoptions\?by=kami"/)
  })

  it('is hidden from everyone while its practice is a draft', async () => {
    const adresses = [
      `/visits/${visit.slug}`,
      '/visits',
      '/practices',
      '/adoptions',
      '/search?q=seribu+pintu',
      '/search?q=sleman',
      '/regions/34.04',
      '/feed.xml',
      '/sitemap.xml',
      `/api/v1/visits/${visit.slug}`,
      '/api/v1/visits',
      '/api/v1/practices',
      '/api/v1/adoptions',
      '/',
    ]
    for (const address of adresses) {
      // What was asked for is no leak.
      const text = (await textOf(address)).replaceAll(/seribu[ +]pintu/g, '')
      assert.doesNotMatch(
        text,
        /layanan-seribu-pintu|Layanan Seribu Pintu|Membuka satu meja|satu meja/,
        address,
      )
    }
    await app.http.get('/practices/layanan-seribu-pintu').expect(404)
  })

  it('stands on the public page of the visit once its practice is published, with its lineage', async () => {
    const [draft] = await drafts()
    assert.ok(draft)
    await app.store.publishPractice(draft, latestContent(draft), null, systemActor)
    const text = await textOf(`/visits/${visit.slug}`)
    assert.match(text, /href="\/practices\/layanan-seribu-pintu"/)
    assert.doesNotMatch(text, /Membuka satu meja/)
    const practice = await textOf('/practices/layanan-seribu-pintu')
    assert.match(practice, /Layanan Seribu Pintu, Pemerintah Kabupaten Sleman/)
  })

  it('counts nowhere as a copy of the host, not even when staff make it public', async () => {
    const [draft] = await drafts()
    assert.ok(draft)
    await app.store.publishPractice(draft, latestContent(draft), null, systemActor)
    const adoption = await broughtHome()
    await app.store.saveAdoption(adoption, { ...adoption, isPublic: true }, systemActor)
    const { government } = await app.store.site()
    const practice = await textOf('/practices/layanan-seribu-pintu')
    assert.match(practice, /Belum ada instansi/)
    const ledger = await textOf('/adoptions')
    assert.doesNotMatch(ledger, /layanan-seribu-pintu/)
    assert.doesNotMatch(await textOf('/'), /berniat meniru atau sudah meniru/)
    assert.doesNotMatch(
      await textOf('/api/v1/practices/layanan-seribu-pintu/adoptions'),
      new RegExp(government),
    )
    assert.doesNotMatch(await textOf('/feed.xml'), /#r-/)
  })
})
