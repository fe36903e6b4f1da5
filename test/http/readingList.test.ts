import assert from 'node:assert/strict'
import { systemActor } from '../../src/accounts/account.ts'
import { appWith } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { download } from '../support/officeFile.ts'

const source = {
  title: 'Batik di pasar',
  publisher: 'Koran Contoh',
  author: null,
  url: 'https://koran.contoh.id/batik',
  publishedOn: '2015',
  accessedOn: null,
  confidence: 'tinggi',
  note: null,
} as const

const found = () =>
  appWith({
    practices: [
      aPractice({ name: 'Batik <b>', affairs: ['kebudayaan'], sources: [source] }),
      aPractice({ name: 'Batik Kopi', affairs: ['pangan'], isMadeUp: true }),
      aPractice({ name: 'Pasar' }),
    ],
    visits: [aVisit({ title: 'Kunjungan batik', publicSummary: 'Melihat **batik**.' })],
  })

async function textOf(app: Awaited<ReturnType<typeof found>>, path: string): Promise<string> {
  return (await download(app.http, path).expect(200)).body.toString('utf8')
}

describe('GET /search/reading-list/:format', () => {
  it('holds what the search finds, under the same filters, and is linked from it', async () => {
    const app = await found()
    const page = await app.http.get('/search?q=batik&urusan=kebudayaan').expect(200)
    assert.match(page.text, /href="\/search\/reading-list\/md\?q=batik&amp;urusan=kebudayaan"/)
    const all = await textOf(app, '/search/reading-list/md?q=batik')
    assert.match(all, /^# Daftar bacaan: batik\n/)
    assert.match(all, /### Batik \\<b\\>/)
    assert.match(all, /### Batik Kopi\n[^]*?Contoh buatan/)
    assert.match(all, /## Kunjungan\n\n### Kunjungan batik\n[^]*?Melihat batik\./)
    assert.match(all, /_Batik di pasar_\. <https:\/\/koran/)
    assert.doesNotMatch(all, /### Pasar/)
    const some = await textOf(app, '/search/reading-list/md?q=batik&urusan=kebudayaan&page=7')
    assert.doesNotMatch(some, /Kopi|Kunjungan batik/)
  })

  it('comes as HTML, BibTeX and RIS too, under a name that tells what it is', async () => {
    const app = await found()
    const html = await download(app.http, '/en/search/reading-list/html?q=batik').expect(200)
    assert.equal(html.headers['content-disposition'], 'attachment; filename="reading-list-batik.html"')
    assert.match(html.body.toString(), /<h3>Batik &lt;b&gt;<\/h3>/)
    const bib = await textOf(app, '/search/reading-list/bib?q=batik')
    assert.equal(bib.match(/^@misc/gm)?.length, 4)
    assert.equal((await textOf(app, '/search/reading-list/ris?q=batik')).match(/^TY/gm)?.length, 4)
  })

  it('says so when nothing is found or the format is unknown', async () => {
    const app = await found()
    const none = await app.http.get('/search/reading-list/md?q=zzzqqq').expect(422)
    assert.match(none.text, /href="\/search\?q=zzzqqq"/)
    const unknown = await app.http.get('/search/reading-list/pptx?q=batik').expect(404)
    assert.match(unknown.text, /href="\/search\/reading-list\/html\?q=batik"/)
  })

  it('holds nothing that has been withdrawn or was never published', async () => {
    const app = await found()
    const practice = (await app.store.findPractice('batik-kopi'))?.record
    assert.ok(practice)
    await app.store.withdrawPractice(practice, 'Salah', systemActor)
    await app.store.addPractice(
      aPractice({ name: 'Batik Rahasia' }),
      { slug: null, state: 'draft' },
      systemActor,
    )
    assert.doesNotMatch(await textOf(app, '/search/reading-list/md?q=batik'), /Kopi|Rahasia/)
  })
})
