import { isOfRecord, type Upload } from '../../uploads/upload.ts'

export type TextListener = (ownerKind: 'practice' | 'visit', ownerId: string) => void

/** Tells of files whose text was read; what nobody has listened to yet is told to the first who does. */
export class TextNews {
  readonly #listeners: TextListener[] = []
  readonly #untold: Upload[] = []

  tell(upload: Upload): void {
    if (this.#listeners.length === 0) this.#untold.push(upload)
    const { owner } = upload
    if (isOfRecord(owner)) this.#listeners.forEach((listener) => listener(owner.kind, owner.id))
  }

  onText(listener: TextListener): void {
    this.#listeners.push(listener)
    for (const upload of this.#untold.splice(0)) this.tell(upload)
  }
}
