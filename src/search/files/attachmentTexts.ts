import type { Store } from '../../storage/store.ts'
import type { Upload } from '../../uploads/upload.ts'
import { BackgroundWork } from './backgroundWork.ts'
import { keptTexts, type KeptTexts } from './keptTexts.ts'
import { docx, pdf } from './readableKinds.ts'
import { readFileText } from './readFileText.ts'
import { TextNews, type TextListener } from './textNews.ts'

export interface AttachmentOptions {
  store: Store
  /** Where the texts are kept; nothing else is in it. */
  folder: string
  log: (message: string, error?: unknown) => void
}

/** The texts of attached PDF and DOCX files, read in the background, one file at a time. */
export class AttachmentTexts {
  readonly #store: Store
  readonly #log: AttachmentOptions['log']
  readonly #kept: KeptTexts
  readonly #background: BackgroundWork
  readonly #news = new TextNews()
  readonly #waiting = new Set<string>()
  /** Not read again before the next start. */
  readonly #failed = new Set<string>()
  readonly #closing = new AbortController()
  /** That nothing can be kept: on a full disk each file would say so. */
  #isTold = false

  constructor({ store, folder, log }: AttachmentOptions) {
    this.#store = store
    this.#log = log
    this.#kept = keptTexts(folder)
    this.#background = new BackgroundWork((error) => this.#tellOnce(error))
    this.#background.add(() => this.#forgetUnused())
    store.onChange((change) => {
      if (change.kind === 'upload') this.#background.add(() => this.#forgetIfUnused(change.hash))
    })
  }

  /** Null for a file without a text, and for one that was not read yet: that is now waiting. */
  async textOf(upload: Upload): Promise<string | null> {
    const { hash, role, mediaType } = upload
    if (role !== 'attachment' || (mediaType !== pdf && mediaType !== docx)) return null
    const found = await this.#kept.get(hash)
    if (found !== null) return found.text
    if (!this.#waiting.has(hash) && !this.#failed.has(hash)) {
      this.#waiting.add(hash)
      this.#background.add(() => this.#read(upload))
    }
    return null
  }

  async #read(upload: Upload): Promise<void> {
    if (this.#closing.signal.aborted || !this.#waiting.has(upload.hash)) return
    try {
      await this.#readAndKeep(upload)
    } finally {
      this.#waiting.delete(upload.hash)
    }
  }

  async #readAndKeep({ hash, name, mediaType }: Upload): Promise<void> {
    const { signal } = this.#closing
    this.#failed.add(hash)
    const reading = await readFileText({ path: this.#store.uploadPath(hash), mediaType }, signal)
    const uploads = await this.#store.uploadsByHash(hash)
    if (signal.aborted || uploads.length === 0) return
    const isRead = 'text' in reading
    if (!isRead) this.#log(`The text of ${name} (${hash.slice(0, 8)}…) is not searched: ${reading.problem}.`)
    if (!isRead && !reading.isLasting) return
    await this.#kept.put(hash, isRead ? reading.text : null)
    this.#isTold = false
    this.#failed.delete(hash)
    if (isRead) for (const upload of uploads) this.#news.tell(upload)
  }

  #tellOnce(error: unknown): void {
    if (!this.#isTold) this.#log('The text of a file cannot be kept.', error)
    this.#isTold = true
  }

  /** Tells, when a text was read, each record that has the file; the first listener also of those read before. */
  onText(listener: TextListener): void {
    this.#news.onText(listener)
  }

  async #forgetUnused(): Promise<void> {
    for (const hash of await this.#kept.hashes()) await this.#forgetIfUnused(hash)
  }

  async #forgetIfUnused(hash: string): Promise<void> {
    if (this.#closing.signal.aborted || (await this.#store.uploadsByHash(hash)).length > 0) return
    this.#waiting.delete(hash)
    this.#failed.delete(hash)
    await this.#kept.remove(hash)
  }

  /** Until no file is waiting any more. */
  idle(): Promise<void> {
    return this.#background.idle()
  }

  close(): Promise<void> {
    this.#closing.abort()
    return this.idle()
  }
}
