import type { Request, Response } from 'express'
import { mayEdit } from '../accounts/account.ts'
import { StaleVersion, type Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import { forbidden, notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { ownerOf, type Owner } from './owners.ts'
import type { Upload } from './upload.ts'
import { parseDescription } from './uploadForm.ts'
import { backPathOf, uploadPage } from './uploadPages.ts'

/** GET /staff/uploads/:id */
export async function editFile(store: Store, request: Request, response: Response): Promise<void> {
  if (!request.user || !mayEdit(request.user)) throw forbidden()
  const { upload, owner } = await uploadNamed(store, request.params['id'])
  const page = uploadPage(upload, owner.name, { body: upload, errors: [], isStale: false }, request.t)
  response.show('uploads/edit', page)
}

/** POST /staff/uploads/:id */
export async function describeFile(store: Store, request: Request, response: Response): Promise<void> {
  const { upload, owner } = await uploadNamed(store, request.params['id'])
  const { version, ...body } = (request.body ?? {}) as Record<string, unknown>
  const parsed = parseDescription(body)
  const show = (status: number, errors: readonly FieldError[], current = upload) =>
    response.show(
      'uploads/edit',
      uploadPage(current, owner.name, { body, errors, isStale: status === 409 }, request.t),
      status,
    )
  if (!parsed.ok) return show(422, parsed.errors)
  try {
    await store.describeUpload({ id: upload.id, version: Number(version) }, parsed.value, actorOf(request))
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return show(409, [], error.current as Upload)
  }
  response.goTo(backPathOf(owner.name))
}

/** POST /staff/uploads/:id/removal */
export async function removeFile(store: Store, request: Request, response: Response): Promise<void> {
  const { upload, owner } = await uploadNamed(store, request.params['id'])
  const { version } = (request.body ?? {}) as Record<string, unknown>
  await store.removeUpload({ id: upload.id, version: Number(version) }, actorOf(request))
  response.goTo(backPathOf(owner.name))
}

async function uploadNamed(store: Store, id: unknown): Promise<{ upload: Upload; owner: Owner }> {
  const upload = await store.upload(String(id))
  const owner = upload && (await ownerOf(store, upload.owner))
  if (!upload || !owner) throw notFound()
  return { upload, owner }
}
