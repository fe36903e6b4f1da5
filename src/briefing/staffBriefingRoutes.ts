import { Router, type Request, type Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { latestContent } from '../practices/practice.ts'
import { phaseOf, type Desk } from './delegationFile.ts'
import { makeLink, showDelegations } from './staffDelegations.ts'
import { saveStaffFollowUp, showStaffFollowUp, showVisitFollowUp } from './staffFollowUp.ts'
import { saveLearned } from './staffFollowUpLearned.ts'
import { surveysPage, type Surveyed } from './surveyResultPages.ts'
import { hasSurvey } from './surveyResults.ts'

/** Staff's side of a delegation's link: /staff/visits/:slug/delegations, .../follow-up, /staff/surveys. */
export function staffBriefingRoutes(parts: Parts): Router {
  const router = Router()
  type Action = (request: Request, response: Response, desk: Desk) => Promise<void>
  const by = (action: Action) => (request: Request, response: Response) => action(request, response, parts)

  router.get('/staff/visits/:slug/delegations', by(showDelegations))
  router.post('/staff/visits/:slug/delegations/:number/link', by(makeLink))
  router.get('/staff/visits/:slug/follow-up', by(showVisitFollowUp))
  router.post('/staff/visits/:slug/follow-up', by(saveLearned))
  router.get('/staff/visits/:slug/follow-up/:number', by(showStaffFollowUp))
  router.post('/staff/visits/:slug/follow-up/:number', by(saveStaffFollowUp))
  router.get('/staff/surveys', async ({ frame }, response) => {
    response.show('briefing/staff/surveys', surveysPage(await surveyed(parts), frame))
  })
  return router
}

async function surveyed({ store, now }: Desk): Promise<Surveyed> {
  const today = dayOf(now())
  const files = await Promise.all(
    (await store.requests()).map(async (request) => {
      const visit = request.visitId === null ? null : await store.visit(request.visitId)
      const delegation = visit?.delegations.find((one) => one.request === request.id)
      return { request, scheduled: visit && delegation ? { visit, delegation } : null }
    }),
  )
  const practices = await store.practices()
  return {
    rated: files.flatMap(({ request, scheduled }) =>
      hasSurvey(request) ? [{ request, visit: scheduled?.visit ?? null }] : [],
    ),
    visitedCount: files.filter(
      (file) => hasSurvey(file.request) || phaseOf({ ...file, today }) === 'finished',
    ).length,
    names: new Map(practices.map((practice) => [practice.slug, latestContent(practice).name])),
  }
}
