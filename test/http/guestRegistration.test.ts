import assert from 'node:assert/strict'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { guestNoticeVersion } from '../../src/guests/guest.ts'
import type { VisitContent } from '../../src/visits/visit.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aVisit } from '../support/builders.ts'

const onTheDay = new Date('2026-03-17T03:00:00Z')
const bogor = 'Pemerintah Kota Bogor'
const aGuest = { name: 'Siti Aminah', position: 'Kepala Bidang', group: bogor, notice: guestNoticeVersion }

async function appWithLink(differs: Partial<VisitContent> = {}, now = onTheDay) {
  const app = await appWith({ now: () => now })
  const visit = await app.store.addVisit(aVisit({ status: 'dijadwalkan', ...differs }), systemActor)
  const { token } = await app.store.openLink('guests', visit.id, null, systemActor)
  return { ...app, visit, token, path: `/g/${token}` }
}

function send({ http, origin }: TestApp, path: string, fields: Record<string, string>) {
  return http.post(path).set('Origin', origin).type('form').send(fields)
}

describe('GET /g/:token', () => {
  it('asks for name, position and delegation, not for a phone, and says what is kept, why and how long', async () => {
    const { http, path } = await appWithLink()
    const { text, headers } = await http.get(path).expect(200)
    for (const name of ['name', 'position', 'group', 'institution', 'notice'])
      assert.match(text, new RegExp(`name="${name}"`))
    assert.doesNotMatch(text, /name="phone"/)
    assert.match(text, new RegExp(`<option value="${bogor}" selected>`))
    assert.match(text, /17 Maret 2027 \(365 hari/)
    assert.match(text, /Untuk daftar hadir/)
    assert.match(headers['x-robots-tag'] ?? '', /noindex/)
    assert.equal(headers['cache-control'], 'private, no-store')
  })

  it('asks for a phone only where staff have switched that on', async () => {
    const { http, path } = await appWithLink({ asksPhone: true })
    assert.match((await http.get(path)).text, /name="phone"/)
  })

  it('lets everyone choose between several delegations of one institution', async () => {
    const delegations = [aDelegation({ batch: 'I' }), aDelegation({ batch: 'II' })]
    const { http, path } = await appWithLink({ delegations })
    const { text } = await http.get(path)
    assert.match(text, /Pemerintah Kota Bogor · Angkatan I</)
    assert.match(text, /Pemerintah Kota Bogor · Angkatan II</)
  })

  for (const [day, words] of [
    ['2026-03-10T03:00:00Z', /belum dibuka. Silakan kembali mulai 16 Maret 2026/],
    ['2026-03-19T03:00:00Z', /sudah ditutup sejak 18 Maret 2026/],
  ] as const) {
    it(`says in words that it is not open on ${day.slice(0, 10)}, and takes nobody`, async () => {
      const app = await appWithLink({}, new Date(day))
      const { text } = await app.http.get(app.path).expect(200)
      assert.match(text, words)
      assert.doesNotMatch(text, /<form class="form"/)
      await send(app, app.path, aGuest).expect(409)
      assert.deepEqual(await app.store.guestsOf(app.visit.id), [])
    })
  }

  it('is 404 when closed, for another kind of link, and for a visit that was called off', async () => {
    const { http, store, visit, path } = await appWithLink()
    const other = await store.openLink('request', visit.id, null, systemActor)
    await http.get(`/g/${other.token}`).expect(404)
    const off = await store.saveVisit(visit, aVisit({ status: 'dibatalkan' }), systemActor)
    await http.get(path).expect(404)
    await store.saveVisit(off, aVisit({ status: 'berlangsung' }), systemActor)
    await http.get(path).expect(200)
    await store.closeLink('guests', visit.id, systemActor)
    await http.get(path).expect(404)
  })
})

describe('POST /g/:token', () => {
  it('takes who presses twice once, though both arrive at the same moment', async () => {
    const app = await appWithLink()
    const sent = await Promise.all([1, 2, 3].map(() => send(app, app.path, aGuest)))
    assert.deepEqual(
      sent.map(({ status }) => status),
      [303, 303, 303],
    )
    assert.equal((await app.store.guestsOf(app.visit.id)).length, 1)
  })

  it('puts the guest on the list, with the notice that was read, and offers the next person', async () => {
    const app = await appWithLink()
    const sent = await send(app, app.path, aGuest).expect(303)
    const thanks = await app.http.get(String(sent.headers['location'])).expect(200)
    assert.match(thanks.text, /Daftarkan orang berikutnya/)
    assert.doesNotMatch(thanks.text, /Siti/)
    const [guest, ...others] = await app.store.guestsOf(app.visit.id)
    assert.deepEqual(others, [])
    assert.equal(guest?.name, 'Siti Aminah')
    assert.equal(guest.institution, bogor)
    assert.equal(guest.noticeVersion, guestNoticeVersion)
    assert.equal(guest.retainedUntil, '2027-03-17')
    assert.deepEqual([guest.isPresent, guest.via, guest.phone], [true, 'link', null])
  })

  it('shows the form again, as typed, with a message at each wrong field', async () => {
    const app = await appWithLink()
    const again = await send(app, app.path, { ...aGuest, name: '', group: '', institution: '' }).expect(422)
    assert.match(again.text, /Pilih rombongan Anda, atau tulis instansi Anda/)
    assert.match(again.text, /value="Kepala Bidang"/)
    assert.match(again.text, /<title>Kesalahan:/)
    assert.deepEqual(await app.store.guestsOf(app.visit.id), [])
  })

  for (const [field, value] of [
    ['name', 'Siti 3510123456780001'],
    ['position', 'Kepala, 3510 1234 5678 0001'],
    ['institution', '35.10.12-345678-0001'],
  ] as const) {
    it(`refuses an identity number in ${field}`, async () => {
      const app = await appWithLink()
      const { text } = await send(app, app.path, { ...aGuest, [field]: value }).expect(422)
      assert.match(text, /NIK, NIP, atau nomor identitas lain/)
      assert.deepEqual(await app.store.guestsOf(app.visit.id), [])
    })
  }

  it('takes a phone number where it is asked for, and drops it where it is not', async () => {
    const asking = await appWithLink({ asksPhone: true })
    await send(asking, asking.path, { ...aGuest, phone: 'bukan nomor' }).expect(422)
    await send(asking, asking.path, { ...aGuest, phone: '0812 3456 7890' }).expect(303)
    assert.equal((await asking.store.guestsOf(asking.visit.id))[0]?.phone, '0812 3456 7890')
    const other = await appWithLink()
    await send(other, other.path, { ...aGuest, phone: '0812 3456 7890' }).expect(303)
    assert.equal((await other.store.guestsOf(other.visit.id))[0]?.phone, null)
  })

  it('takes nobody who agreed to another wording of the notice', async () => {
    const app = await appWithLink()
    const { text } = await send(app, app.path, { ...aGuest, notice: '2020-01' }).expect(422)
    assert.match(text, /Pemberitahuan tentang data sudah diperbarui/)
  })

  it('marks who was announced, whatever titles stand around the name, and doubles nobody', async () => {
    const app = await appWithLink()
    const announced = {
      name: 'Dra. Siti  Aminah, M.Si.',
      position: null,
      institution: bogor,
      phone: null,
      visitId: app.visit.id,
      requestId: null,
      isPresent: false,
      via: 'briefing',
      noticeVersion: guestNoticeVersion,
      retainedUntil: '2027-03-17',
    } as const
    await app.store.addGuest(announced, linkActor)
    await send(app, app.path, aGuest).expect(303)
    await send(app, app.path, aGuest).expect(303)
    const guests = await app.store.guestsOf(app.visit.id)
    assert.equal(guests.length, 1)
    assert.deepEqual(
      [guests[0]?.isPresent, guests[0]?.via, guests[0]?.position],
      [true, 'briefing', 'Kepala Bidang'],
    )
  })

  it('takes someone of the same name from another institution as someone else', async () => {
    const app = await appWithLink()
    await send(app, app.path, aGuest).expect(303)
    await send(app, app.path, { ...aGuest, group: '', institution: 'Media Radar' }).expect(303)
    const institutions = (await app.store.guestsOf(app.visit.id)).map(({ institution }) => institution)
    assert.deepEqual(institutions, [bogor, 'Media Radar'])
  })

  it('lets two hundred people behind one address in, with a mistake each', async function () {
    this.timeout(30_000)
    const app = await appWithLink()
    const names = Array.from({ length: 200 }, (_, count) => `Tamu Nomor ${count}`)
    await Promise.all(names.map(() => send(app, app.path, { ...aGuest, name: '' }).expect(422)))
    await Promise.all(names.map((name) => send(app, app.path, { ...aGuest, name }).expect(303)))
    assert.equal((await app.store.guestsOf(app.visit.id)).length, 200)
  })

  it('lets nobody guess tokens for long', async () => {
    const { http } = await appWithLink()
    const answers = []
    for (let count = 0; count < 40; count += 1) {
      const guess = `${'a'.repeat(20)}${String(count).padStart(2, '0')}`
      answers.push((await http.get(`/g/${guess}`)).status)
    }
    assert.deepEqual([answers[0], answers.at(-1)], [404, 429])
  })
})
