import { Router } from 'express'
import { linkLimit } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { formLimit } from '../web/formGuard.ts'
import {
  adoptionBehind,
  changeConsent,
  correctPlan,
  reportEvent,
  reportNoChange,
  reportStop,
  showReport,
} from './adoptionReportActions.ts'
import { receiveEvidence } from './evidenceFiles.ts'

// Several people of one office, behind one address.
const mostSent = 120

/** /a/:token: what an adopter does by its secret link, without an account. */
export function adoptionReportRoutes(parts: Parts): Router {
  const router = Router()
  router.use('/a', linkLimit(), formLimit(mostSent))
  router.get('/a/:token', (request, response) => showReport(request, response, parts))
  router.post(
    '/a/:token/reports',
    // Before a byte of a file is taken.
    async (request, response, next) => {
      await adoptionBehind(request, response, parts)
      next()
    },
    receiveEvidence,
    (request, response) => reportEvent(request, response, parts),
  )
  router.post('/a/:token/no-change', (request, response) => reportNoChange(request, response, parts))
  router.post('/a/:token/stop', (request, response) => reportStop(request, response, parts))
  router.post('/a/:token/plan', (request, response) => correctPlan(request, response, parts))
  router.post('/a/:token/consent', (request, response) => changeConsent(request, response, parts))
  return router
}
