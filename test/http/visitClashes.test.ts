import assert from 'node:assert/strict'
import type TestAgent from 'supertest/lib/agent.js'
import { startingRules } from '../../src/host/visitRules.ts'
import { appWith, type TestApp } from '../support/app.ts'
import { aVisit } from '../support/builders.ts'
import { fieldsOf } from '../support/formFields.ts'

const clock = { now: () => new Date('2026-03-10T03:00:00Z') }
const there = aVisit({
  title: 'Sudah dijadwalkan',
  status: 'dijadwalkan',
  venue: 'Pendopo',
  startAt: '09:00',
})

describe('a visit that clashes with what is planned', () => {
  let app: TestApp
  let staff: TestAgent

  beforeEach(async () => {
    app = await appWith({ ...clock, visits: [there] })
    staff = await app.signIn('staff')
  })

  const log = (fields: object) =>
    staff
      .post('/staff/visits')
      .type('form')
      .send({
        form: 'full',
        title: 'Kunjungan lain',
        startOn: '2026-03-17',
        venue: 'pendopo',
        'delegations.0.institution': 'Pemerintah Kota Batu',
        ...fields,
      })

  it('is told of in words, with a link, and not stored until that is confirmed', async () => {
    const warning = await log({})
    assert.equal(warning.status, 409)
    assert.match(warning.text, /<title>Kesalahan:/)
    assert.match(warning.text, /Tempat “pendopo” dipakai mulai pukul 09\.00 oleh/)
    assert.match(warning.text, /href="\/visits\/2026-03-17-sudah-dijadwalkan"/)
    assert.match(warning.text, /value="saveAnyway">Simpan walau bentrok</)
    assert.match(warning.text, /name="venue" value="pendopo"/)
    assert.equal((await app.store.visits()).length, 1)
    await log({ action: 'saveAnyway' }).expect(303)
    assert.equal((await app.store.visits()).length, 2)
  })

  it('is logged without a word when it is over', async () => {
    await log({ status: 'selesai' }).expect(303)
  })

  it('is told of holidays and of a day that is full, as the rules have them', async () => {
    const { id, name, role } = await app.addUser('admin')
    const holidays = [{ on: '2026-03-17', name: 'Hari uji' }]
    const rules = { ...startingRules, mostDelegationsADay: 1, holidays }
    await app.store.saveVisitRules((await app.store.visitRules()).version, rules, { id, name, role })
    const { text } = await log({ venue: '' }).expect(409)
    assert.match(
      text,
      /Selasa, 17 Maret 2026 hari libur: Hari uji\. <a href="\/staff\/calendar\?month=2026-03">/,
    )
    assert.match(text, /Selasa, 17 Maret 2026: 2 rombongan, padahal batasnya 1 sehari\./)
  })

  it('is told of when a change brings the clash about, and only then', async () => {
    await log({ venue: 'Kantor dinas' }).expect(303)
    const path = '/staff/visits/2026-03-17-kunjungan-lain'
    const form = fieldsOf((await staff.get(`${path}/edit`)).text)
    const change = (fields: object) =>
      staff
        .post(path)
        .type('form')
        .send({ ...form, ...fields })
    await change({ venue: 'Pendopo' }).expect(409, /Simpan walau bentrok/)
    await change({ venue: 'Pendopo', action: 'saveAnyway' }).expect(303)
    const again = fieldsOf((await staff.get(`${path}/edit`)).text)
    await staff
      .post(path)
      .type('form')
      .send({ ...again, note: 'Catatan' })
      .expect(303)
  })

  it('speaks English', async () => {
    const { text } = await staff
      .post('/en/staff/visits')
      .type('form')
      .send({ form: 'quick', startOn: '2026-03-21', 'delegations.0.institution': 'Kota Batu' })
    assert.match(text, /Saturday,? 21 March 2026 is no working day\./)
  })
})
