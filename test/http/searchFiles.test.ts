import assert from 'node:assert/strict'
import { appWith, type TestApp } from '../support/app.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { aDocx, anEncryptedPdf, aPdf } from '../support/documents.ts'

const keputusan = aPdf(['Keputusan Bupati tentang Sengkarut'])

describe('GET /search of words in attached files', function () {
  // Each file is read by a process that has to start.
  this.timeout(60_000)
  let app: TestApp
  let staff: Awaited<ReturnType<TestApp['signIn']>>

  beforeEach(async () => {
    app = await appWith({ practices: [aPractice({ name: 'Batik' })], visits: [aVisit()] })
    staff = await app.signIn('staff')
  })

  function attach(bytes: Buffer, name: string, fields: Record<string, string> = {}) {
    const all = { kind: 'practice', slug: 'batik', visibility: 'public', ...fields }
    return staff.post('/staff/uploads').field(all).attach('files', bytes, name).expect(303)
  }

  /** The page, once the files have been read. */
  async function search(text: string): Promise<string> {
    const ask = () => app.http.get('/search').query({ q: text }).expect(200)
    await ask()
    await app.texts.idle()
    return (await ask()).text
  }

  async function practiceFile() {
    const [practice] = await app.store.practices()
    const [file] = await app.store.uploadsOf(String(practice?.id))
    assert.ok(file)
    return file
  }

  const hitOf = (slug: string) => new RegExp(`href="/(?:practices|visits)/${slug}"`)

  it('finds the record, shows the words, and says and links to the file', async () => {
    await attach(keputusan, 'Keputusan Bupati.pdf')
    const page = await search('sengkarut')
    assert.match(page, hitOf('batik'))
    assert.match(page, /tentang <mark>Sengkarut<\/mark>/)
    const { hash } = await practiceFile()
    assert.match(
      page,
      new RegExp(`<a href="/files/${hash}/keputusan-bupati\\.pdf"[^>]*>keputusan-bupati\\.pdf</a>`),
    )
  })

  it('finds a visit by a DOCX file too', async () => {
    const [visit] = await app.store.visits()
    assert.ok(visit)
    await attach(aDocx('<w:t>Notulen sengkarut</w:t>'), 'Notulen.docx', { kind: 'visit', slug: visit.slug })
    assert.match(await search('sengkarut'), hitOf(visit.slug))
  })

  it('finds nothing in a file that is for staff, hidden or removed since', async () => {
    await attach(keputusan, 'keputusan.pdf', { visibility: 'staff' })
    assert.doesNotMatch(await search('sengkarut'), hitOf('batik'))
    const shown = (visibility: 'public' | 'link') => ({ caption: null, credit: null, visibility })
    const actor = await app.addUser('staff')
    await app.store.describeUpload(await practiceFile(), shown('public'), actor)
    assert.match(await search('sengkarut'), hitOf('batik'))
    await app.store.describeUpload(await practiceFile(), shown('link'), actor)
    assert.doesNotMatch(await search('sengkarut'), hitOf('batik'))
    await app.store.describeUpload(await practiceFile(), shown('public'), actor)
    assert.match(await search('sengkarut'), hitOf('batik'))
    await app.store.removeUpload(await practiceFile(), actor)
    assert.doesNotMatch(await search('sengkarut'), hitOf('batik'))
  })

  it('goes on when a file cannot be read', async () => {
    await attach(anEncryptedPdf(), 'terkunci.pdf')
    assert.match(await search('batik'), hitOf('batik'))
    await attach(keputusan, 'keputusan.pdf')
    assert.match(await search('sengkarut'), hitOf('batik'))
  })
})
