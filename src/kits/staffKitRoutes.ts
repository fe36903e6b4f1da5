import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { actorOf } from '../web/request.ts'
import { checkPage } from './checkPages.ts'
import { itemsNow } from './itemState.ts'
import { emptyKit } from './kit.ts'
import { parseNewKit } from './kitForm.ts'
import { kitListPage } from './kitListPages.ts'
import { pathOfKit } from './kitSteps.ts'
import { kitTaskPage } from './kitTaskPages.ts'
import { onKit } from './kitToEdit.ts'
import { showObjectives, saveObjectives } from './objectivesDesk.ts'
import { saveSessions, showSessions } from './sessionsDesk.ts'
import { kitActionNames } from './kitActions.ts'
import { closeKitLink, copyKit, kitAction, openKitLink, showPublish } from './publishDesk.ts'
import { restoreVersion, showVersion, showVersions } from './versionsDesk.ts'
import { newKitPage } from './newKitPages.ts'

/** /staff/kits/...: a trainer's kits, and the steps in which one is made. */
export function staffKitRoutes(parts: Parts): Router {
  const router = Router()
  const { store } = parts

  router.get('/staff/kits', async (request, response) => {
    const around = { actor: actorOf(request), frame: request.frame }
    response.show('kits/staff/index', kitListPage(await store.kits(), request.query, around))
  })

  router.get('/staff/kits/new', ({ frame }, response) => {
    response.show('kits/staff/new', newKitPage({}, [], frame))
  })

  router.post('/staff/kits', async (request, response) => {
    const typed = (request.body ?? {}) as Record<string, unknown>
    const parsed = parseNewKit(typed)
    if (!parsed.ok) {
      return response.show('kits/staff/new', newKitPage(typed, parsed.errors, request.frame), 422)
    }
    const content = { ...emptyKit(parsed.value.title), ...parsed.value }
    response.goTo(pathOfKit(await store.addKit(content, null, actorOf(request))))
  })

  router.get(
    '/staff/kits/:slug',
    onKit(parts, async (kit, { query, frame }, response) => {
      const items = await itemsNow(kit.content.items, store)
      response.show('kits/staff/tasks', kitTaskPage(kit, query, { frame, items }))
    }),
  )
  router.get('/staff/kits/:slug/objectives', onKit(parts, showObjectives))
  router.post(
    '/staff/kits/:slug/objectives',
    onKit(parts, (kit, request, response) => saveObjectives(kit, request, response, store)),
  )
  router.get('/staff/kits/:slug/sessions', onKit(parts, showSessions))
  router.post(
    '/staff/kits/:slug/sessions',
    onKit(parts, (kit, request, response) => saveSessions(kit, request, response, store)),
  )
  router.get(
    '/staff/kits/:slug/check',
    onKit(parts, async (kit, { frame }, response) => {
      const items = await itemsNow(kit.content.items, store)
      response.show('kits/staff/check', checkPage(kit, items, frame))
    }),
  )
  router.get('/staff/kits/:slug/publish', showPublish(parts))
  for (const name of kitActionNames) router.post(`/staff/kits/:slug/${name}`, kitAction(name, parts))
  router.post('/staff/kits/:slug/link', openKitLink(parts))
  router.post('/staff/kits/:slug/link-closing', closeKitLink(parts))
  router.post('/staff/kits/:slug/copy', copyKit(parts))
  router.get('/staff/kits/:slug/versions', showVersions(parts))
  router.get('/staff/kits/:slug/versions/:number', showVersion(parts))
  router.post('/staff/kits/:slug/versions/:number/restoration', restoreVersion(parts))
  return router
}
