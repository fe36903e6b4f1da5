import assert from 'node:assert/strict'
import { startingRules } from '../../src/host/visitRules.ts'
import { appWith } from '../support/app.ts'
import { fieldsOf } from '../support/formFields.ts'

const boss = { id: 'u1', name: 'Sri Admin', role: 'admin' } as const

describe('/staff/visit-rules', () => {
  it('is for admins', async () => {
    const { signIn, store } = await appWith()
    const staff = await signIn('staff')
    await staff.get('/staff/visit-rules').expect(403)
    await staff.post('/staff/visit-rules').type('form').send({ version: '1' }).expect(403)
    assert.equal((await store.visitRules()).version, 1)
  })

  it('shows the rules so that saving them unchanged changes nothing, and keeps the papers', async () => {
    const { signIn, store } = await appWith()
    const rules = {
      ...startingRules,
      mostDelegationsADay: 3,
      holidays: [{ on: '2026-12-25', name: 'Hari Raya “Natal” & lainnya' }],
      letterhead: ['Bagian Organisasi', 'Jl. Contoh 1'],
      signatory: { name: 'Contoh Nama', position: 'Sekretaris Daerah', place: 'Banyuwangi' },
      papers: { notulen: 'Notulen {judul}' },
    }
    await store.saveVisitRules(1, rules, boss)
    const admin = await signIn('admin')
    const { text } = await admin.get('/staff/visit-rules').expect(200)
    assert.match(text, /SKB 3 Menteri/)
    await admin.post('/staff/visit-rules').type('form').send(fieldsOf(text)).expect(303)
    const { version, updatedAt: _when, ...kept } = await store.visitRules()
    assert.equal(version, 3)
    assert.deepEqual({ ...kept }, { ...rules, id: 'visitRules' })
  })

  it('names no holiday of its own', async () => {
    const { signIn } = await appWith()
    const { text } = await (await signIn('admin')).get('/staff/visit-rules').expect(200)
    assert.match(text, /<textarea id="f-holidays"[^>]*>\s*<\/textarea>/)
  })

  it('says which line of the holidays is wrong, and keeps what was typed', async () => {
    const { signIn, store } = await appWith()
    const admin = await signIn('admin')
    const typed = {
      version: '1',
      guestRetentionDays: '90',
      silentMonths: '6',
      holidays: '2026-12-25 Natal\r\n<i>',
    }
    const wrong = await admin.post('/staff/visit-rules').type('form').send(typed).expect(422)
    assert.match(wrong.text, /<title>Kesalahan: Aturan kunjungan/)
    const unreadable = await admin
      .post('/staff/visit-rules')
      .type('form')
      .send({ ...typed, holidays: '2026-12-25 Natal\r\n25-12 Natal' })
      .expect(422)
    assert.match(unreadable.text, /Baris 2 belum terbaca, misalnya “25-12 Natal”/)
    assert.match(unreadable.text, /name="guestRetentionDays" value="90"/)
    assert.equal((await store.visitRules()).version, 1)
  })

  it('shows both texts when someone else has saved since', async () => {
    const { signIn, store } = await appWith()
    await store.saveVisitRules(1, { ...startingRules, silentMonths: 3, letterhead: ['Satu', 'Dua'] }, boss)
    const admin = await signIn('admin')
    const mine = {
      version: '1',
      guestRetentionDays: '365',
      silentMonths: '9',
      letterhead: 'Satu\r\nDua',
    }
    const stale = await admin.post('/staff/visit-rules').type('form').send(mine).expect(409)
    assert.match(stale.text, /<td>3<\/td><td>9<\/td>/)
    assert.doesNotMatch(stale.text, /<th scope="row">Kop surat/)
    assert.equal((await store.visitRules()).silentMonths, 3)
    await admin.post('/staff/visit-rules').type('form').send(fieldsOf(stale.text)).expect(303)
    assert.equal((await store.visitRules()).silentMonths, 9)
  })
})
