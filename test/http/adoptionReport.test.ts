import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import type { AdoptionContent, Review } from '../../src/adoptions/adoption.ts'
import { mostWaiting } from '../../src/adoptions/recordEvent.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { assertHarmless, hostileBodies, hostileForms, hostileSegments, mark } from '../support/hostile.ts'

const now = new Date('2026-11-24T03:00:00Z')
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const ends = '2028-01-01T00:00:00.000Z'

let app: TestApp
let adopter: TestAgent
let id: string
let path: string

async function open(content: Partial<AdoptionContent> = {}, review: Review = 'diterima') {
  app = await appWith({ now: () => now, practices: [aPractice({ name: 'Mal Pelayanan' })] })
  adopter = app.reader().set('Origin', app.origin)
  const by = review === 'diterima' ? systemActor : linkActor
  const adoption = await app.store.addAdoption(
    anAdoptionContent({ practice: 'mal-pelayanan', ...content }),
    {
      origin: 'staff',
      visitId: null,
      requestId: null,
      stage: 'komitmen',
      on: '2026-10-01',
      note: 'Kata Pak Budi begitu.',
    },
    by,
  )
  if (review === 'ditolak') await app.store.reviewAdoption(adoption, false, systemActor)
  id = adoption.id
  path = `/a/${(await app.store.openLink('adoption', id, ends, systemActor)).token}`
}

async function stored() {
  const adoption = await app.store.adoption(id)
  assert.ok(adoption)
  return adoption
}

const post = (form: string, fields: object = {}) => adopter.post(`${path}/${form}`).type('form').send(fields)

function report(fields: Record<string, string>) {
  const sending = adopter.post(`${path}/reports`)
  for (const [name, value] of Object.entries(fields)) void sending.field(name, value)
  return sending
}

const progress = { stage: 'adaptasi', on: '2026-11-20', note: 'Perbup disusun.' }

describe('GET /a/:token', () => {
  const contact = {
    contactName: 'Ratna Rahasia',
    contactPhone: '0812-9999-0000',
    contactEmail: 'ratna@rahasia.go.id',
  }

  it('shows the adopter its adoption, and nobody’s contact or staff’s notes', async () => {
    await open({ ...contact, scope: 'Empat puluh layanan', targetOn: '2026-12-10' })
    const { text, headers } = await adopter.get(path).expect(200)
    assert.match(text, /Replikasi Mal Pelayanan/)
    assert.match(text, /Empat puluh layanan/)
    assert.match(text, /10 Desember 2026, 16 hari lagi/)
    assert.doesNotMatch(text, /Rahasia|rahasia\.go|9999|Pak Budi/)
    assert.equal(headers['x-robots-tag'], 'noindex, nofollow, noarchive')
    assert.match(headers['cache-control'] ?? '', /no-store/)
    // The token goes to no other site, and a form over plain http still tells where it comes from.
    assert.equal(headers['referrer-policy'], 'same-origin')
    assert.match(text, /<meta name="robots" content="noindex">/)
    await adopter.get(`/en${path}`).expect(200, /Adopting Mal Pelayanan/)
    const statement = /href="([^"]+\.docx)"/.exec(text)?.[1] ?? ''
    await adopter
      .get(statement)
      .expect(200)
      .expect('Content-Type', /wordprocessingml/)
  })

  it('shows what was reported, how the review went and why', async () => {
    await open()
    await report({ ...progress, 'evidence.0.kind': 'mou', 'evidence.0.title': 'MoU 5' })
      .attach('evidence.0.file', pdf, 'mou.pdf')
      .expect(303)
    const waiting = await adopter.get(path)
    assert.match(waiting.text, /Menunggu tinjauan[\s\S]*Perbup disusun\.[\s\S]*MoU 5[\s\S]*berkas terlampir/)
    assert.doesNotMatch(waiting.text, /\/files\//)
    const review = { isAccepted: false, note: 'Tanggalnya keliru.' }
    const adoption = await stored()
    await app.store.reviewAdoptionEvent(adoption, adoption.events.at(-1)?.id ?? '', review, systemActor)
    assert.match((await adopter.get(path)).text, /Ditolak[\s\S]*Tanggalnya keliru\./)
  })

  it('answers every token that leads nowhere with the same 404', async () => {
    await open()
    const ofVisit = (await app.store.openLink('guests', id, ends, systemActor)).token
    const old = path
    await app.store.openLink('adoption', id, '2026-11-23T00:00:00.000Z', systemActor)
    const expired = `/a/${(await app.store.link('adoption', id))?.token}`
    // What is no address at all is refused before anyone looks for it.
    const unknown = hostileSegments.filter((one) => one !== '%E0%A4%A')
    const wrong = [
      old,
      expired,
      `/a/${ofVisit}`,
      '/a/AAAAAAAAAAAAAAAAAAAAAA',
      ...unknown.map((one) => `/a/${one}`),
    ]
    const answers = new Set<string>()
    for (const address of wrong) {
      const { status, text } = await app.reader().get(address)
      if (status !== 404) assert.fail(`${address.slice(0, 40)}: ${status}`)
      answers.add(text.replaceAll(/(?:href|content)="[^"]*"/g, ''))
    }
    assert.equal(answers.size, 1)
  })

  it('stops whoever guesses', async () => {
    await open()
    const statuses: number[] = []
    for (let guess = 0; guess < 31; guess += 1) {
      statuses.push((await app.reader().get(`/a/${String(guess).padStart(22, 'A')}`)).status)
    }
    assert.deepEqual([statuses[29], statuses[30]], [404, 429])
  })
})

