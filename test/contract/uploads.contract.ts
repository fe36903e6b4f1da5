import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { NoSuchRecord } from '../../src/storage/store.ts'
import type { StoreChange } from '../../src/storage/store.ts'
import type { NewUpload } from '../../src/uploads/upload.ts'
import { aPractice } from '../support/builders.ts'
import { actionsOn, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

const bytes = Buffer.from('bukan gambar, tetapi cukup')
const hash = createHash('sha256').update(bytes).digest('hex')

function aPhotoOf(practiceId: string): NewUpload {
  return {
    owner: { kind: 'practice', id: practiceId },
    role: 'photo',
    hash,
    name: 'pantai.jpg',
    mediaType: 'image/jpeg',
    bytes: bytes.length,
    width: 4,
    height: 3,
    caption: null,
    credit: null,
    visibility: 'public',
  }
}

export function uploadsContract(open: OpenStore): void {
  describe('an upload', () => {
    const opened = storeForEach(open)
    const aPracticeId = async (): Promise<string> =>
      (await opened.store.addPractice(aPractice(), { slug: null, state: 'draft' }, editor)).id

    it('is kept with its bytes, by owner and by hash', async () => {
      const { store } = opened
      const owner = await aPracticeId()
      const upload = await store.addUpload(aPhotoOf(owner), bytes, editor)
      assert.deepEqual(await store.uploadsOf(owner), [upload])
      assert.deepEqual(await store.uploadsByHash(hash), [upload])
      assert.deepEqual(await readFile(store.uploadPath(hash)), bytes)
      const described = await store.describeUpload(
        upload,
        { caption: 'Pantai', credit: 'Humas', visibility: 'staff' },
        editor,
      )
      assert.deepEqual([described.caption, described.visibility, described.version], ['Pantai', 'staff', 2])
      assert.deepEqual(await actionsOn(store, upload.id), ['upload.add', 'upload.describe'])
    })

    it('loses its bytes with the last record that names them, not before', async () => {
      const { store } = opened
      const owner = await aPracticeId()
      const first = await store.addUpload(aPhotoOf(owner), bytes, editor)
      const second = await store.addUpload(aPhotoOf(owner), bytes, editor)
      await store.removeUpload(first, editor)
      assert.deepEqual(await readFile(store.uploadPath(hash)), bytes)
      await store.removeUpload(second, editor)
      await assert.rejects(access(store.uploadPath(hash)))
      assert.deepEqual(await store.uploadsOf(owner), [])
    })

    it('keeps its bytes when it is added while the last other record of them is removed', async () => {
      const { store } = opened
      const owner = await aPracticeId()
      const first = await store.addUpload(aPhotoOf(owner), bytes, editor)
      await Promise.all([store.removeUpload(first, editor), store.addUpload(aPhotoOf(owner), bytes, editor)])
      assert.deepEqual(await readFile(store.uploadPath(hash)), bytes)
    })

    it('needs an owner that exists, and bytes that have its hash', async () => {
      const { store } = opened
      await assert.rejects(store.addUpload(aPhotoOf('nobody'), bytes, editor), NoSuchRecord)
      await assert.rejects(
        store.addUpload(aPhotoOf(await aPracticeId()), Buffer.from('lain'), editor),
        /hash/,
      )
    })

    it('is told to who follows the store when it is added, described and removed, with its owner', async () => {
      const { store } = opened
      const owner = await aPracticeId()
      const told: StoreChange[] = []
      store.onChange((change) => void told.push(change))
      const upload = await store.addUpload(aPhotoOf(owner), bytes, editor)
      const change = { kind: 'upload', id: upload.id, owner: { kind: 'practice', id: owner }, hash }
      assert.deepEqual(told, [change])
      const as = { caption: null, credit: null, visibility: 'staff' } as const
      await store.removeUpload(await store.describeUpload(upload, as, editor), editor)
      assert.deepEqual(told, [change, change, change])
    })

    it('has no path outside its folder', () => {
      assert.throws(() => opened.store.uploadPath('../../etc/passwd'))
    })
  })
}
