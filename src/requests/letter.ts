import type { Actor } from '../accounts/account.ts'
import type { MessageKey } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import { acceptFile, type AcceptedFile } from '../uploads/acceptedFile.ts'
import { newUpload } from '../uploads/newUpload.ts'
import type { Upload } from '../uploads/upload.ts'
import type { VisitRequest } from './request.ts'

export const mostLetters = 5
const letterTypes = ['application/pdf', 'image/jpeg', 'image/png']

/** The letters that came for a request, the first first. */
export async function lettersOf({ id }: VisitRequest, store: Store): Promise<readonly Upload[]> {
  return (await store.uploadsOf(id)).filter(({ owner }) => owner.kind === 'request')
}

/** None of somebody who was erased: nothing would erase it again. */
export function takesLetters({ erasedAt }: VisitRequest): boolean {
  return erasedAt === null
}

/** Keeps a letter for staff to see; a message key when it is none. */
export async function addLetter(
  request: VisitRequest,
  bytes: Uint8Array,
  store: Store,
  by: Actor,
): Promise<MessageKey | null> {
  const file = await readLetter(bytes, `surat-permohonan-${request.number}`)
  if (!file) return 'visitRequest.letter.wrongType'
  const owner = { kind: 'request', id: request.id } as const
  const asLetter = { owner, role: 'attachment', caption: null, credit: null, visibility: 'staff' } as const
  await store.addUpload(newUpload(file, asLetter), file.bytes, by)
  return null
}

/** Known by what is in it, and called after the request: what its sender called it may name a person. */
async function readLetter(bytes: Uint8Array, name: string): Promise<AcceptedFile | null> {
  const { fileTypeFromBuffer } = await import('file-type')
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  return type && letterTypes.includes(type.mime) ? acceptFile(bytes, name) : null
}
