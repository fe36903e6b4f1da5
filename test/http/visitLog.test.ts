import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import type { Visit } from '../../src/visits/visit.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'
import { tester } from '../support/requests.ts'

const bogor = aDelegation({ plannedCount: 30 })
const batu = aDelegation({ institution: 'Pemerintah Kota Batu', regionCode: '35.79' })
const planned = aVisit({
  title: 'Bersama',
  status: 'dijadwalkan',
  practices: ['festival'],
  venue: 'Pendopo',
  minutes: 'Sudah ada notulen.',
  delegations: [batu, bogor],
})

describe('the log of a planned visit', () => {
  let app: TestApp
  let staff: TestAgent
  let visit: Visit
  let today: Date
  const path = '/staff/visits/2026-03-17-bersama/log'

  beforeEach(async () => {
    today = new Date('2026-03-17T03:00:00Z')
    app = await appWith({
      now: () => today,
      practices: [aPractice({ name: 'Festival' }), aPractice({ name: 'Mal' })],
      visits: [planned],
    })
    staff = await app.signIn('staff')
    visit = (await app.store.visits())[0]!
  })

  const log = (fields: object) => staff.post(path).type('form').send(fields)

  it('is one tap away on the staff’s home, in the list and on the visit’s form', async () => {
    for (const from of ['/staff', '/staff/visits', '/staff/visits/2026-03-17-bersama/edit']) {
      const { text } = await staff.get(from).expect(200)
      assert.match(text, new RegExp(`href="${path}"`), from)
    }
    const trainer = await app.signIn('trainer')
    for (const from of ['/staff', '/staff/visits'])
      assert.doesNotMatch((await trainer.get(from)).text, /\/log"/)
  })

  it('is filled from the schedule, and saved by one button: the visit is over, and no other is made', async () => {
    const form = fieldsOf((await staff.get(path).expect(200)).text)
    assert.deepEqual(form['counts.d0'], [''])
    assert.deepEqual(form['counts.d1'], [''], 'a plan is no count')
    assert.match((await staff.get(path)).text, /Menurut rencana 30 orang/)
    assert.deepEqual(form['practices'], ['festival'])
    const { headers } = await log(form).expect(303)
    assert.equal(headers['location'], '/staff/visits/2026-03-17-bersama/follow-up?done=logged')
    const all = await app.store.visits()
    assert.equal(all.length, 1)
    assert.equal(all[0]?.status, 'selesai')
    assert.deepEqual(
      all[0]?.delegations.map(({ actualCount }) => actualCount),
      [null, null],
    )
    assert.equal(all[0]?.venue, 'Pendopo')
    assert.equal(all[0]?.minutes, 'Sudah ada notulen.')
  })

  it('leads on to what the delegations take home', async () => {
    const { headers } = await log(fieldsOf((await staff.get(path)).text)).expect(303)
    const { text } = await staff.get(headers['location'] ?? '').expect(200)
    assert.match(
      text,
      /class="notice good"[^>]*>Hasil kunjungan sudah disimpan\. Lanjut: catat tindak lanjut/,
    )
    assert.match(text, /href="\/visits\/2026-03-17-bersama">Buka halaman kunjungan/)
    assert.match(text, /href="\/staff\/visits\/2026-03-17-bersama\/follow-up\/1"/)
    const later = (await staff.get('/staff/visits/2026-03-17-bersama/follow-up')).text
    assert.doesNotMatch(later, /class="notice/)
  })

  it('promises nothing to note where no practice was studied', async () => {
    const form = { ...fieldsOf((await staff.get(path)).text), practices: [] }
    const { headers } = await log(form).expect(303)
    const { text } = await staff.get(headers['location'] ?? '').expect(200)
    assert.match(text, /class="notice good"[^>]*>Hasil kunjungan sudah disimpan\. <a/)
  })

  it('of an outgoing visit leads on to what was learned there', async () => {
    const out = await app.store.addVisit(
      aVisit({
        ...planned,
        title: 'Ke Sleman',
        destination: { institution: 'Pemkab Sleman', regionCode: null },
      }),
      tester,
    )
    const sent = await staff
      .post(`/staff/visits/${out.slug}/log`)
      .type('form')
      .send({ version: 1 })
      .expect(303)
    const { text } = await staff.get(sent.headers['location'] ?? '').expect(200)
    assert.match(
      text,
      /class="notice good"[^>]*>Hasil kunjungan sudah disimpan\. Lanjut: catat apa yang dipelajari/,
    )
  })

  it('takes the number of those who registered, rather than what was planned', async () => {
    const guest = { name: 'Ani', position: null, phone: null, visitId: visit.id, requestId: null }
    const how = {
      isPresent: true,
      via: 'link',
      noticeVersion: '2026-11',
      retainedUntil: '2027-03-17',
    } as const
    const { institution } = batu
    await app.store.addGuest({ ...guest, ...how, institution }, tester)
    const form = fieldsOf((await staff.get(path)).text)
    assert.deepEqual(form['counts.d0'], ['1'])
    assert.deepEqual(form['counts.d1'], [''])
  })

  it('keeps what is typed when a number or a practice is wrong', async () => {
    const wrong = await log({
      version: 1,
      'counts.d0': '0',
      'counts.d1': '28',
      practices: 'tak-ada',
      note: 'Hujan',
    })
    assert.equal(wrong.status, 422)
    assert.match(wrong.text, /href="#f-counts-d0"/)
    assert.match(wrong.text, /href="#f-practices"/)
    assert.match(wrong.text, /name="counts\.d1" value="28"/)
    assert.match(wrong.text, />\s*Hujan<\/textarea>/)
    await log({ version: 1, 'counts.d9': '3' }).expect(422)
    await log({ version: 1, status: 'dibatalkan' }).expect(422)
    assert.equal((await app.store.visit(visit.id))?.status, 'dijadwalkan')
  })

  it('takes a practice by its name', async () => {
    await log({ version: 1, practices: 'festival', practiceName: 'Mal' }).expect(303)
    assert.deepEqual((await app.store.visit(visit.id))?.practices, ['festival', 'mal'])
  })

  it('shows both texts when someone else has changed the visit, and saves on that then', async () => {
    await app.store.saveVisit(visit, { ...visit, note: 'Dari orang lain' }, tester)
    const stale = await log({ version: 1, 'counts.d1': '28', note: 'Dari saya' })
    assert.equal(stale.status, 409)
    assert.match(stale.text, /<td class="diff">Dari saya<\/td>\s*<td class="diff">Dari orang lain<\/td>/)
    await log(fieldsOf(stale.text)).expect(303)
    assert.equal((await app.store.visit(visit.id))?.note, 'Dari saya')
  })

  it('is of no visit that is still ahead, and says which day to wait for', async () => {
    const { slug } = await app.store.addVisit(aVisit({ ...planned, startOn: '2026-03-18' }), tester)
    for (const asked of [staff.get(`/staff/visits/${slug}/log`), staff.post(`/staff/visits/${slug}/log`)])
      assert.match((await asked.expect(409)).text, /baru berlangsung pada 18 Maret 2026/)
    assert.equal((await app.store.findVisit(slug))?.record.status, 'dijadwalkan')
  })

  it('is not offered before the first day, and is on it', async () => {
    const { slug } = await app.store.addVisit(aVisit({ ...planned, startOn: '2026-03-18' }), tester)
    const offered = async () =>
      Promise.all(
        ['/staff/visits', `/staff/visits/${slug}/edit`].map(async (from) =>
          (await staff.get(from).expect(200)).text.includes(`href="/staff/visits/${slug}/log"`),
        ),
      )
    today = new Date('2026-03-17T16:59:00Z')
    staff = await app.signIn('staff')
    assert.deepEqual(await offered(), [false, false])
    today = new Date('2026-03-17T17:01:00Z')
    assert.deepEqual(await offered(), [true, true])
  })

  it('is of no visit that is over or that there is not', async () => {
    await log({ version: 1 }).expect(303)
    await staff.get(path).expect(409, /sudah dicatat/)
    await log({ version: 2 }).expect(409)
    await staff.get('/staff/visits/tidak-ada/log').expect(404)
  })
})
