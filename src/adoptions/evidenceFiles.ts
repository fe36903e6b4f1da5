import type { Request } from 'express'
import type { Actor } from '../accounts/account.ts'
import type { Store } from '../storage/store.ts'
import { acceptFile, type AcceptedFile } from '../uploads/acceptedFile.ts'
import { newUpload } from '../uploads/newUpload.ts'
import { receiveNamedFiles } from '../uploads/receiveFiles.ts'
import { nest } from '../web/formBody.ts'
import type { FieldError } from '../web/parse.ts'
import type { Evidence } from './adoption.ts'
import { mostEvidence, type TypedEvidence } from './adoptionForm.ts'

const fileFields = Array.from({ length: mostEvidence }, (_, row) => `evidence.${row}.file`)

/** Reads the form of an event: in each row of evidence one file. */
export const receiveEvidence = receiveNamedFiles(fileFields)

type Received = { originalname: string; buffer: Buffer }

/** A posted event as a tree; the `file` of a row of evidence is the number of what was sent there. */
export function typedEvent(request: Pick<Request, 'body' | 'files'>): Record<string, unknown> {
  const texts = Object.entries((request.body ?? {}) as Record<string, unknown>)
  const files = filesIn(request).map(([row]) => [`evidence.${row}.file`, String(row)])
  return nest(Object.fromEntries([...texts.filter(([name]) => !isFile(name)), ...files]))
}

function isFile(name: string): boolean {
  return /^evidence(\.|\[).*file/.test(name)
}

function filesIn({ files }: Pick<Request, 'files'>): [row: number, file: Received][] {
  if (!files || Array.isArray(files)) return []
  return fileFields.flatMap((name, row) => {
    const file = files[name]?.[0]
    return file ? [[row, file] as [number, Received]] : []
  })
}

export type EvidenceFiles = ReadonlyMap<string, AcceptedFile>
type Read = { ok: true; value: EvidenceFiles } | { ok: false; errors: FieldError[] }

/** The files that were sent with these rows, each known for what is in it. */
export async function readEvidenceFiles(
  request: Pick<Request, 'files'>,
  evidence: readonly TypedEvidence[],
): Promise<Read> {
  const errors: FieldError[] = []
  const read = new Map<string, AcceptedFile>()
  for (const [row, { buffer, originalname }] of filesIn(request)) {
    const file = await acceptFile(buffer, originalname)
    if (file) read.set(String(row), file)
    else {
      const at = evidence.findIndex((one) => one.file === String(row))
      errors.push({
        field: `evidence.${at}.file`,
        key: 'uploads.error.wrongType',
        values: { name: originalname },
      })
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: read }
}

/** Keeps the files for staff, and tells what the event shows with them. */
export async function keepEvidence(
  store: Store,
  {
    adoptionId,
    evidence,
    files,
  }: { adoptionId: string; evidence: readonly TypedEvidence[]; files: EvidenceFiles },
  by: Actor,
): Promise<Evidence[]> {
  const kept: Evidence[] = []
  for (const { kind, title, url, file } of evidence) {
    const sent = file === null ? undefined : files.get(file)
    const upload = sent && (await store.addUpload(evidenceUpload(adoptionId, sent, title), sent.bytes, by))
    kept.push({ kind, title, url, uploadId: upload?.id ?? null })
  }
  return kept
}

function evidenceUpload(adoptionId: string, file: AcceptedFile, caption: string) {
  const owner = { kind: 'adoption', id: adoptionId } as const
  return newUpload(file, { owner, role: 'attachment', caption, credit: null, visibility: 'staff' })
}

/** Of an event that could not be recorded after all. */
export async function dropEvidence(store: Store, evidence: readonly Evidence[], by: Actor): Promise<void> {
  for (const { uploadId } of evidence) {
    const upload = uploadId && (await store.upload(uploadId))
    if (upload) await store.removeUpload(upload, by)
  }
}

/** What an accepted event shows: `staff` when names or signatures in it are nobody else's business. */
export async function showEvidence(store: Store, evidence: readonly Evidence[], by: Actor): Promise<void> {
  for (const { uploadId } of evidence) {
    const upload = uploadId && (await store.upload(uploadId))
    if (upload) await store.describeUpload(upload, { ...upload, visibility: 'public' }, by)
  }
}
