import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { auditActions } from '../../src/accounts/audit.ts'
import { isMessageKey } from '../../src/i18n/translate.ts'
import { appWith } from '../support/app.ts'

const subject = (id: string, title: string) => ({ type: 'practice', id, title })

describe('GET /staff/audit', () => {
  it('shows what happened, newest first, in words', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await app.store.note(
      { action: 'practice.withdraw', subject: subject('a', 'Lama'), note: 'tutup' },
      systemActor,
    )
    const { text } = await admin.get('/staff/audit')
    assert.match(text, /Praktik ditarik/)
    assert.match(text, / · tutup</)
    assert.ok(text.indexOf('<strong>Praktik ditarik<') < text.indexOf('<strong>Masuk<'))
    assert.match((await admin.get('/en/staff/audit')).text, /Practice withdrawn/)
  })

  it('filters by event and by subject', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await app.store.note({ action: 'practice.move', subject: subject('a', 'Satu'), note: null }, systemActor)
    await app.store.note({ action: 'practice.move', subject: subject('b', 'Dua'), note: null }, systemActor)
    const byAction = await admin.get('/staff/audit?action=practice.move')
    assert.match(byAction.text, /<h1>2 catatan perubahan/)
    assert.match(byAction.text, /<option value="practice\.move" selected/)
    const bySubject = await admin.get('/staff/audit?subject=a')
    assert.match(bySubject.text, /Satu/)
    assert.doesNotMatch(bySubject.text, /Dua/)
    const nothing = await admin.get('/staff/audit?action=visit.move')
    assert.match(nothing.text, /Tidak ada catatan yang cocok/)
  })

  it('shows fifty on a page and leads on to the next', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    for (let n = 1; n <= 51; n += 1) {
      await app.store.note(
        { action: 'visit.move', subject: subject('x', `Kunjungan ${n}`), note: null },
        systemActor,
      )
    }
    const first = await admin.get('/staff/audit?action=visit.move')
    assert.match(first.text, /href="\/staff\/audit\?action=visit\.move&amp;page=2"/)
    assert.doesNotMatch(first.text, /Kunjungan 1</)
    const second = await admin.get('/staff/audit?action=visit.move&page=2')
    assert.match(second.text, /Kunjungan 1</)
    assert.doesNotMatch(second.text, /Kunjungan 2</)
  })

  it('takes absurd questions for none', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    for (const query of [
      'action=x',
      'page=-1',
      'page=1e9',
      'subject[]=a',
      'action=a&action=b',
      'subject=%00',
      '__proto__=x',
    ]) {
      await admin.get(`/staff/audit?${query}`).expect(200)
    }
  })

  it('escapes what people wrote', async () => {
    const app = await appWith()
    const admin = await app.signIn('admin')
    await app.store.note({ action: 'x.y', subject: subject('a', '<img src=x>'), note: '<b>' }, systemActor)
    const { text } = await admin.get('/staff/audit')
    assert.doesNotMatch(text, /<img src=x>|<b>/)
    assert.match(text, /&lt;img src=x&gt;/)
  })

  it('has words for every event', () => {
    for (const action of auditActions) assert.ok(isMessageKey(`audit.${action}`), action)
  })
})
