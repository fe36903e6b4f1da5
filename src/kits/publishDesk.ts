import type { Request, RequestHandler, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { forbidden, notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { itemsNow } from './itemState.ts'
import { isPublicKit, mayEditKit, type Kit } from './kit.ts'
import { takeKitAction, type KitActionName, type KitRefusal } from './kitActions.ts'
import { kitLinkExpiry } from './kitLinkPanel.ts'
import { longest } from './kitRowForms.ts'
import { pathOfKit, pathOfStep } from './kitSteps.ts'
import { onKit } from './kitToEdit.ts'
import { publishPage } from './publishPages.ts'

type Desk = Pick<Parts, 'store' | 'now'>

/** GET /staff/kits/:slug/publish */
export function showPublish(desk: Desk): RequestHandler {
  return onKit(desk, (kit, request, response) =>
    show({ kit, typed: {}, errors: [], status: 200 }, { request, response, desk }),
  )
}

/** POST /staff/kits/:slug/ACTION */
export function kitAction(name: KitActionName, desk: Desk): RequestHandler {
  return onKit(desk, (kit, request, response) =>
    takeKitAction(
      name,
      { kit, request, store: desk.store },
      { response, show: (refusal) => show(refusal, { request, response, desk }) },
    ),
  )
}

async function show(
  { kit, typed, errors, status }: KitRefusal,
  { request, response, desk }: { request: Request; response: Response; desk: Desk },
): Promise<void> {
  const { store, now } = desk
  const [items, editions, link] = await Promise.all([
    itemsNow(kit.content.items, store),
    store.kitEditions(kit.id),
    store.link('kit', kit.id),
  ])
  const shown = { kit, items, editions, link, now: now(), typed, errors }
  response.show('kits/staff/publish', publishPage(shown, request.query, request.frame), status)
}

/** POST /staff/kits/:slug/link: makes the secret link, or another in its place. */
export function openKitLink(desk: Desk): RequestHandler {
  return onKit(desk, async (kit, request, response) => {
    await desk.store.openLink('kit', kit.id, kitLinkExpiry(dayOf(desk.now())), actorOf(request))
    response.goTo(`${pathOfStep(kit, 'publish')}#tautan`)
  })
}

/** POST /staff/kits/:slug/link-closing */
export function closeKitLink(desk: Desk): RequestHandler {
  return onKit(desk, async (kit, request, response) => {
    if (await desk.store.link('kit', kit.id)) await desk.store.closeLink('kit', kit.id, actorOf(request))
    response.goTo(`${pathOfStep(kit, 'publish')}#tautan`)
  })
}

/** POST /staff/kits/:slug/copy: of what its user may see: the working copy, or what the public does. */
export function copyKit({ store }: Desk): RequestHandler {
  return async (request, response) => {
    const found = await store.findKit(String(request.params['slug']))
    if (!found) throw notFound()
    const by = actorOf(request)
    const content = contentFor(found.record, mayEditKit(found.record, by))
    if (content === null) throw forbidden()
    const title = request.t('kitDesk.copyOf', { title: content.title }).slice(0, longest.title)
    response.goTo(pathOfKit(await store.addKit({ ...content, title }, null, by)))
  }
}

function contentFor(kit: Kit, mayEdit: boolean) {
  if (mayEdit) return kit.content
  return isPublicKit(kit) ? kit.published : null
}
