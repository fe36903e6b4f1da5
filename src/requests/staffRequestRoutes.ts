import { Router, type RequestHandler } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { acceptRequest, joinVisit, showAcceptance } from './acceptRequest.ts'
import { receiveNamedFiles } from '../uploads/receiveFiles.ts'
import { addStaffLetter } from './staffLetter.ts'
import { requestActions, takeAction } from './staffRequestActions.ts'
import { showRequest, type Exchange } from './staffRequestDesk.ts'
import { addRequest, changeRequest, showNewRequest, showRequestForm } from './staffRequestForms.ts'
import { readStaffRequestQuestion, staffRequestsPage } from './staffRequestListPages.ts'

/** /staff/requests/... */
export function staffRequestRoutes(parts: Parts): Router {
  const router = Router()
  const by =
    (handle: (exchange: Exchange, desk: Parts) => Promise<void>): RequestHandler =>
    (request, response) =>
      handle({ request, response }, parts)

  router.get('/staff/requests', async ({ query, frame }, response) => {
    const question = readStaffRequestQuestion(query)
    const around = { t: frame.t, locale: frame.locale, today: dayOf(parts.now()) }
    response.show('requests/staff/index', staffRequestsPage(await parts.store.requests(), question, around))
  })
  router.get('/staff/requests/new', by(showNewRequest))
  router.post('/staff/requests', by(addRequest))
  router.get('/staff/requests/:id', by(showRequest))
  router.get('/staff/requests/:id/edit', by(showRequestForm))
  router.post('/staff/requests/:id', by(changeRequest))
  router.get('/staff/requests/:id/acceptance', by(showAcceptance))
  router.post('/staff/requests/:id/acceptance', by(acceptRequest))
  router.post('/staff/requests/:id/joining', by(joinVisit))
  router.post('/staff/requests/:id/letter', receiveNamedFiles(['files']), by(addStaffLetter))
  for (const action of requestActions) {
    router.post(`/staff/requests/:id/${action.name}`, takeAction(action, parts))
  }
  return router
}
