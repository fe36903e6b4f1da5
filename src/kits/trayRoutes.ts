import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { textOf } from '../web/query.ts'
import { untouched } from '../web/typed.ts'
import { emptyTray, pressTrayButton, showTray } from './trayDesk.ts'
import { trayPath } from './trayFollows.ts'
import { placeTray } from './trayPlacement.ts'
import { openTrays } from './trays.ts'

/** /staff/kits/tray: what someone has put aside, and what it is for: a kit. */
export function trayRoutes({ store }: Parts): Router {
  const router = Router()
  const desk = { store, trays: openTrays(store) }
  router.get(trayPath, (request, response) => {
    const shown = { typed: untouched(), done: textOf(request.query, 'done') }
    return showTray({ request, response }, desk, shown)
  })
  router.post(trayPath, (request, response) => pressTrayButton({ request, response }, desk))
  router.post(`${trayPath}/emptying`, (request, response) => emptyTray({ request, response }, desk))
  router.post(`${trayPath}/placement`, (request, response) => placeTray({ request, response }, desk))
  return router
}
