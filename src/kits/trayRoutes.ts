import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { textOf } from '../web/query.ts'
import { untouched } from '../web/typed.ts'
import { openChoice } from './chooseDesk.ts'
import { saveChoice } from './chooseSaving.ts'
import { onKit } from './kitToEdit.ts'
import { emptyTray, pressTrayButton, showTray } from './trayDesk.ts'
import { trayPath } from './trayFollows.ts'
import { placeTray } from './trayPlacement.ts'
import { openTrays } from './trays.ts'

/** /staff/kits/tray: what someone has put aside; /staff/kits/:slug/choose: what of it a kit is made of, in order. */
export function trayRoutes(parts: Parts): Router {
  const router = Router()
  const { store } = parts
  const desk = { ...parts, trays: openTrays(store) }
  router.get(trayPath, (request, response) => {
    const shown = { typed: untouched(), done: textOf(request.query, 'done') }
    return showTray({ request, response }, desk, shown)
  })
  router.post(trayPath, (request, response) => pressTrayButton({ request, response }, desk))
  router.post(`${trayPath}/emptying`, (request, response) => emptyTray({ request, response }, desk))
  router.post(`${trayPath}/placement`, (request, response) => placeTray({ request, response }, desk))
  router.get(
    '/staff/kits/:slug/choose',
    onKit(parts, (kit, request, response) => openChoice(kit, { request, response }, desk)),
  )
  router.post(
    '/staff/kits/:slug/choose',
    onKit(parts, (kit, request, response) => saveChoice(kit, { request, response }, desk)),
  )
  return router
}