describe('an adopter who reports', () => {
  beforeEach(() => open())

  it('a new stage, with evidence: it waits for review', async () => {
    const fields = {
      ...progress,
      'evidence.0.kind': 'mou',
      'evidence.0.title': 'MoU 5',
      'evidence.0.url': 'https://contoh.go.id/mou',
    }
    const response = await report(fields).expect(303)
    assert.equal(response.headers['location'], `${path}?done=reported`)
    const adoption = await stored()
    const event = adoption.events.at(-1)
    assert.deepEqual(
      [adoption.stage, event?.stage, event?.on, event?.review, event?.isFromAdopter],
      ['komitmen', 'adaptasi', '2026-11-20', 'menunggu', true],
    )
    assert.match((await adopter.get(`${path}?done=reported`)).text, /Laporan terkirim/)
  })

  it('"in use" without evidence is taken as a report, for staff to ask', async () => {
    await report({ ...progress, stage: 'diterapkan' }).expect(303)
    assert.equal((await stored()).stage, 'komitmen')
  })

  it('what is wrong sees it at its place, as typed', async () => {
    const response = await report({
      stage: 'terbang',
      on: '2026-11-25',
      note: mark,
      'evidence.1.title': 'PKS',
    })
    assert.equal(response.status, 422)
    for (const name of ['stage', 'on', 'evidence-0-kind', 'evidence-0-url'])
      assert.match(response.text, new RegExp(`id="f-${name}-error"`), name)
    assert.match(response.text, /<title>Kesalahan: /)
    assert.match(response.text, /qq<\/textarea>/)
    assert.doesNotMatch(response.text, /<zz9/)
    assert.equal((await stored()).events.length, 1)
  })

  it('the same twice at one moment reports it once, and keeps its file once', async () => {
    await open()
    const evidence = { 'evidence.0.kind': 'pks', 'evidence.0.title': 'PKS' }
    const sendOne = () => report({ ...progress, ...evidence }).attach('evidence.0.file', pdf, 'pks.pdf')
    const sent = await Promise.all([sendOne(), sendOne(), sendOne()])
    assert.deepEqual(
      sent.map(({ status }) => status),
      [303, 303, 303],
    )
    assert.equal((await stored()).events.length, 2)
    assert.equal((await app.store.uploadsOf(id)).length, 1)
  })

  it('the same twice, on a weak signal, reports it once', async () => {
    await report(progress).expect(303)
    await report(progress).expect(303)
    assert.equal((await stored()).events.length, 2)
    await report({ ...progress, note: 'Lain.' }).expect(303)
    assert.equal((await stored()).events.length, 3)
  })

  it('more than staff can review waits', async () => {
    for (let n = 0; n < mostWaiting; n += 1) await report({ ...progress, note: `Laporan ${n}` }).expect(303)
    const response = await report(progress).expect(422)
    assert.match(response.text, /menunggu tinjauan\. Tunggu/)
    assert.equal((await stored()).events.length, mostWaiting + 1)
  })

  it('that nothing changed after a report that still waits speaks of what it reported', async () => {
    await report(progress).expect(303)
    assert.match((await adopter.get(path)).text, /Tidak ada perubahan: masih Adaptasi/)
    await post('no-change').expect(303)
    assert.equal((await stored()).events.at(-1)?.stage, 'adaptasi')
  })

  it('that nothing changed is heard from, at the stage where it is', async () => {
    await post('no-change').expect(303)
    await post('no-change').expect(303)
    const { events } = await stored()
    assert.equal(events.length, 2)
    assert.deepEqual(
      [events[1]?.stage, events[1]?.on, events[1]?.note],
      ['komitmen', '2026-11-24', 'Tidak ada perubahan.'],
    )
  })

  it('that it stopped says why', async () => {
    const response = await post('stop', { why: ' ' })
    assert.equal(response.status, 422)
    assert.match(response.text, /id="f-why-error"/)
    assert.match(response.text, /<details open>[\s\S]{0,40}Hentikan/)
    await post('stop', { why: 'Anggaran dialihkan.' }).expect(303)
    const event = (await stored()).events.at(-1)
    assert.deepEqual(
      [event?.stage, event?.note, event?.review],
      ['dihentikan', 'Anggaran dialihkan.', 'menunggu'],
    )
  })

  it('from another site is refused', async () => {
    await app.reader().set('Origin', 'https://jahat.example').post(`${path}/no-change`).expect(403)
    await app.reader().post(`${path}/stop`).type('form').send({ why: 'a' }).expect(403)
    assert.equal((await stored()).events.length, 1)
  })
})

