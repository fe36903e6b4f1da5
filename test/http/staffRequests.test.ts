import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { RequestContent } from '../../src/requests/request.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { addedRequest, aRequest, tester } from '../support/requests.ts'

let today = '2026-03-10'
const clock = { now: () => new Date(`${today}T03:00:00Z`) }

let app: TestApp
let staff: TestAgent

beforeEach(() => {
  today = '2026-03-10'
})

async function open(records: Parameters<typeof appWith>[0] = {}): Promise<void> {
  app = await appWith({ ...clock, practices: [aPractice({ name: 'Festival' })], ...records })
  staff = await app.signIn('staff')
}

const asked = (differs: Partial<RequestContent> = {}) => addedRequest(app.store, differs)
const post = (path: string, fields: object = {}) => staff.post(path).type('form').send(fields)

describe('the inbox of visit requests', () => {
  beforeEach(() => open())

  it('shows those that wait, the oldest first, with how long they have waited', async () => {
    today = '2026-03-07'
    await asked({ institution: 'Kota Lama' })
    today = '2026-03-10'
    await asked({ institution: 'Kota Baru' })
    const declined = await asked({ institution: 'Kota Ditolak' })
    await app.store.declineRequest(declined, 'Penuh', tester)
    const { text } = await staff.get('/staff/requests').expect(200)
    assert.match(text, /<h1>2 permohonan menunggu<\/h1>/)
    assert.ok(text.indexOf('Kota Lama') < text.indexOf('Kota Baru'))
    assert.match(text, /3 hari menunggu/)
    assert.match(text, /masuk hari ini/)
    assert.doesNotMatch(text, /Kota Ditolak/)
  })

  it('has each state at its own address, with its count', async () => {
    const declined = await asked({ institution: 'Kota Ditolak' })
    await app.store.declineRequest(declined, 'Penuh', tester)
    await asked()
    const { text } = await staff.get('/staff/requests?state=ditolak').expect(200)
    assert.match(text, /href="\/staff\/requests\?state=ditolak" aria-current="true">Ditolak \(1\)/)
    assert.match(text, /Menunggu \(1\)/)
    assert.match(text, /Semua \(2\)/)
    assert.match(text, /Kota Ditolak/)
    assert.doesNotMatch(text, /Kota Bogor/)
  })

  it('is searched by institution and by number, whatever the state', async () => {
    const declined = await asked({ institution: 'Pemerintah Kabupaten Blitar' })
    await app.store.declineRequest(declined, 'Penuh', tester)
    await asked()
    assert.match((await staff.get('/staff/requests?q=pemkab+blitar')).text, /Kabupaten Blitar/)
    const byNumber = (await staff.get('/staff/requests?q=2026-0002')).text
    assert.match(byNumber, /Kota Bogor/)
    assert.doesNotMatch(byNumber, /Kabupaten Blitar/)
    assert.match((await staff.get('/staff/requests?q=tak-ada')).text, /Tidak ada permohonan di sini/)
  })

  it('counts on the staff’s home what waits', async () => {
    const first = await asked()
    const { text } = await staff.get('/staff')
    assert.match(text, /href="\/staff\/requests">1 permohonan menunggu</)
    assert.match(text, new RegExp(`href="/staff/requests/${first.id}"`))
    const trainer = await app.signIn('trainer')
    assert.doesNotMatch((await trainer.get('/staff')).text, /staff\/requests/)
  })

  it('is no room for trainers, and shows no state that there is not', async () => {
    const trainer = await app.signIn('trainer')
    const { id } = await asked()
    for (const path of ['', '/new', `/${id}`, `/${id}/edit`, `/${id}/acceptance`])
      await trainer.get(`/staff/requests${path}`).expect(403)
    for (const path of ['', `/${id}`, `/${id}/acceptance`, `/${id}/refusal`, `/${id}/link`])
      await trainer.post(`/staff/requests${path}`).type('form').send({}).expect(403)
    await staff.get('/staff/requests?state[]=%00&page=-1&q[]=x').expect(200)
    await staff.get('/staff/requests/tidak-ada').expect(404)
    await post('/staff/requests/tidak-ada/refusal', { declineReason: 'x' }).expect(404)
  })
})

