import assert from 'node:assert/strict'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { aRequest } from '../support/requests.ts'
import { aGuest } from '../support/visitingRecords.ts'

async function appWithPeople() {
  const app = await appWith({ now: () => new Date('2026-03-17T03:00:00Z') })
  const visit = await app.store.addVisit(aVisit(), systemActor)
  const guest = await app.store.addGuest(aGuest(visit.id, { phone: '0812 3456 7890' }), linkActor)
  const contact = { contactName: 'Rahmat Hidayat', contactPhone: '0813', contactEmail: 'rahmat@contoh.go.id' }
  const request = await app.store.addRequest(aRequest(contact), 'web', linkActor)
  return { ...app, visit, guest, request, admin: await app.signIn('admin') }
}

describe('the personal data that an admin looks after', () => {
  it('is found by a part of name, institution or phone, whatever its case', async () => {
    const { admin, guest, request } = await appWithPeople()
    const pathsFor = async (q: string) => {
      const { text } = await admin.get('/staff/people').query({ q }).expect(200)
      return [...text.matchAll(/\/staff\/people\/(\w+\/[\w-]+)"/g)].map(([, path]) => path)
    }
    assert.deepEqual(await pathsFor('AMINAH'), [`guests/${guest.id}`])
    assert.deepEqual(await pathsFor('3456'), [`guests/${guest.id}`])
    assert.deepEqual(await pathsFor('rahmat@'), [`requests/${request.id}`])
    assert.deepEqual(await pathsFor('kota bogor'), [`guests/${guest.id}`, `requests/${request.id}`])
    assert.deepEqual(await pathsFor('tidak ada orangnya'), [])
    assert.deepEqual(await pathsFor('a'), [])
  })

  it('is looked for in delegations that staff typed, too', async () => {
    const { admin, store } = await appWithPeople()
    const delegations = [aDelegation({ contact: 'Yusuf, 0815' })]
    const visit = await store.addVisit(aVisit({ title: 'Lain', delegations }), systemActor)
    const { text } = await admin.get('/staff/people').query({ q: 'yusuf' })
    assert.match(text, new RegExp(`/staff/visits/${visit.slug}/edit`))
  })

  it('is handed over as a file, which is noted without a name', async () => {
    const { admin, store, guest, request } = await appWithPeople()
    const { body, headers } = await admin.get(`/staff/people/guests/${guest.id}/export`).expect(200)
    assert.match(headers['content-disposition'] ?? '', /attachment/)
    assert.deepEqual(
      [body.name, body.phone, body.visit.title, body.retainedUntil],
      ['Siti Aminah', '0812 3456 7890', 'Kunjungan Contoh', '2027-03-17'],
    )
    const asked = await admin.get(`/staff/people/requests/${request.id}/export`).expect(200)
    assert.equal(asked.body.contactEmail, 'rahmat@contoh.go.id')
    const { entries } = await store.audit({ limit: 2, skip: 0 })
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['request.export_person', 'guest.export_person'],
    )
    assert.doesNotMatch(JSON.stringify(entries), /Siti|Rahmat/)
  })

  it('is erased for good, and the person goes on being counted', async () => {
    const { admin, store, visit, guest, request } = await appWithPeople()
    const path = `/staff/people/guests/${guest.id}`
    assert.match((await admin.get(path).expect(200)).text, /Hapus selamanya/)
    await admin.post(`${path}/erasure`).type('form').send({ version: 1, sure: 'on' }).expect(303)
    assert.doesNotMatch((await admin.get(path).expect(200)).text, /Siti|0812|Hapus selamanya/)
    const [erased] = await store.guestsOf(visit.id)
    assert.deepEqual([erased?.name, erased?.phone, erased?.isPresent], [null, null, true])
    const { body } = await admin.get(`/staff/visits/${visit.slug}/guests/count`).expect(200)
    assert.deepEqual(body.rows, [{ label: 'Pemerintah Kota Bogor', planned: '–', announced: 0, present: 1 }])

    await admin
      .post(`/staff/people/requests/${request.id}/erasure`)
      .type('form')
      .send({ version: 1, sure: 'on' })
      .expect(303)
    const asked = await store.request(request.id)
    assert.deepEqual([asked?.contactName, asked?.contactEmail], [null, null])
    const { text } = await admin.get('/staff/people').query({ q: 'rahmat' })
    assert.doesNotMatch(text, /Rahmat/)
  })

  it('is erased only with the tick that says one is sure, of whatever kind', async () => {
    const { admin, store, guest, request } = await appWithPeople()
    await store.addPractice(aPractice(), { slug: null, state: 'published' }, systemActor)
    const content = anAdoptionContent({ contactName: 'Rahmat Hidayat', contactPhone: '0813' })
    const options = { origin: 'visit', visitId: null, stage: 'minat', on: '2026-03-17', note: null } as const
    const adoption = await store.addAdoption(content, { ...options, requestId: null }, systemActor)
    for (const path of [`guests/${guest.id}`, `requests/${request.id}`, `adoptions/${adoption.id}`]) {
      const page = await admin.get(`/staff/people/${path}`).expect(200)
      assert.match(page.text, /type="checkbox" id="f-sure" name="sure"[^>]*> <span>Saya yakin/)
      const { text } = await admin
        .post(`/staff/people/${path}/erasure`)
        .type('form')
        .send({ version: 1 })
        .expect(422)
      assert.match(text, /<title>Kesalahan:[^]*href="#f-sure">Belum ada yang dihapus/, path)
    }
    assert.equal((await store.guest(guest.id))?.name, 'Siti Aminah')
    assert.equal((await store.request(request.id))?.contactName, 'Rahmat Hidayat')
    assert.equal((await store.adoption(adoption.id))?.contactName, 'Rahmat Hidayat')
  })

  it('is erased of an adopter, also by what its visit was asked with', async () => {
    const { admin, store, request } = await appWithPeople()
    await store.addPractice(aPractice(), { slug: null, state: 'published' }, systemActor)
    const contact = { contactName: 'Rahmat Hidayat', contactPhone: '0813' }
    const options = { origin: 'visit', visitId: null, stage: 'minat', on: '2026-03-17', note: null } as const
    const own = await store.addAdoption(
      anAdoptionContent(contact),
      { ...options, requestId: null },
      systemActor,
    )
    const later = { ...contact, institution: 'Pemerintah Kota Batu' }
    const copied = await store.addAdoption(
      anAdoptionContent(later),
      { ...options, requestId: request.id },
      systemActor,
    )
    const path = `/staff/people/adoptions/${own.id}`
    const { text } = await admin.get('/staff/people').query({ q: 'rahmat' })
    assert.match(text, new RegExp(path))
    const file = await admin.get(`${path}/export`).expect(200)
    assert.deepEqual([file.body.contactName, file.body.contactPhone], ['Rahmat Hidayat', '0813'])
    await admin.post(`${path}/erasure`).type('form').send({ version: own.version, sure: 'on' }).expect(303)
    assert.equal((await store.adoption(own.id))?.contactName, null)
    assert.equal((await store.adoption(copied.id))?.contactName, 'Rahmat Hidayat')
    await admin
      .post(`/staff/people/requests/${request.id}/erasure`)
      .type('form')
      .send({ version: request.version, sure: 'on' })
      .expect(303)
    assert.equal((await store.adoption(copied.id))?.contactName, null)
  })

  it('says which guests are anonymised when, and a guest past that day is', async () => {
    let today = new Date('2026-03-17T03:00:00Z')
    const app = await appWith({ now: () => today })
    const visit = await app.store.addVisit(aVisit(), systemActor)
    const old = await app.store.addGuest(aGuest(visit.id, { retainedUntil: '2026-12-31' }), linkActor)
    const young = await app.store.addGuest(aGuest(visit.id, { name: 'Budi' }), linkActor)
    const admin = await app.signIn('admin')
    assert.match((await admin.get('/staff/people')).text, /1 tamu, disimpan sampai 31 Desember 2026/)
    today = new Date('2026-12-31T03:00:00Z')
    assert.equal(await app.store.anonymiseGuests(systemActor), 0)
    today = new Date('2027-01-01T03:00:00Z')
    assert.equal(await app.store.anonymiseGuests(systemActor), 1)
    assert.equal((await app.store.guest(old.id))?.name, null)
    assert.equal((await app.store.guest(young.id))?.name, 'Budi')
    assert.doesNotMatch((await admin.get('/staff/people')).text, /31 Desember 2026/)
  })

  it('is closed to everyone else', async () => {
    const { signIn, guest } = await appWithPeople()
    for (const role of ['editor', 'staff', 'trainer'] as const) {
      const agent = await signIn(role)
      await agent.get('/staff/people').expect(403)
      await agent.get(`/staff/people/guests/${guest.id}/export`).expect(403)
    }
  })
})