describe('an adopter who corrects', () => {
  it('its plan and target has them reviewed first; nothing else is changed, its stage neither', async () => {
    await open({ contactName: 'Ratna', scope: 'Semua', isPublic: true, plan: 'Semula' })
    await post('plan', { plan: 'Bertahap', targetOn: '2027-06-30' }).expect(303)
    await post('plan', { plan: 'Bertahap', targetOn: '2027-06-30' }).expect(303)
    const waiting = await stored()
    assert.deepEqual([waiting.plan, waiting.targetOn, waiting.events.length], ['Semula', null, 2])
    assert.match((await adopter.get(path)).text, /Target baru[\s\S]*30 Juni 2027[\s\S]*Bertahap/)
    await report(progress).expect(303)
    const [, correction, told] = (await stored()).events
    for (const one of [told, correction]) {
      const review = { isAccepted: true, note: null }
      await app.store.reviewAdoptionEvent(await stored(), one?.id ?? '', review, systemActor)
    }
    const { plan, targetOn, contactName, scope, isPublic, stage } = await stored()
    assert.deepEqual(
      [plan, targetOn, contactName, scope, isPublic],
      ['Bertahap', '2027-06-30', 'Ratna', 'Semua', true],
    )
    assert.equal(stage, 'adaptasi')
  })

  it('nothing after all is not bothered staff with', async () => {
    await open({ plan: 'Semula' })
    await post('plan', { plan: 'Semula', targetOn: '' }).expect(303)
    assert.equal((await stored()).events.length, 1)
  })

  it('by a day that does not exist, or more than it may, is told so', async () => {
    await open()
    const wrong = await post('plan', { plan: mark, targetOn: '2026-02-30' })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /id="f-targetOn-error"/)
    await post('plan', { plan: 'a', targetOn: '', isPublic: 'on', stage: 'diterapkan' }).expect(422)
    assert.equal((await stored()).version, 1)
  })

  it('whether it is named, and takes that back', async () => {
    await open()
    const fields = async () =>
      /<input type="hidden" name="isPublic" value="(on|)">/.exec((await adopter.get(path)).text)?.[1]
    assert.equal(await fields(), 'on')
    await post('consent', { isPublic: 'on' }).expect(303)
    assert.equal((await stored()).isPublic, true)
    assert.equal(await fields(), '')
    await post('consent', { isPublic: '' }).expect(303)
    assert.equal((await stored()).isPublic, false)
  })
})

describe('the forms behind /a/:token', () => {
  it('are sent no more than so often in an hour: nobody fills the journal by a link', async () => {
    await open({}, 'menunggu')
    const sent = new Set<number>()
    for (let n = 0; n < 125; n += 1) sent.add((await post('consent', { isPublic: n % 2 ? 'on' : '' })).status)
    assert.deepEqual([...sent], [303, 429])
  })
})

describe('the page of a proposal', () => {
  for (const [review, says] of [
    ['menunggu', /sedang ditinjau/],
    ['ditolak', /tidak diterima/],
  ] as const) {
    it(`that is "${review}" says so and takes no reports`, async () => {
      await open({}, review)
      const { text } = await adopter.get(path).expect(200)
      assert.match(text, says)
      assert.doesNotMatch(text, /\/(reports|no-change|stop|plan)"/)
      await report(progress).expect(404)
      await post('no-change').expect(404)
      await post('stop', { why: 'a' }).expect(404)
      await post('plan', { plan: 'a' }).expect(404)
      assert.equal((await stored()).events.length, 1)
    })
  }
})

describe('hostile input at /a/:token', () => {
  it('gives no 5xx, is never printed raw and stores nothing', async function () {
    this.timeout(30_000)
    await open()
    const forms = hostileForms.map((body) => ['application/x-www-form-urlencoded', body] as const)
    for (const form of ['reports', 'stop', 'plan']) {
      for (const [type, body] of [...forms, ...hostileBodies]) {
        const response = await adopter.post(`${path}/${form}`).set('Content-Type', type).send(body)
        assertHarmless(response, `${form} ${type} ${body.slice(0, 60)}`)
      }
    }
    const named = { ...progress, '__proto__.a': '1', 'evidence.0.constructor': 'x', 'evidence[0][file]': '1' }
    assertHarmless(await report(named), 'names')
    assertHarmless(await adopter.get(`${path}?done=${encodeURIComponent(mark)}`), 'done')
    assert.equal((await stored()).version, 1)
  })

  it('of staff’s pages, too', async () => {
    await open()
    const admin = await app.signIn('admin')
    const { text } = await admin.get(`/staff/adoptions/${id}/edit`)
    const fields = Object.fromEntries(Object.keys(fieldsOf(text)).map((name) => [name, mark]))
    assertHarmless(await admin.post(`/staff/adoptions/${id}`).type('form').send(fields), 'edit')
    for (const one of ['', '/events', '/review', '/reminders', '/events/x/review', '/link']) {
      for (const body of hostileForms) {
        const sending = admin.post(`/staff/adoptions/${id}${one}`)
        assertHarmless(await sending.set('Content-Type', 'application/x-www-form-urlencoded').send(body), one)
      }
    }
  })
})
