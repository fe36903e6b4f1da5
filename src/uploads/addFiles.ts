import type { Request, Response } from 'express'
import { mayEdit } from '../accounts/account.ts'
import type { Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import { forbidden, notFound, Problem } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { acceptFile, isImage, type AcceptedFile } from './acceptedFile.ts'
import { findOwner, type Owner } from './owners.ts'
import { newUpload } from './newUpload.ts'
import type { Upload } from './upload.ts'
import { ownerNameFrom, parseNewUploads } from './uploadForm.ts'
import { backPathOf, uploadsPage, uploadsPanel } from './uploadPages.ts'

/** GET /staff/uploads?kind=practice&slug=... */
export async function showPanel(store: Store, request: Request, response: Response): Promise<void> {
  if (!request.user || !mayEdit(request.user)) throw forbidden()
  const owner = await ownerNamed(store, request.query)
  await showUploads(store, { request, response }, { owner, status: 200, errors: [] })
}

/** POST /staff/uploads */
export async function addFiles(store: Store, request: Request, response: Response): Promise<void> {
  const owner = await ownerNamed(store, request.body)
  const refuse = (status: number, errors: readonly FieldError[]) =>
    showUploads(store, { request, response }, { owner, status, errors })
  if (request.notReceived) return refuse(request.notReceived.status, [request.notReceived.error])
  const parsed = parseNewUploads(request.body)
  if (!parsed.ok) return refuse(422, parsed.errors)
  const files = await readFiles(request.files, parsed.value.role)
  if (!files.ok) return refuse(422, files.errors)
  for (const { file, role } of files.value) {
    const { caption, credit, visibility } = parsed.value
    const as = { owner: { kind: owner.name.kind, id: owner.id }, role, caption, credit, visibility }
    await store.addUpload(newUpload(file, as), file.bytes, actorOf(request))
  }
  response.goTo(backPathOf(owner.name))
}

async function showUploads(
  store: Store,
  { request, response }: { request: Request; response: Response },
  { owner, status, errors }: { owner: Owner; status: number; errors: readonly FieldError[] },
): Promise<void> {
  const { body, t } = request
  const panel = uploadsPanel(owner.name, await store.uploadsOf(owner.id), t, { body, errors })
  response.show('uploads/panel', uploadsPage(owner.title, panel, t), status)
}

async function ownerNamed(store: Store, body: unknown): Promise<Owner> {
  const name = ownerNameFrom(body)
  if (!name) throw new Problem(400)
  const owner = await findOwner(store, name)
  if (!owner) throw notFound()
  return owner
}

type Role = Upload['role']
type Read = { file: AcceptedFile; role: Role }[]

async function readFiles(
  sent: Request['files'],
  role: Role | null,
): Promise<{ ok: true; value: Read } | { ok: false; errors: FieldError[] }> {
  const received = Array.isArray(sent) ? sent : []
  const read: Read = []
  const errors: FieldError[] = []
  const refuse = (key: FieldError['key'], name = '') => errors.push({ field: 'files', key, values: { name } })
  if (received.length === 0) refuse('uploads.error.none')
  for (const { buffer, originalname } of received) {
    const file = await acceptFile(buffer, originalname)
    if (!file) refuse('uploads.error.wrongType', originalname)
    else if (role === 'photo' && !isImage(file.mediaType)) refuse('uploads.error.notImage', originalname)
    else read.push({ file, role: role ?? (isImage(file.mediaType) ? 'photo' : 'attachment') })
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: read }
}
