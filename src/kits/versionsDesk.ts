import { isDeepStrictEqual } from 'node:util'
import type { Request, RequestHandler, Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import { itemsNow } from './itemState.ts'
import type { Kit, KitEdition } from './kit.ts'
import { pathOfKit } from './kitSteps.ts'
import { onKit } from './kitToEdit.ts'
import { versionPage, versionsPage } from './versionPages.ts'

type Desk = Pick<Parts, 'store'>

/** GET /staff/kits/:slug/versions */
export function showVersions(desk: Desk): RequestHandler {
  return onKit(desk, async (kit, { frame, query }, response) => {
    const editions = await desk.store.kitEditions(kit.id)
    const isRestored = query['done'] !== undefined
    response.show('kits/staff/versions', versionsPage(kit, editions, { ...frame, isRestored }))
  })
}

/** GET /staff/kits/:slug/versions/:number */
export function showVersion(desk: Desk): RequestHandler {
  return onKit(desk, async (kit, request, response) => {
    const edition = await editionAsked(kit, request, desk)
    await show({ kit, edition, errors: [], status: 200 }, { request, response, desk })
  })
}

/** POST .../restoration: an old version becomes what is worked on, which is kept as a version itself. */
export function restoreVersion(desk: Desk): RequestHandler {
  return onKit(desk, async (kit, request, response) => {
    const edition = await editionAsked(kit, request, desk)
    const by = actorOf(request)
    const edit = { id: kit.id, version: postedVersion(request.body) }
    try {
      const kept = await keptFirst(kit, edit, { request, desk })
      await desk.store.saveKit(kept, { ...edition.content, areKeysStaffOnly: areKeysKept(kit, edition) }, by)
    } catch (error) {
      if (!(error instanceof StaleVersion)) throw error
      const errors = [request.t('kitDesk.error.stale')]
      return show({ kit: error.current as Kit, edition, errors, status: 409 }, { request, response, desk })
    }
    response.goTo(`${pathOfKit(kit)}/versions?done=1`)
  })
}

/** Who has chosen to keep the answers does not give them away with an older text. */
function areKeysKept(kit: Kit, { content }: KitEdition): boolean {
  return kit.content.areKeysStaffOnly || content.areKeysStaffOnly
}

/** Nothing is lost: what is worked on is kept unless a version holds the same. */
async function keptFirst(
  kit: Kit,
  edit: { id: string; version: number },
  { request, desk: { store } }: { request: Request; desk: Desk },
): Promise<{ id: string; version: number }> {
  const [latest] = await store.kitEditions(kit.id)
  if (latest && isDeepStrictEqual(latest.content, kit.content)) return edit
  return store.keepKitEdition(edit, request.t('kitDesk.versions.keptFirst'), actorOf(request))
}

async function editionAsked(kit: Kit, { params }: Request, { store }: Desk): Promise<KitEdition> {
  const asked = String(params['number'])
  const edition = (await store.kitEditions(kit.id)).find(({ number }) => String(number) === asked)
  if (!edition) throw notFound()
  return edition
}

interface Shown {
  kit: Kit
  edition: KitEdition
  errors: string[]
  status: number
}

async function show(
  { kit, edition, errors, status }: Shown,
  { request, response, desk }: { request: Request; response: Response; desk: Desk },
): Promise<void> {
  const [before, after] = await Promise.all([
    itemsNow(edition.content.items, desk.store),
    itemsNow(kit.content.items, desk.store),
  ])
  const page = versionPage({ kit, edition, items: { before, after }, errors }, request.frame)
  response.show('kits/staff/version', page, status)
}
