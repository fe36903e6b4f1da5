import type { Request, RequestHandler, Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { forbidden, notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import { mayEditKit, type Kit, type KitContent } from './kit.ts'
import { pathOfKit } from './kitSteps.ts'

type Desk = Pick<Parts, 'store'>

/** The kit that the address names, by its slug of today or an older one: 404 when there is none, 403 for who may not. */
export async function kitToEdit(request: Request, { store }: Desk): Promise<Kit> {
  const found = await store.findKit(String(request.params['slug']))
  if (!found) throw notFound()
  if (!mayEditKit(found.record, actorOf(request))) throw forbidden()
  return found.record
}

type KitAction = (kit: Kit, request: Request, response: Response) => Promise<void> | void

/**
 * The handler of a kit's staff page or form, `/staff/kits/:slug…`: finds the kit that its user may edit, and leads a GET
 * of an old address to today's.
 */
export function onKit(desk: Desk, action: KitAction): RequestHandler {
  return async (request, response) => {
    const kit = await kitToEdit(request, desk)
    const slug = String(request.params['slug'])
    if (slug === kit.slug || request.method !== 'GET') return action(kit, request, response)
    response.goTo(request.frame.path.replace(/^\/staff\/kits\/[^/?]+/i, pathOfKit(kit)))
  }
}

/**
 * Saves a part of what is being worked on, made on the version that the form posted as `version`. When someone else
 * saved first nothing is stored: `isStale`, and `kit` is what is stored now. Then show the form again, as typed, with
 * status 409, `conflictBetween` the typed and the stored fields, and the version of `kit`.
 */
export async function saveKitPart(
  kit: Kit,
  part: Partial<KitContent>,
  { request, store }: { request: Request } & Desk,
): Promise<{ kit: Kit; isStale: boolean }> {
  const edit = { id: kit.id, version: postedVersion(request.body) }
  try {
    return {
      kit: await store.saveKit(edit, { ...kit.content, ...part }, actorOf(request)),
      isStale: false,
    }
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    return { kit: error.current as Kit, isStale: true }
  }
}
