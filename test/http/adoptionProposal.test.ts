import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

const path = '/practices/mal-pelayanan/adopt'
const told = {
  institution: 'Pemkab Sigi',
  stage: 'komitmen',
  on: '2026-03-17',
  plan: 'Membuka mal pelayanan di ibu kota kabupaten.',
  contactName: 'Ani',
  contactPhone: '0812-3456-7890',
  contactEmail: '',
  isPublic: 'on',
  website: '',
}
const records = {
  practices: [aPractice({ name: 'Mal Pelayanan' })],
  now: () => new Date('2026-11-24T03:00:00Z'),
}

async function open() {
  const app = await appWith(records)
  const send = (differs: object) =>
    app.http
      .post(path)
      .set('Origin', app.origin)
      .type('form')
      .send({ ...told, ...differs })
  return { ...app, send }
}

describe('POST /practices/:slug/adopt', () => {
  it('keeps what was told until staff have looked at it, and gives a secret link and its QR code', async () => {
    const { http, store, send } = await open()
    const sent = await send({}).expect(303)
    const receipt = await http.get(sent.headers['location'] ?? '').expect(200)
    assert.match(receipt.text, /Laporan Anda sudah kami terima/)
    assert.match(receipt.text, /<svg class="qr"/)
    assert.match(receipt.headers['cache-control'] ?? '', /no-store/)
    const [adoption, ...others] = await store.adoptions()
    assert.deepEqual(others, [])
    assert.equal(adoption?.origin, 'public')
    assert.equal(adoption.review, 'menunggu')
    assert.equal(adoption.regionCode, '72.10')
    assert.equal(adoption.plan, told.plan)
    assert.deepEqual(
      adoption.events.map(({ on, stage, review }) => [on, stage, review]),
      [['2026-03-17', 'komitmen', 'menunggu']],
    )
    const [link] = /\/a\/[\w-]{22}/.exec(receipt.text) ?? []
    await http.get(link ?? '').expect(200)
  })

  it('shows it in public only once staff have accepted it', async () => {
    const { http, store, send } = await open()
    await send({}).expect(303)
    assert.doesNotMatch((await http.get('/practices/mal-pelayanan')).text, /Pemkab Sigi/)
    const [adoption] = await store.adoptions()
    await store.reviewAdoption(adoption!, true, systemActor)
    const { text } = await http.get('/practices/mal-pelayanan')
    assert.match(text, /Pemkab Sigi/)
    assert.doesNotMatch(text, /Ani<|0812-3456/)
  })

  it('never shows it without consent', async () => {
    const { http, store, send } = await open()
    await send({ isPublic: undefined }).expect(303)
    await store.reviewAdoption((await store.adoptions())[0]!, true, systemActor)
    assert.doesNotMatch((await http.get('/practices/mal-pelayanan')).text, /Pemkab Sigi/)
  })

  it('lets “in use” wait for its evidence', async () => {
    const { store, send } = await open()
    await send({ stage: 'diterapkan' }).expect(303)
    const [adoption] = await store.adoptions()
    assert.equal(adoption?.stage, 'minat')
    assert.deepEqual(
      adoption.events.map(({ stage, review }) => [stage, review]),
      [
        ['minat', 'menunggu'],
        ['diterapkan', 'menunggu'],
      ],
    )
  })

  it('takes today when no day is told', async () => {
    const { store, send } = await open()
    await send({ on: '' }).expect(303)
    assert.equal((await store.adoptions())[0]?.events[0]?.on, '2026-11-24')
  })

  it('shows the form again, as typed, with a message at each wrong field', async () => {
    const { store, send } = await open()
    const { text } = await send({
      institution: '',
      stage: 'dihentikan',
      on: '2027-01-01',
      contactPhone: '',
      plan: 'Rencana <b>',
    }).expect(422)
    assert.match(text, /<title>Kesalahan: /)
    for (const name of ['institution', 'stage', 'on', 'plan', 'contactPhone'])
      assert.match(text, new RegExp(`href="#f-${name}"`), name)
    assert.match(text, /Isi nomor telepon atau surel/)
    assert.match(text, /Rencana &lt;b&gt;/)
    assert.match(text, /value="Ani"/)
    assert.deepEqual(await store.adoptions(), [])
  })

  it('refuses what a program has filled in, and fields that the form does not have', async () => {
    const { store, send } = await open()
    assert.match((await send({ website: 'https://iklan.example' }).expect(400)).text, /kotak tersembunyi/)
    await send({ isMadeUp: 'on' }).expect(422)
    await send({ practice: 'lain' }).expect(422)
    assert.deepEqual(await store.adoptions(), [])
  })

  it('keeps one thing for a double click', async () => {
    const { store, send } = await open()
    const [one, other] = [await send({}), await send({})]
    assert.equal(one.headers['location'], other.headers['location'])
    assert.equal((await store.adoptions()).length, 1)
  })

  it('takes thirty an hour from one address, no more', async () => {
    const { send } = await open()
    for (let count = 0; count < 30; count += 1) await send({ institution: '' }).expect(422)
    await send({}).expect(429)
  })
})

describe('GET /practices/:slug/adopt', () => {
  it('is one short form that says what is kept and why', async () => {
    const { http } = await open()
    const { text } = await http.get(path).expect(200)
    assert.match(text, /Daerah Anda meniru praktik ini\?/)
    assert.match(text, /hanya dilihat petugas/)
    assert.match(text, /href="\/privacy"/)
    assert.equal((text.match(/ required/g) ?? []).length, 4)
    await http.get('/en/practices/mal-pelayanan/adopt').expect(200)
  })

  it('is not there for a practice that nobody may see', async () => {
    const { http, store } = await open()
    await http.get('/practices/tidak-ada/adopt').expect(404)
    const { record } = (await store.findPractice('mal-pelayanan'))!
    await store.withdrawPractice(record, 'Keliru', systemActor)
    await http.get(path).expect(410)
  })

  it('leads from an old address to the new one', async () => {
    const { http, store } = await open()
    await store.movePractice((await store.findPractice('mal-pelayanan'))!.record, 'mpp', systemActor)
    const { headers } = await http.get(path).expect(301)
    assert.equal(headers['location'], '/practices/mpp/adopt')
  })

  it('gives the same 404 for a receipt that nobody has', async () => {
    const { http } = await open()
    await http.get(`/a/${'x'.repeat(22)}/receipt`).expect(404)
  })
})
