import { createHash } from 'node:crypto'
import type { AcceptedFile } from './acceptedFile.ts'
import type { NewUpload } from './upload.ts'

/** A file as the store takes it; `as` tells whose it is and how it is shown. */
export function newUpload(
  { bytes, name, mediaType, width, height }: AcceptedFile,
  as: Pick<NewUpload, 'owner' | 'role' | 'caption' | 'credit' | 'visibility'>,
): NewUpload {
  const hash = createHash('sha256').update(bytes).digest('hex')
  return { ...as, hash, name, mediaType, bytes: bytes.byteLength, width, height }
}
