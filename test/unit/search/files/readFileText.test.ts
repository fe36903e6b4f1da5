import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { docx, pdf } from '../../../../src/search/files/readableKinds.ts'
import { readFileText, type FileReading } from '../../../../src/search/files/readFileText.ts'
import { aDocx, aDocxBomb, anEncryptedPdf, aPdf, aPdfBomb } from '../../../support/documents.ts'
import { tempFolderForEach } from '../../../support/tempFolder.ts'

describe('readFileText', function () {
  // Each file is read by a process that has to start.
  this.timeout(60_000)
  const folder = tempFolderForEach()
  const { signal } = new AbortController()

  async function reading(bytes: Uint8Array, mediaType: string): Promise<FileReading> {
    const path = join(folder.path, 'file')
    await writeFile(path, bytes)
    return readFileText({ path, mediaType }, signal)
  }

  async function assertNothingIn(bytes: Uint8Array, mediaType: string, why: RegExp): Promise<void> {
    const found = await reading(bytes, mediaType)
    assert.ok('problem' in found, JSON.stringify(found).slice(0, 200))
    assert.match(found.problem, why)
    assert.equal(found.isLasting, true)
  }

  it('reads the pages of a PDF file', async () => {
    const bytes = aPdf(['Keputusan Bupati', 'tentang    Gancang Aron.......... 12'], ['Halaman dua \\(2\\)'])
    assert.deepEqual(await reading(bytes, pdf), {
      text: 'Keputusan Bupati\ntentang Gancang Aron … 12\nHalaman dua (2)',
    })
  })

  it('reads the paragraphs of a DOCX file, without what was deleted', async () => {
    const bytes = aDocx(
      '<w:r><w:t xml:space="preserve">Gancang </w:t></w:r><w:r><w:t>Aron</w:t><w:tab/><w:t>&lt;obat&gt; &#233; &#xE9;</w:t></w:r>',
      '<w:del><w:r><w:delText>dihapus</w:delText></w:r></w:del><w:r><w:t>antar</w:t><w:noBreakHyphen/><w:t>warga</w:t></w:r>',
    )
    assert.deepEqual(await reading(bytes, docx), { text: 'Gancang Aron <obat> é é\nantar-warga' })
  })

  it('reads no more than is searched', async () => {
    const line = 'kata '.repeat(200)
    const found = await reading(aDocx(...Array<string>(400).fill(`<w:t>${line}</w:t>`)), docx)
    assert.ok('text' in found && found.text.length > 199_000 && found.text.length <= 200_000)
  })

  it('finds nothing in what is broken, and says why', async () => {
    const good = aPdf(['Gancang Aron'])
    await assertNothingIn(Buffer.from('%PDF-1.7\n\u0000\u0001garbage'), pdf, /./)
    await assertNothingIn(good.subarray(0, 120), pdf, /./)
    await assertNothingIn(anEncryptedPdf(), pdf, /password/i)
    await assertNothingIn(aPdf([]), pdf, /no text/)
    await assertNothingIn(Buffer.from('PK\u0003\u0004garbage'), docx, /no zip file/)
    await assertNothingIn(aDocx('<w:t>Gancang Aron</w:t>').subarray(0, -60), docx, /./)
    await assertNothingIn(aDocx(), docx, /no text/)
    await assertNothingIn(good, 'image/png', /not read/)
  })

  it('survives a file that unpacks to far more, while the site goes on', async () => {
    let longestPause = 0
    let last = performance.now()
    const pulse = setInterval(() => {
      longestPause = Math.max(longestPause, performance.now() - last)
      last = performance.now()
    }, 5)
    await assertNothingIn(aDocxBomb(1000), docx, /larger/)
    await assertNothingIn(aPdfBomb(1500), pdf, /too much memory/)
    clearInterval(pulse)
    assert.ok(longestPause > 0 && longestPause < 500, `nothing else ran for ${longestPause} ms`)
  })

  it('ends in time, and when it is told to', async () => {
    const path = join(folder.path, 'file')
    await writeFile(path, aPdf(['Gancang Aron']))
    const late = await readFileText({ path, mediaType: pdf }, signal, 1)
    assert.ok('problem' in late && late.isLasting && /too long/.test(late.problem), JSON.stringify(late))
    const told = await readFileText({ path, mediaType: pdf }, AbortSignal.abort())
    assert.ok('problem' in told && !told.isLasting, JSON.stringify(told))
  })

  it('may be tried again when the file cannot be opened', async () => {
    const found = await readFileText({ path: join(folder.path, 'none'), mediaType: pdf }, signal)
    assert.ok('problem' in found && !found.isLasting, JSON.stringify(found))
  })
})
