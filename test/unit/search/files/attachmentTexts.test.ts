import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '../../../../src/accounts/account.ts'
import { AttachmentTexts } from '../../../../src/search/files/attachmentTexts.ts'
import { fileTextsOf } from '../../../../src/search/files/fileTexts.ts'
import { docx, pdf } from '../../../../src/search/files/readableKinds.ts'
import type { Upload } from '../../../../src/uploads/upload.ts'
import { aPractice } from '../../../support/builders.ts'
import { aDocx, aPdf } from '../../../support/documents.ts'
import { tempFolderForEach } from '../../../support/tempFolder.ts'
import { tempStore, type TempStore } from '../../../support/tempStore.ts'

const letter = aPdf(['Surat Keputusan'])

describe('the texts of attachments', function () {
  // Each file is read by a process that has to start.
  this.timeout(60_000)
  const folder = tempFolderForEach()
  let opened: TempStore
  let practiceId: string
  let told: string[]
  let logged: string[]
  let texts: AttachmentTexts

  function open(): AttachmentTexts {
    told = []
    logged = []
    texts = new AttachmentTexts({
      store: opened.store,
      folder: folder.path,
      log: (message) => void logged.push(message),
    })
    texts.onText((kind, id) => void told.push(`${kind} ${id}`))
    return texts
  }

  async function reopen(): Promise<AttachmentTexts> {
    await texts.close()
    return open()
  }

  async function upload(bytes: Uint8Array, differs: Partial<Upload> = {}): Promise<Upload> {
    const hash = createHash('sha256').update(bytes).digest('hex')
    const file = { owner: { kind: 'practice' as const, id: practiceId }, role: 'attachment' as const, hash }
    const rest = { name: 'sk.pdf', mediaType: pdf, bytes: bytes.length, width: null, height: null }
    const shown = { caption: null, credit: null, visibility: 'public' as const }
    return opened.store.addUpload({ ...file, ...rest, ...shown, ...differs }, bytes, systemActor)
  }

  const keptFile = ({ hash }: Upload) => join(folder.path, `${hash}.json`)

  beforeEach(async () => {
    opened = await tempStore()
    const asPublished = { slug: null, state: 'published' } as const
    practiceId = (await opened.store.addPractice(aPractice(), asPublished, systemActor)).id
    open()
  })
  afterEach(async () => {
    await texts.close()
    await opened.dispose()
  })

  it('are read in the background, and told to each record that has the file', async () => {
    const file = await upload(letter)
    const other = await opened.store.addPractice(aPractice(), { slug: null, state: 'draft' }, systemActor)
    await upload(letter, { owner: { kind: 'practice', id: other.id } })
    assert.equal(await texts.textOf(file), null)
    assert.deepEqual(told, [])
    await texts.idle()
    assert.deepEqual(told, [`practice ${practiceId}`, `practice ${other.id}`])
    assert.equal(await texts.textOf(file), 'Surat Keputusan')
    const word = await upload(aDocx('<w:t>Berita Acara</w:t>'), { mediaType: docx })
    await texts.textOf(word)
    await texts.idle()
    assert.equal(await texts.textOf(word), 'Berita Acara')
    assert.deepEqual(logged, [])
  })

  it('are told also to who listens only after they were read', async () => {
    const late = new AttachmentTexts({ store: opened.store, folder: folder.path, log: () => {} })
    await late.textOf(await upload(letter))
    await late.idle()
    const owners: string[] = []
    late.onText((kind, id) => void owners.push(`${kind} ${id}`))
    assert.deepEqual(owners, [`practice ${practiceId}`])
    await late.close()
  })

  it('that cannot be kept are told of once, not with each file', async () => {
    await rm(folder.path, { recursive: true })
    await writeFile(folder.path, 'no folder')
    for (const text of ['Satu', 'Dua']) await texts.textOf(await upload(aPdf([text])))
    await texts.idle()
    assert.deepEqual(logged, ['The text of a file cannot be kept.'])
    await rm(folder.path)
  })

  it('are kept, so that the next start reads no file again', async () => {
    const file = await upload(letter)
    await texts.textOf(file)
    await texts.idle()
    await writeFile(
      keptFile(file),
      (await readFile(keptFile(file), 'utf8')).replace('Keputusan', 'Yang Tersimpan'),
    )
    await reopen()
    assert.equal(await texts.textOf(file), 'Surat Yang Tersimpan')
    await writeFile(keptFile(file), '{"reader":1,"te')
    await reopen()
    assert.equal(await texts.textOf(file), null)
    await texts.idle()
    assert.equal(await texts.textOf(file), 'Surat Keputusan')
  })

  it('may be deleted with their folder at any time', async () => {
    const file = await upload(letter)
    await texts.textOf(file)
    await texts.idle()
    await rm(folder.path, { recursive: true })
    await reopen()
    await texts.textOf(file)
    await texts.idle()
    assert.equal(await texts.textOf(file), 'Surat Keputusan')
  })

  it('are given up once for a file without one, with one line in the log', async () => {
    const file = await upload(Buffer.from('%PDF-1.7 rusak'), { name: 'rusak.pdf' })
    await texts.textOf(file)
    await texts.idle()
    assert.equal(logged.length, 1)
    assert.match(String(logged[0]), /^The text of rusak\.pdf \([0-9a-f]{8}…\) is not searched: .+\.$/)
    await reopen()
    assert.equal(await texts.textOf(file), null)
    await texts.idle()
    assert.deepEqual([told, logged], [[], []])
  })

  it('are looked for again at the next start, not before, when the file could not be opened', async () => {
    const file = await upload(letter)
    await rm(opened.store.uploadPath(file.hash))
    for (let times = 0; times < 2; times += 1) {
      await texts.textOf(file)
      await texts.idle()
    }
    assert.equal(logged.length, 1)
    await writeFile(opened.store.uploadPath(file.hash), letter)
    await reopen()
    await texts.textOf(file)
    await texts.idle()
    assert.equal(await texts.textOf(file), 'Surat Keputusan')
  })

  it('go with the last upload of the file, also with one removed before the start', async () => {
    const [first, second] = [await upload(letter), await upload(letter)]
    await texts.textOf(first)
    await texts.idle()
    await opened.store.removeUpload(first, systemActor)
    await texts.idle()
    assert.equal(await texts.textOf(second), 'Surat Keputusan')
    await opened.store.removeUpload(second, systemActor)
    await texts.idle()
    assert.deepEqual(await readdir(folder.path), [])

    const left = 'a'.repeat(64)
    await writeFile(join(folder.path, `${left}.json`), '{"reader":1,"text":"Rahasia"}')
    await reopen()
    await texts.idle()
    assert.deepEqual(await readdir(folder.path), [])
  })

  it('are those of the files that the public may see', async () => {
    await upload(letter, { name: 'keputusan.pdf' })
    await upload(aPdf(['Rahasia']), { visibility: 'staff' })
    await upload(aPdf(['Lewat tautan']), { visibility: 'link' })
    await upload(Buffer.from('foto'), { role: 'photo', mediaType: 'image/jpeg' })
    const filesOf = fileTextsOf(opened.store, texts)
    assert.deepEqual(await filesOf({ kind: 'practice', id: practiceId }), [])
    await texts.idle()
    const found = await filesOf({ kind: 'practice', id: practiceId })
    assert.deepEqual(
      found.map(({ name, path, text }) => [name, path.replace(/[0-9a-f]{64}/, 'HASH'), text]),
      [['keputusan.pdf', '/files/HASH/keputusan.pdf', 'Surat Keputusan']],
    )
    assert.equal((await readdir(folder.path)).length, 1)
  })

  it('are read no further once closed', async () => {
    const file = await upload(letter)
    await texts.textOf(file)
    await texts.close()
    assert.deepEqual([await readdir(folder.path), told, logged], [[], [], []])
  })
})