describe('a request that staff enter or correct', () => {
  beforeEach(() => open())
  const letter = { institution: 'Pemkot Bogor', purpose: 'Belajar MPP', firstChoiceOn: '2026-04-01' }

  it('needs an institution, a purpose and a day, and is marked as entered by staff', async () => {
    const response = await post('/staff/requests', {
      ...letter,
      practices: 'festival',
      contactName: 'Ibu Ani',
    })
    const [request] = await app.store.requests()
    assert.equal(response.headers['location'], `/staff/requests/${request?.id}?done=added`)
    assert.equal(request?.origin, 'staff')
    assert.equal(request?.regionCode, '32.71')
    assert.deepEqual(request?.practices, ['festival'])
    const { text } = await staff.get(response.headers['location'] ?? '').expect(200)
    assert.match(text, /Ibu Ani/)
    assert.match(text, /dicatat petugas/)
  })

  it('is shown again as typed when something is missing or wrong', async () => {
    const wrong = { institution: 'Pemkot <b>Bogor</b>', firstChoiceOn: '2026-02-30', contactEmail: 'ani@' }
    const { text } = await post('/staff/requests', wrong).expect(422)
    assert.match(text, /<title>Kesalahan:/)
    assert.match(text, /value="ani@"/)
    for (const name of ['institution', 'purpose', 'firstChoiceOn', 'contactEmail'])
      assert.match(text, new RegExp(`href="#f-${name}"`), name)
    assert.deepEqual(await app.store.requests(), [])
  })

  it('refuses fields that it does not have', async () => {
    await post('/staff/requests', { ...letter, state: 'dijadwalkan' }).expect(422)
    await post('/staff/requests', { ...letter, 'practices.5': 'tak-ada' }).expect(422)
  })

  it('is saved by its form, with what stood in it', async () => {
    const request = await asked({ contactPhone: '0812-3456-789', topics: 'Antrean' })
    const path = `/staff/requests/${request.id}`
    const form = fieldsOf((await staff.get(`${path}/edit`)).text)
    await post(path, { ...form, plannedCount: '40' }).expect(303)
    const saved = await app.store.request(request.id)
    const { version, updatedAt, plannedCount, ...others } = saved!
    assert.equal(plannedCount, 40)
    assert.deepEqual({ ...others, version: 1, updatedAt, plannedCount: null }, { ...request, updatedAt })
    assert.equal(version, 2)
  })

  it('shows both texts to who saves on an older version, and takes them when saved again', async () => {
    const request = await asked()
    const path = `/staff/requests/${request.id}`
    const form = fieldsOf((await staff.get(`${path}/edit`)).text)
    await app.store.saveRequest(request, aRequest({ purpose: 'Dari orang lain' }), tester)
    const stale = await post(path, { ...form, purpose: 'Dari saya' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /<td>Dari orang lain<\/td><td>Dari saya<\/td>/)
    assert.equal((await app.store.request(request.id))?.purpose, 'Dari orang lain')
    await post(path, fieldsOf(stale.text)).expect(303)
    assert.equal((await app.store.request(request.id))?.purpose, 'Dari saya')
  })
})

describe('the letter of a request', () => {
  beforeEach(() => open())
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')

  it('is added by staff, shown to them, and nobody else can fetch it', async () => {
    const { id } = await asked()
    const path = `/staff/requests/${id}`
    await staff.post(`${path}/letter`).attach('files', pdf, 'surat bapak.pdf').expect(303)
    const address = /href="(\/files\/[^"]+)"/.exec((await staff.get(path)).text)?.[1] ?? ''
    assert.match(address, /surat-permohonan-2026-0001\.pdf$/)
    await staff.get(address).expect(200)
    await app.reader().get(address).expect(404)
    await (await app.signIn('trainer')).get(address).expect(404)
  })

  it('is refused when it is none, and nothing is kept', async () => {
    const { id } = await asked()
    const path = `/staff/requests/${id}/letter`
    await staff.post(path).attach('files', Buffer.from('<html>'), 'surat.pdf').expect(422)
    const none = await staff.post(path).field('x', '1')
    assert.equal(none.status, 422)
    assert.match(none.text, /Pilih berkas suratnya dahulu/)
    assert.deepEqual(await app.store.uploadsOf(id), [])
  })
})

