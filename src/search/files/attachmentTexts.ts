import type { Store } from '../../storage/store.ts'
import type { Upload } from '../../uploads/upload.ts'
import { keptTexts } from './keptTexts.ts'
import { docx, pdf } from './readableKinds.ts'
import { readFileText } from './readFileText.ts'

/** The texts of attached PDF and DOCX files, read in the background, one file at a time. */
export interface AttachmentTexts {
  /** Null for a file without a text, and for one that was not read yet: that is now waiting. */
  textOf(upload: Upload): Promise<string | null>
  /** Tells, when a text was read, each record that has the file; the first listener also of those read before. */
  onText(listener: TextListener): void
  /** Until no file is waiting any more. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface AttachmentOptions {
  store: Store
  /** Where the texts are kept; nothing else is in it. */
  folder: string
  log: (message: string, error?: unknown) => void
}

type TextListener = (ownerKind: 'practice' | 'visit', ownerId: string) => void

export function openAttachmentTexts({ store, folder, log }: AttachmentOptions): AttachmentTexts {
  const kept = keptTexts(folder)
  const news = newsOfTexts()
  const waiting = new Map<string, Upload>()
  /** Not before the next start. */
  const failed = new Set<string>()
  const closing = new AbortController()
  const { signal } = closing
  const background = backgroundWork((error) => log('The text of a file cannot be kept.', error))

  background.add(forgetUnused)
  store.onChange((change) => {
    if (change.kind === 'upload') background.add(() => forgetIfUnused(change.hash))
  })

  async function forgetUnused(): Promise<void> {
    for (const hash of await kept.hashes()) await forgetIfUnused(hash)
  }

  async function forgetIfUnused(hash: string): Promise<void> {
    if (signal.aborted || (await store.uploadsByHash(hash)).length > 0) return
    waiting.delete(hash)
    failed.delete(hash)
    await kept.remove(hash)
  }

  async function read(upload: Upload): Promise<void> {
    if (signal.aborted || !waiting.has(upload.hash)) return
    try {
      await readAndKeep(upload)
    } finally {
      waiting.delete(upload.hash)
    }
  }

  async function readAndKeep({ hash, name, mediaType }: Upload): Promise<void> {
    failed.add(hash)
    const reading = await readFileText({ path: store.uploadPath(hash), mediaType }, signal)
    const uploads = await store.uploadsByHash(hash)
    if (signal.aborted || uploads.length === 0) return
    const isRead = 'text' in reading
    if (!isRead) log(`The text of ${name} (${hash.slice(0, 8)}…) is not searched: ${reading.problem}.`)
    if (!isRead && !reading.isLasting) return
    await kept.put(hash, isRead ? reading.text : null)
    failed.delete(hash)
    if (isRead) uploads.forEach(news.tell)
  }

  async function textOf(upload: Upload): Promise<string | null> {
    const { hash, role, mediaType } = upload
    if (role !== 'attachment' || (mediaType !== pdf && mediaType !== docx)) return null
    const found = await kept.get(hash)
    if (found !== null || waiting.has(hash) || failed.has(hash)) return found?.text ?? null
    waiting.set(hash, upload)
    background.add(() => read(upload))
    return null
  }

  return {
    textOf,
    onText: news.onText,
    idle: background.idle,
    close() {
      closing.abort()
      return background.idle()
    },
  }
}

/** One work after another; one that fails holds up none. */
function backgroundWork(onError: (error: unknown) => void) {
  let last = Promise.resolve()
  return {
    add(work: () => Promise<void>): void {
      last = last.then(work).catch(onError)
    },
    async idle(): Promise<void> {
      for (let awaited; awaited !== last; await awaited) awaited = last
    },
  }
}

/** What nobody has listened to yet is told to the first who does. */
function newsOfTexts() {
  const listeners: TextListener[] = []
  const untold: Upload[] = []
  function tell(upload: Upload): void {
    if (listeners.length === 0) untold.push(upload)
    const { kind, id } = upload.owner
    if (kind !== 'site') listeners.forEach((listener) => listener(kind, id))
  }
  function onText(listener: TextListener): void {
    listeners.push(listener)
    untold.splice(0).forEach(tell)
  }
  return { tell, onText }
}
