import assert from 'node:assert/strict'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { guestNoticeVersion } from '../../src/guests/guest.ts'
import type { NewGuest } from '../../src/storage/store.ts'
import type { VisitContent } from '../../src/visits/visit.ts'
import { appWith } from '../support/app.ts'
import { aDelegation, aVisit } from '../support/builders.ts'

const now = () => new Date('2026-03-17T03:00:00Z')
const bogor = 'Pemerintah Kota Bogor'

function announced(visitId: string, differs: Partial<NewGuest> = {}): NewGuest {
  return {
    name: 'Siti Aminah',
    position: 'Kepala Bidang',
    institution: bogor,
    phone: null,
    visitId,
    requestId: null,
    isPresent: false,
    via: 'briefing',
    noticeVersion: guestNoticeVersion,
    retainedUntil: '2027-03-17',
    ...differs,
  }
}

async function appWithVisit(differs: Partial<VisitContent> = {}) {
  const app = await appWith({ now })
  const visit = await app.store.addVisit(aVisit({ status: 'dijadwalkan', ...differs }), systemActor)
  const staff = await app.signIn('staff')
  return { ...app, visit, staff, path: `/staff/visits/${visit.slug}/guests` }
}

describe('the guest screen of staff', () => {
  it('opens the registration with a QR code, gives another link for the old one, and closes it', async () => {
    const { staff, reader, store, visit, path } = await appWithVisit()
    assert.match((await staff.get(path).expect(200)).text, /Belum dibuka/)
    await staff.post(`${path}/link`).expect(303)
    const first = await store.link('guests', visit.id)
    const { text } = await staff.get(path)
    assert.match(text, /<svg class="qr"/)
    assert.match(text, new RegExp(`/g/${first?.token}`))
    await reader().get(`/g/${first?.token}`).expect(200)
    const poster = await staff.get(`${path}/poster`).expect(200)
    assert.match(poster.text, /<svg class="qr"/)

    await staff.post(`${path}/link`).expect(303)
    await reader().get(`/g/${first?.token}`).expect(404)
    const second = await store.link('guests', visit.id)
    await reader().get(`/g/${second?.token}`).expect(200)
    await staff.post(`${path}/link-closing`).expect(303)
    await reader().get(`/g/${second?.token}`).expect(404)
    await staff.get(`${path}/poster`).expect(303)
    assert.match((await staff.get(path)).text, /Ditutup/)
  })

  it('takes those without a phone one after another, and keeps the delegation chosen', async () => {
    const delegations = [aDelegation(), aDelegation({ institution: 'Pemerintah Kabupaten Sigi' })]
    const { staff, store, visit, path } = await appWithVisit({ delegations })
    const group = 'Pemerintah Kabupaten Sigi'
    const sent = await staff.post(path).type('form').send({ name: 'Budi', group }).expect(303)
    const address = String(sent.headers['location'])
    assert.match(address, /#f-name$/)
    const { text } = await staff.get(address.replace(/#.*/, ''))
    assert.match(text, /Ketik nama berikutnya/)
    assert.match(text, new RegExp(`<option value="${group}" selected>`))
    const [guest] = await store.guestsOf(visit.id)
    assert.deepEqual([guest?.name, guest?.institution, guest?.via], ['Budi', group, 'staff'])
  })

  it('shows the form again, as typed, when it cannot be saved', async () => {
    const { staff, store, visit, path } = await appWithVisit()
    const { text } = await staff.post(path).type('form').send({ name: '', position: 'Camat' }).expect(422)
    assert.match(text, /<title>Kesalahan:/)
    assert.match(text, /value="Camat"/)
    assert.deepEqual(await store.guestsOf(visit.id), [])
  })

  it('counts who was announced and who is here, by delegation, as a page and as JSON without a name', async () => {
    const { staff, store, visit, path } = await appWithVisit({
      delegations: [aDelegation({ plannedCount: 3 })],
    })
    await store.addGuest(announced(visit.id), linkActor)
    await store.addGuest(announced(visit.id, { name: 'Budi' }), linkActor)
    await staff.post(path).type('form').send({ name: 'siti aminah', group: bogor }).expect(303)
    await staff
      .post(path)
      .type('form')
      .send({ name: 'Wartawan', institution: 'Radar', group: '' })
      .expect(303)
    const { body, text } = await staff.get(`${path}/count`).expect(200)
    assert.deepEqual(body, {
      present: 2,
      announced: 2,
      rows: [
        { label: bogor, planned: '3', announced: 2, present: 1 },
        { label: 'Di luar rombongan', planned: '–', announced: 0, present: 1 },
      ],
    })
    assert.doesNotMatch(text, /siti|budi|wartawan/i)
  })

  it('marks an announced guest present, and corrects and removes one', async () => {
    const { staff, store, visit } = await appWithVisit()
    const guest = await store.addGuest(announced(visit.id), linkActor)
    const path = `/staff/guests/${guest.id}`
    await staff.post(`${path}/presence`).type('form').send({ version: 1 }).expect(303)
    assert.equal((await store.guest(guest.id))?.isPresent, true)
    const form = { name: 'Siti Aminah Putri', position: 'Sekretaris', group: bogor, isPresent: 'on' }
    await staff
      .post(path)
      .type('form')
      .send({ ...form, version: 2 })
      .expect(303)
    const saved = await store.guest(guest.id)
    assert.deepEqual(
      [saved?.name, saved?.position, saved?.isPresent],
      ['Siti Aminah Putri', 'Sekretaris', true],
    )
    await staff.post(`${path}/removal`).type('form').send({ version: 3 }).expect(303)
    assert.equal(await store.guest(guest.id), null)
  })

  it('shows both texts when someone else has corrected the guest since', async () => {
    const { staff, store, visit } = await appWithVisit()
    const guest = await store.addGuest(announced(visit.id), linkActor)
    await store.saveGuest(guest, { ...guest, position: 'Camat' }, linkActor)
    const form = { name: 'Siti Aminah', position: 'Lurah', group: bogor, version: 1 }
    const { text } = await staff.post(`/staff/guests/${guest.id}`).type('form').send(form).expect(409)
    assert.match(text, /<td>Camat<\/td><td>Lurah<\/td>/)
    assert.equal((await store.guest(guest.id))?.position, 'Camat')
  })

  it('moves a guest to another delegation', async () => {
    const delegations = [
      aDelegation({ request: 'r1' }),
      aDelegation({ institution: 'Kab. Sigi', request: 'r2' }),
    ]
    const { staff, store, visit, path } = await appWithVisit({ delegations })
    const guest = await store.addGuest(announced(visit.id, { requestId: 'r1', isPresent: true }), linkActor)
    const form = { name: 'Siti Aminah', group: 'Kab. Sigi', isPresent: 'on', version: 1 }
    await staff.post(`/staff/guests/${guest.id}`).type('form').send(form).expect(303)
    const { body } = await staff.get(`${path}/count`)
    assert.deepEqual(
      body.rows.map(({ present }: { present: number }) => present),
      [0, 1],
    )
  })

  it('switches the question for a phone on and off', async () => {
    const { staff, store, visit, path } = await appWithVisit()
    await staff.post(`${path}/phone`).type('form').send({ asksPhone: 'on' }).expect(303)
    assert.equal((await store.visit(visit.id))?.asksPhone, true)
    assert.match((await staff.get(path)).text, /name="phone"/)
    await staff.post(`${path}/phone`).type('form').send({}).expect(303)
    assert.equal((await store.visit(visit.id))?.asksPhone, false)
  })

  it('makes what was counted each delegation’s number, and leaves those unknown of whom nobody came', async () => {
    const delegations = [aDelegation(), aDelegation({ institution: 'Kab. Sigi' })]
    const { staff, store, visit, path } = await appWithVisit({ delegations })
    for (const name of ['A', 'B'])
      await staff.post(path).type('form').send({ name, group: bogor }).expect(303)
    await store.addGuest(announced(visit.id), linkActor)
    await staff.post(`${path}/counts`).expect(303)
    const counts = (await store.visit(visit.id))?.delegations.map(({ actualCount }) => actualCount)
    assert.deepEqual(counts, [2, null])
  })

  it('notes who looked at the list, once an hour for each of the staff', async () => {
    let time = now().getTime()
    const app = await appWith({ now: () => new Date(time) })
    const visit = await app.store.addVisit(aVisit(), systemActor)
    const path = `/staff/visits/${visit.slug}/guests`
    const [one, other] = [await app.signIn('staff'), await app.signIn('editor')]
    const lookedAt = async () =>
      (await app.store.audit({ subjectId: visit.id, action: 'guest.view_list', limit: 9, skip: 0 })).total
    for (const agent of [one, one, other]) await agent.get(path).expect(200)
    assert.equal(await lookedAt(), 2)
    time += 61 * 60_000
    await one.get(path).expect(200)
    assert.equal(await lookedAt(), 3)
  })

  it('gives the list as a file in which nothing is a formula, and notes that', async () => {
    const { staff, store, visit, path } = await appWithVisit({ asksPhone: true })
    const odd = { name: '=HYPERLINK("http://x")', position: '＠SUM(A1)', phone: '+62 812 345' }
    await store.addGuest(announced(visit.id, odd), linkActor)
    const response = await staff.get(`${path}/export`).expect(200)
    assert.match(response.headers['content-type'] ?? '', /text\/csv; charset=utf-8/)
    const [, line] = response.text.split('\r\n')
    assert.equal(line, `1,"'=HYPERLINK(""http://x"")",'＠SUM(A1),${bogor},'+62 812 345,Diumumkan`)
    const { total } = await store.audit({ action: 'guest.export_list', limit: 1, skip: 0 })
    assert.equal(total, 1)
  })

  it('is closed to trainers', async () => {
    const app = await appWithVisit()
    const trainer = await app.signIn('trainer')
    for (const path of ['', '/count', '/export', '/poster']) await trainer.get(app.path + path).expect(403)
  })
})
