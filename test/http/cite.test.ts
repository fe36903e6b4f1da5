import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aPractice } from '../support/builders.ts'

const batik = () =>
  appWith({
    practices: [aPractice({ name: 'Batik & Kopi' })],
    now: () => new Date('2026-03-20T05:00:00Z'),
  })

describe('GET /practices/:slug/cite/FORMAT', () => {
  it('gives a file for reference managers, which the practice’s page links to', async () => {
    const { http } = await batik()
    const page = await http.get('/practices/batik-kopi').expect(200)
    assert.match(page.text, /href="\/practices\/batik-kopi\/cite\/bib"/)
    assert.match(page.text, /Batik &amp; Kopi\. .*Diakses 20 Maret 2026, dari http/)
    const bib = await http.get('/practices/batik-kopi/cite/bib').buffer(true).expect(200)
    assert.match(bib.headers['content-type'] ?? '', /^application\/x-bibtex; charset=utf-8$/)
    assert.equal(bib.headers['content-disposition'], 'attachment; filename=batik-kopi.bib')
    assert.match(bib.text, /title = \{\{Batik \\& Kopi\}\}/)
    const ris = await http.get('/practices/batik-kopi/cite/ris').buffer(true).expect(200)
    assert.match(ris.text, /^TI {2}- Batik & Kopi\r$/m)
  })

  it('follows a practice to its new address, and tells of one withdrawn', async () => {
    const { http, store } = await batik()
    const practice = (await store.findPractice('batik-kopi'))?.record
    assert.ok(practice)
    const moved = await store.movePractice(practice, 'batik', systemActor)
    const response = await http.get('/en/practices/batik-kopi/cite/ris').expect(301)
    assert.equal(response.headers['location'], '/en/practices/batik/cite/ris')
    await store.withdrawPractice(moved, 'Salah catat', systemActor)
    await http.get('/practices/batik/cite/bib').expect(410)
    await http.get('/practices/tidak-ada/cite/bib').expect(404)
    await http.get('/practices/batik/cite/docx').expect(404)
  })
})
