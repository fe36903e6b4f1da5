import { createHash } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Actor } from '../../accounts/account.ts'
import type { NewUpload, Upload } from '../../uploads/upload.ts'
import { replaceDurably, syncFolder } from '../durableFile.ts'
import { sentence } from '../sentence.ts'
import { NoSuchRecord, StoreUnavailable } from '../store.ts'
import type { Store } from '../store.ts'
import { change, current, enter } from './change.ts'
import type { Change, Ground } from './change.ts'
import { uploadsName } from './dataFolder.ts'
import { reasonOf } from './journal.ts'
import type { Lists } from './lists.ts'

type UploadCalls =
  'uploadsOf' | 'upload' | 'uploadsByHash' | 'addUpload' | 'describeUpload' | 'removeUpload' | 'uploadPath'

export function uploadCalls(ground: Ground, lists: Lists, dataDir: string): Pick<Store, UploadCalls> {
  const { engine } = ground
  const pathOf = (hash: string): string => uploadPathIn(dataDir, hash)
  const inTurn = turns()

  async function addUpload(upload: NewUpload, bytes: Uint8Array, by: Actor): Promise<Upload> {
    if (createHash('sha256').update(bytes).digest('hex') !== upload.hash) {
      throw new Error(`the bytes of ${upload.name} do not have the hash ${upload.hash}`)
    }
    await keepBytes(pathOf(upload.hash), bytes)
    try {
      return await addRecord(upload, by)
    } catch (error) {
      // When the disk fails, only the next start knows whether the record is there.
      if (!(error instanceof StoreUnavailable)) await dropUnused(upload.hash)
      throw error
    }
  }

  function addRecord(upload: NewUpload, by: Actor): Promise<Upload> {
    return change(ground, (step) => {
      requireOwner(step, upload.owner)
      const id = step.newId()
      const added = step.put('uploads', { ...upload, id, version: 1, createdAt: step.at, createdBy: by.name })
      enterForUpload(step, by, added, 'upload.add')
      return added
    })
  }

  async function removeUpload(edit: { id: string; version: number }, by: Actor): Promise<void> {
    const hash = await change(ground, (step) => {
      const upload = current(step.get('uploads', edit.id), edit)
      step.remove('uploads', upload.id)
      enterForUpload(step, by, upload, 'upload.remove')
      return upload.hash
    })
    await dropUnused(hash)
  }

  async function dropUnused(hash: string): Promise<void> {
    const isUsed = lists.uploadsByHash(hash).length > 0 || engine.get('site', 'site')?.logo === hash
    // What is left behind when this fails is only a file that no record names: `check` lists it.
    if (!isUsed) await rm(pathOf(hash), { force: true }).catch(() => undefined)
  }

  return {
    uploadsOf: async (ownerId) => lists.uploadsOf(ownerId),
    upload: async (id) => engine.get('uploads', id) ?? null,
    uploadsByHash: async (hash) => lists.uploadsByHash(hash),
    // One after another, so that removing the last record of a file never meets adding a new one of it.
    addUpload: (upload, bytes, by) => inTurn(() => addUpload(upload, bytes, by)),
    removeUpload: (edit, by) => inTurn(() => removeUpload(edit, by)),
    describeUpload: (edit, { caption, credit, visibility }, by) =>
      change(ground, (step) => {
        const before = current(step.get('uploads', edit.id), edit)
        const version = before.version + 1
        const after = step.put('uploads', { ...before, caption, credit, visibility, version })
        enterForUpload(step, by, after, 'upload.describe')
        return after
      }),
    uploadPath: pathOf,
  }
}

export function uploadPathIn(dataDir: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('an upload is named by a sha256 in hex')
  return join(dataDir, uploadsName, hash.slice(0, 2), hash)
}

async function keepBytes(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  try {
    await mkdir(folder, { recursive: true })
    await syncFolder(dirname(folder))
    await replaceDurably(path, bytes)
  } catch (error) {
    throw new StoreUnavailable(sentence('store.trouble.upload', { reason: reasonOf(error) }), {
      cause: error,
    })
  }
}

function requireOwner(step: Change, { kind, id }: NewUpload['owner']): void {
  const collection = (
    {
      practice: 'practices',
      visit: 'visits',
      site: 'site',
      request: 'requests',
      adoption: 'adoptions',
    } as const
  )[kind]
  if (!step.get(collection, id)) throw new NoSuchRecord(`there is no ${kind} ${id}`)
}

function enterForUpload(step: Change, by: Actor, upload: Upload, action: string): void {
  const note = `${upload.owner.kind} ${upload.owner.id}`
  enter(step, by, { action, subject: { type: 'upload', id: upload.id, title: upload.name }, note })
}

function turns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const turn = last.then(task)
    last = turn.catch(() => undefined)
    return turn
  }
}