describe('what is done with a request', () => {
  beforeEach(() => open())

  async function one(differs: Partial<RequestContent> = {}) {
    const request = await asked(differs)
    return { request, path: `/staff/requests/${request.id}`, now: () => app.store.request(request.id) }
  }

  it('is taken up, once', async () => {
    const { path, now } = await one()
    await post(`${path}/review`, { version: 1 }).expect(303)
    assert.equal((await now())?.state, 'ditelaah')
    const again = await post(`${path}/review`, { version: 2 })
    assert.equal(again.status, 409)
    assert.match(again.text, /Keadaan permohonan ini sudah berubah/)
  })

  it('is declined with a reason, which is mailed with the secret link while there is one', async () => {
    const { request, path, now } = await one({ contactEmail: 'ani@bogor.example', contactName: 'Ani' })
    const link = await app.store.openLink('request', request.id, null, tester)
    const { headers } = await post(`${path}/refusal`, { version: 1, declineReason: 'Pendopo diperbaiki.' })
    assert.equal((await now())?.state, 'ditolak')
    assert.equal((await now())?.reason, 'Pendopo diperbaiki.')
    assert.equal(app.mails.length, 1)
    const [mail] = app.mails
    assert.equal(mail?.to, 'ani@bogor.example')
    assert.match(mail?.text ?? '', /Mohon maaf[\s\S]*Alasannya: Pendopo diperbaiki\./)
    assert.ok(mail?.text.includes(`${app.origin}/v/${link.token}`))
    const { text } = await staff.get(headers['location'] ?? '').expect(200)
    assert.match(text, /Jawaban dikirim ke surel narahubung/)
    assert.match(text, /href="https:\/\/wa\.me\/\?text=Yth/)
  })

  it('is not declined without a reason, or on an older version', async () => {
    const { path, now, request } = await one()
    const none = await post(`${path}/refusal`, { version: 1, declineReason: '  ' })
    assert.equal(none.status, 422)
    assert.match(none.text, /<details open>[\s\S]*id="f-declineReason"/)
    await app.store.takeUpRequest(request, tester)
    const stale = await post(`${path}/refusal`, { version: 1, declineReason: 'Penuh' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, />\s*Penuh<\/textarea>/)
    assert.equal((await now())?.state, 'ditelaah')
    assert.equal(app.mails.length, 0)
  })

  it('is called off, and its visit with it', async () => {
    const { path, now } = await one()
    await post(`${path}/acceptance`, { version: 1, title: 'Kunjungan', startOn: '2026-03-17' }).expect(303)
    await post(`${path}/cancellation`, { version: 2, cancelReason: 'Diminta pemohon.' }).expect(303)
    assert.equal((await now())?.state, 'dibatalkan')
    assert.equal((await app.store.visits())[0]?.status, 'dibatalkan')
  })

  it('gets a secret link, another one, and none', async () => {
    const { request, path } = await one({ contactPhone: '0812-3456-789' })
    assert.match((await staff.get(path)).text, /belum punya tautan/)
    await post(`${path}/link`).expect(303)
    const first = await app.store.link('request', request.id)
    const shown = (await staff.get(path)).text
    assert.ok(shown.includes(`${app.origin}/v/${first?.token}`))
    assert.match(shown, /<svg class="qr"/)
    assert.match(shown, new RegExp(`href="https://wa.me/628123456789\\?text=[^"]*${first?.token}`))
    await post(`${path}/link`).expect(303)
    assert.notEqual((await app.store.link('request', request.id))?.token, first?.token)
    assert.doesNotMatch((await staff.get(path)).text, new RegExp(String(first?.token)))
    await post(`${path}/link-closing`).expect(303)
    assert.match((await staff.get(path)).text, /sudah ditutup/)
    const { entries } = await app.store.audit({ action: 'link.open', limit: 9, skip: 0 })
    assert.doesNotMatch(JSON.stringify(entries), new RegExp(String(first?.token)))
  })

  it('is told in its history, each step', async () => {
    const { path } = await one()
    await post(`${path}/review`, { version: 1 })
    await post(`${path}/refusal`, { version: 2, declineReason: 'Penuh' })
    const { text } = await staff.get(path)
    assert.match(text, /Permohonan kunjungan ditolak: Penuh[\s\S]*ditelaah[\s\S]*Permohonan kunjungan masuk/)
  })
})

describe('an accepted request', () => {
  beforeEach(() => open())

  const wish = {
    institution: 'Pemerintah Kota Bogor',
    firstChoiceOn: '2026-03-17',
    secondChoiceOn: '2026-03-19',
    practices: ['festival'],
    contactEmail: 'ani@bogor.example',
  }

  it('names its visit in the history by the title, not by the address', async () => {
    const { id } = await asked(wish)
    const path = `/staff/requests/${id}`
    const form = fieldsOf((await staff.get(`${path}/acceptance`)).text)
    await staff.post(`${path}/acceptance`).type('form').send(form).expect(303)
    const { text } = await staff.get(path)
    assert.match(text, /Permohonan kunjungan diterima: Kunjungan Pemerintah Kota Bogor/)
  })

  it('is offered as wished, the second day one tap away', async () => {
    const { id } = await asked(wish)
    const { text } = await staff.get(`/staff/requests/${id}/acceptance`).expect(200)
    assert.match(text, /name="startOn" value="2026-03-17"/)
    assert.match(text, /name="title" value="Kunjungan Pemerintah Kota Bogor"/)
    assert.match(text, /value="festival" checked/)
    assert.match(text, /acceptance\?startOn=2026-03-19">Pilihan kedua: Kamis, 19 Maret 2026/)
    const second = await staff.get(`/staff/requests/${id}/acceptance?startOn=2026-03-19`)
    assert.match(second.text, /name="startOn" value="2026-03-19"/)
  })

  it('becomes a visit, opens the secret link and tells the delegation', async () => {
    const { id } = await asked(wish)
    const path = `/staff/requests/${id}`
    const form = fieldsOf((await staff.get(`${path}/acceptance`)).text)
    const plan = {
      ...form,
      startAt: '09:00',
      endAt: '11:30',
      venue: 'Pendopo',
      'stops.0.place': 'Mal Pelayanan Publik',
      'stops.0.speaker': 'Kepala DPMPTSP',
      'agenda.0.at': '09:15',
      'agenda.0.title': 'Sambutan',
      'hostOfficials.0.name': 'Sekretaris Daerah',
    }
    const { headers } = await post(`${path}/acceptance`, plan).expect(303)
    const [visit] = await app.store.visits()
    assert.equal(visit?.status, 'dijadwalkan')
    assert.equal(visit?.startAt, '09:00')
    assert.equal(visit?.stops[0]?.speaker, 'Kepala DPMPTSP')
    assert.deepEqual(visit?.agenda, [{ at: '09:15', title: 'Sambutan', place: null, speaker: null }])
    assert.equal(visit?.hostOfficials[0]?.name, 'Sekretaris Daerah')
    assert.deepEqual(
      visit?.delegations.map(({ institution, request }) => [institution, request]),
      [['Pemerintah Kota Bogor', id]],
    )
    assert.equal((await app.store.request(id))?.visitId, visit?.id)
    const token = (await app.store.link('request', id))?.token
    assert.match(app.mails[0]?.text ?? '', /Waktu: pukul 09\.00–11\.30\nTempat: Pendopo/)
    assert.ok(app.mails[0]?.text.includes(`/v/${token}`))
    const { text } = await staff.get(headers['location'] ?? '').expect(200)
    assert.match(text, /sudah dijadwalkan/)
    assert.match(text, new RegExp(`href="/staff/visits/${visit?.slug}/papers/susunan_acara.docx"`))
    assert.match(text, new RegExp(`href="/staff/requests/${id}/papers/surat_balasan.docx"`))
  })

  it('goes through when no mail can be sent', async () => {
    await open({ hasNoMail: true })
    const { id } = await asked(wish)
    const plan = { version: 1, title: 'Kunjungan', startOn: '2026-03-17' }
    const { headers } = await post(`/staff/requests/${id}/acceptance`, plan).expect(303)
    assert.doesNotMatch((await staff.get(headers['location'] ?? '')).text, /surel narahubung|tidak terkirim/)
    assert.equal((await app.store.visits()).length, 1)
  })

  it('is shown again as typed when something is wrong, or a row is asked for', async () => {
    const { id } = await asked(wish)
    const path = `/staff/requests/${id}/acceptance`
    const wrong = { version: 1, title: '', startOn: '2026-03-17', startAt: '11:00', endAt: '09:00' }
    const { text } = await post(path, { ...wrong, 'stops.0.unit': 'tak-ada' }).expect(422)
    for (const name of ['title', 'endAt', 'stops-0-place', 'stops-0-unit'])
      assert.match(text, new RegExp(`href="#f-${name}"`), name)
    const more = await post(path, { version: 1, add: 'stops', 'stops.0.place': 'MPP' }).expect(200)
    assert.match(more.text, /name="stops\.1\.place"/)
    assert.match(more.text, /name="stops\.0\.place" value="MPP"/)
    assert.deepEqual(await app.store.visits(), [])
  })

  it('is warned of a clash before it is saved, and saved when that is confirmed', async () => {
    await open({ visits: [aVisit({ title: 'Lain', status: 'dijadwalkan', venue: 'Pendopo' })] })
    const { id } = await asked(wish)
    const plan = { version: 1, title: 'Kunjungan', startOn: '2026-03-17', venue: 'Pendopo' }
    const warned = await post(`/staff/requests/${id}/acceptance`, plan)
    assert.equal(warned.status, 409)
    assert.match(warned.text, /Tempat “Pendopo” dipakai[\s\S]*href="\/visits\/2026-03-17-lain"/)
    assert.match(
      warned.text,
      /<title>Kesalahan:[\s\S]*Ada yang bentrok[\s\S]*form="terima"[\s\S]*<form class="form" id="terima"/,
    )
    assert.equal((await app.store.request(id))?.state, 'diajukan')
    await post(`/staff/requests/${id}/acceptance`, { ...plan, action: 'saveAnyway' }).expect(303)
  })

  it('is not made of a request that has its answer, nor on an older version', async () => {
    const request = await asked(wish)
    const path = `/staff/requests/${request.id}/acceptance`
    const plan = { title: 'Kunjungan', startOn: '2026-03-17', venue: 'Pendopo' }
    await app.store.takeUpRequest(request, tester)
    const stale = await post(path, { ...plan, version: 1 }).expect(409)
    assert.match(stale.text, /name="venue" value="Pendopo"/)
    assert.match(stale.text, /name="version" value="2"/)
    await app.store.declineRequest({ id: request.id, version: 2 }, 'Penuh', tester)
    await post(path, { ...plan, version: 3 }).expect(409, /Keadaan permohonan ini sudah berubah/)
    await staff.get(path).expect(303)
    assert.deepEqual(await app.store.visits(), [])
  })

  it('keeps what was typed, and leads to the visit, when a colleague has accepted the request before', async () => {
    const { id } = await asked(wish)
    const path = `/staff/requests/${id}/acceptance`
    const plan = { version: 1, title: 'Kunjungan', startOn: '2026-03-17' }
    const both = await Promise.all(
      ['Pendopo', 'Aula Blambangan'].map((venue) =>
        post(path, { ...plan, venue, 'agenda.0.title': `Acara di ${venue}` }),
      ),
    )
    const [visit, ...others] = await app.store.visits()
    assert.deepEqual(others, [])
    const late = both.find(({ status }) => status === 409)
    assert.ok(late && both.some(({ status }) => status === 303))
    const typed = visit?.venue === 'Pendopo' ? 'Aula Blambangan' : 'Pendopo'
    const shows = (text: string) => {
      assert.match(text, /<title>Kesalahan:[\s\S]*Rekan Anda sudah lebih dulu menerima permohonan ini/)
      assert.match(
        text,
        new RegExp(`href="/visits/${visit?.slug}"[\\s\\S]*href="/staff/visits/${visit?.slug}/edit"`),
      )
      assert.match(text, new RegExp(`name="venue" value="${typed}"`))
      assert.match(text, new RegExp(`name="agenda.0.title" value="Acara di ${typed}"`))
      assert.doesNotMatch(text, /<button class="button primary"|joining"|kunjungan lain/)
    }
    shows(late.text)
    const cells = [typed, visit?.venue].map((venue) => `<td class="diff">${venue}</td>`)
    assert.match(late.text, new RegExp(cells.join('\\s*')))
    shows((await post(path, { ...fieldsOf(late.text), add: 'stops' }).expect(200)).text)
    shows((await post(path, { ...fieldsOf(late.text), startOn: 'besok' }).expect(409)).text)
    assert.equal((await app.store.visits()).length, 1)
  })

  it('is corrected in its visit when its request is, and keeps what staff added there', async () => {
    const request = await asked({ ...wish, leaderName: 'Ani' })
    const path = `/staff/requests/${request.id}`
    await post(`${path}/acceptance`, { version: 1, title: 'Kunjungan', startOn: '2026-03-17' }).expect(303)
    const [visit] = await app.store.visits()
    const delegations = visit!.delegations.map((one) => ({ ...one, actualCount: 9, isLeaderPublic: true }))
    await app.store.saveVisit(visit!, { ...visit!, delegations }, tester)
    const form = fieldsOf((await staff.get(`${path}/edit`)).text)
    await post(path, { ...form, plannedCount: '40' }).expect(303)
    const [same] = (await app.store.visit(visit!.id))!.delegations
    assert.deepEqual([same?.plannedCount, same?.actualCount, same?.isLeaderPublic], [40, 9, true])
    const later = fieldsOf((await staff.get(`${path}/edit`)).text)
    await post(path, { ...later, leaderName: 'Budi' }).expect(303)
    const [other] = (await app.store.visit(visit!.id))!.delegations
    assert.deepEqual([other?.leaderName, other?.isLeaderPublic], ['Budi', false])
  })

  it('joins a visit that is planned near the wished days, and leaves it again', async () => {
    const near = aVisit({ title: 'Bersama', status: 'dijadwalkan', startOn: '2026-03-18' })
    await open({ visits: [near, aVisit({ title: 'Jauh', status: 'dijadwalkan', startOn: '2026-05-18' })] })
    const { id } = await asked({ ...wish, institution: 'Kota Batu', regionCode: null })
    const path = `/staff/requests/${id}`
    const { text } = await staff.get(`${path}/acceptance`)
    assert.match(text, /Bersama/)
    assert.doesNotMatch(text, /Jauh/)
    const visit = (await app.store.visits()).find(({ title }) => title === 'Bersama')!
    await post(`${path}/joining`, { version: 1, visitId: visit.id, visitVersion: 9 }).expect(409)
    await post(`${path}/joining`, { version: 1, visitId: visit.id, visitVersion: 1 }).expect(303)
    assert.equal((await app.store.visit(visit.id))?.delegations.length, 2)
    assert.match((await staff.get(path)).text, /Bersama Pemerintah Kota Bogor\./)
    await post(`${path}/leaving`, { version: 2 }).expect(303)
    assert.equal((await app.store.request(id))?.state, 'ditelaah')
    assert.equal((await app.store.visit(visit.id))?.delegations.length, 1)
  })

  it('joins a visit in spite of a full day only when that is confirmed', async () => {
    await open({ visits: [aVisit({ title: 'Bersama', status: 'dijadwalkan' })] })
    const rules = await app.store.visitRules()
    const { version, updatedAt: _, ...content } = rules
    await app.store.saveVisitRules(version, { ...content, mostDelegationsADay: 1 }, tester)
    const { id } = await asked({ ...wish, institution: 'Kota Batu' })
    const [visit] = await app.store.visits()
    const joining = { version: 1, visitId: visit?.id, visitVersion: 1 }
    const warned = await post(`/staff/requests/${id}/joining`, joining).expect(409)
    assert.match(warned.text, /2 rombongan, padahal batasnya 1 sehari[\s\S]*Gabungkan walau bentrok/)
    assert.match(warned.text, /<title>Kesalahan:/)
    assert.match(warned.text, /Rombongan belum digabungkan/)
    assert.doesNotMatch(warned.text, /isian Anda/)
    assert.match(warned.text, /aria-label="Gabungkan walau bentrok ke Bersama"/)
    await post(`/staff/requests/${id}/joining`, { ...joining, action: 'anyway' }).expect(303)
  })
})
