import assert from 'node:assert/strict'
import { startingRules } from '../../src/host/visitRules.ts'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aVisit } from '../support/builders.ts'
import { download, paragraphsOf } from '../support/officeFile.ts'

const path = '/staff/visit-rules/papers/notulen'

async function asAdmin() {
  const app = await appWith()
  const admin = await app.signIn('admin')
  const version = async () => String((await app.store.visitRules()).version)
  const post = async (fields: Record<string, string>) =>
    admin
      .post(path)
      .type('form')
      .send({ version: await version(), action: 'save', ...fields })
  return { ...app, admin, post, version }
}

describe('/staff/visit-rules/papers', () => {
  it('lists the papers, and which have a text of their own', async () => {
    const { admin, post } = await asAdmin()
    await post({ text: 'Teks kami' })
    const { text } = await admin.get('/staff/visit-rules/papers').expect(200)
    assert.equal(text.match(/Teks bawaan/g)?.length, 5)
    assert.equal(text.match(/Teks sendiri/g)?.length, 1)
    assert.match(text, /href="\/staff\/visit-rules\/papers\/surat_pernyataan"/)
  })

  it('is for admins alone', async () => {
    const app = await appWith()
    for (const role of ['editor', 'staff', 'trainer'] as const) {
      const agent = await app.signIn(role)
      await agent.get('/staff/visit-rules/papers').expect(403)
      await agent.get(path).expect(403)
      await agent.post(path).type('form').send({ text: 'x' }).expect(403)
    }
  })

  it('is no page for a paper that does not exist', async () => {
    const { admin } = await asAdmin()
    for (const name of ['tidak-ada', '__proto__', 'constructor'])
      await admin.get(`/staff/visit-rules/papers/${name}`).expect(404)
  })
})

describe('the text of a paper', () => {
  it('is shown with its placeholders, what they mean, and a preview with a made-up record', async () => {
    const { admin } = await asAdmin()
    const { text } = await admin.get(path).expect(200)
    assert.match(text, /<textarea[^>]*>[^<]*# Notulen kunjungan/)
    assert.match(text, /<code>\{tanya_jawab\}<\/code>.*Pertanyaan dan jawaban/s)
    assert.match(text, /<dd>Studi tiru pelayanan publik Kabupaten Contoh<\/dd>/)
    assert.doesNotMatch(text, /Kembalikan ke bawaan/)
    const english = await admin.get(`/en${path}`).expect(200)
    assert.match(english.text, /Questions and answers/)
  })

  it('is saved, used by the paper, kept in the audit log, and brought back to what ships', async () => {
    const { admin, post, store } = await asAdmin()
    const text = '# Risalah\r\n\r\nTempat : {tempat}'
    const saved = await post({ text })
    assert.equal(saved.status, 303)
    assert.equal((await store.visitRules()).papers.notulen, '# Risalah\n\nTempat : {tempat}')
    const page = await admin.get(`${path}?done=saved`)
    assert.match(page.text, /Teks naskah tersimpan/)
    assert.match(page.text, /<h3>Risalah<\/h3>/)
    await store.addVisit(aVisit({ venue: 'Pendopo' }), systemActor, 'kunjungan')
    const paper = await download(admin, '/staff/visits/kunjungan/papers/notulen.docx')
    const printed = paragraphsOf(paper.body as Buffer).filter((one) => one !== '')
    assert.deepEqual(printed.slice(-4), ['Risalah', 'Tempat', ':', 'Pendopo'])
    assert.equal((await store.audit({ action: 'visit_rules.save', limit: 5, skip: 0 })).total, 1)
    assert.equal((await post({ text: 'apa pun {salah}', action: 'reset' })).status, 303)
    assert.deepEqual((await store.visitRules()).papers, {})
    assert.match((await admin.get(`${path}?done=reset`)).text, /# Notulen kunjungan/)
  })

  it('keeps the other rules and the other texts', async () => {
    const { post, store } = await asAdmin()
    const { version } = await store.visitRules()
    const rules = { ...startingRules, guestRetentionDays: 30, papers: { laporan: 'Laporan kami' } }
    await store.saveVisitRules(version, rules, systemActor)
    await post({ text: 'Notulen kami' })
    const { guestRetentionDays, papers } = await store.visitRules()
    assert.equal(guestRetentionDays, 30)
    assert.deepEqual(papers, { laporan: 'Laporan kami', notulen: 'Notulen kami' })
  })

  it('is refused with the name of a placeholder that does not exist, and shown as typed', async () => {
    const { post, store } = await asAdmin()
    const response = await post({ text: 'Kepada {nama_ibu} <tanda' })
    assert.equal(response.status, 422)
    assert.match(response.text, /Isian \{nama_ibu\} tidak dikenal/)
    assert.match(response.text, /Kepada \{nama_ibu\} &lt;tanda/)
    assert.match(response.text, /<title>Kesalahan: Notulen/)
    assert.deepEqual((await store.visitRules()).papers, {})
    assert.match(
      (await post({ text: 'Acara: {agenda}' })).text,
      /Isian \{agenda\} harus sendiri di satu baris/,
    )
    assert.equal((await post({ text: '' })).status, 422)
    assert.equal((await post({ text: 'x'.repeat(20_001) })).status, 422)
    assert.equal((await post({ text: 'x', papers: 'y' })).status, 422)
  })

  it('is previewed without being stored', async () => {
    const { post, store, version } = await asAdmin()
    const before = await version()
    const response = await post({ text: '# Coba <\n\n{kehadiran}', action: 'preview' })
    assert.equal(response.status, 200)
    assert.match(response.text, /<h3>Coba &lt;<\/h3>/)
    assert.match(response.text, /<dt>Rencana<\/dt><dd>40 orang<\/dd>/)
    assert.match(response.text, new RegExp(`name="version" value="${before}"`))
    assert.deepEqual((await store.visitRules()).papers, {})
  })

  it('shows both texts when somebody else saved in the meantime', async () => {
    const { post, version } = await asAdmin()
    const old = await version()
    await post({ text: 'Dari lain' })
    const response = await post({ text: 'Dari saya', version: old })
    assert.equal(response.status, 409)
    assert.match(response.text, /<td>Dari lain<\/td><td>Dari saya<\/td>/)
    assert.match(response.text, new RegExp(`name="version" value="${await version()}"`))
    assert.equal((await post({ text: '', action: 'reset', version: old })).status, 409)
  })
})
