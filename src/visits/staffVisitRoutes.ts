import { Router } from 'express'
import { dayOf, isCalendarDate } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { textOf, type Query } from '../web/query.ts'
import { knownInstitutions, suggestInstitutions } from './institutions.ts'
import { changeVisit, choicesFor, editSheet, logVisit, visitAt } from './staffVisitDesk.ts'
import { staffVisitsPage } from './staffVisitListPages.ts'
import {
  blankSheet,
  editVisitPage,
  newVisitPage,
  outgoingVisitPage,
  quickVisitPage,
} from './staffVisitPages.ts'
import { readStaffVisitQuestion } from './staffVisitQuestion.ts'
import { bringBackVisit, moveVisit, withdrawVisit } from './staffVisitState.ts'
import { logOutcome, showLog } from './visitLogDesk.ts'
import { suggestPractices } from './visitChoices.ts'

/** /staff/visits/... */
export function staffVisitRoutes(parts: Parts): Router {
  const router = Router()
  const { store, regions, now } = parts

  router.get('/staff/visits', async ({ query, frame }, response) => {
    const question = readStaffVisitQuestion(query)
    const { t, locale, user } = frame
    const around = { t, locale, user, today: dayOf(now()) }
    response.show('visits/staff/index', staffVisitsPage(await store.visits(), question, around))
  })

  router.get('/staff/visits/institutions', async ({ query }, response) => {
    const sources = { known: knownInstitutions(await store.visits()), regionsMatching: regions.matching }
    response.json(suggestInstitutions(textOf(query, 'q'), sources))
  })

  router.get('/staff/visits/practices', async ({ query }, response) => {
    response.json(suggestPractices(textOf(query, 'q'), await store.publishedPractices()))
  })

  router.get('/staff/visits/new', async ({ query, frame }, response) => {
    const isOutgoing = textOf(query, 'outgoing', 1) === '1'
    const typed = {
      startOn: dayIn(query, now()),
      ...(isOutgoing && { delegations: [{ institution: frame.site.government }] }),
    }
    const saved = (await store.findVisit(textOf(query, 'saved')))?.record ?? null
    const sheet = blankSheet(typed, await choicesFor(typed, parts))
    const page = isOutgoing ? outgoingVisitPage : quickVisitPage
    response.show('visits/staff/form', page(sheet, saved, frame))
  })

  router.get('/staff/visits/new/full', async ({ query, frame }, response) => {
    const typed = { startOn: dayIn(query, now()) }
    const saved = (await store.findVisit(textOf(query, 'saved')))?.record ?? null
    response.show(
      'visits/staff/form',
      newVisitPage(blankSheet(typed, await choicesFor(typed, parts)), saved, frame),
    )
  })

  router.get('/staff/visits/:slug/edit', async ({ params, frame }, response) => {
    const visit = await visitAt(params.slug, parts)
    if (visit.slug !== params.slug) return response.goTo(`/staff/visits/${visit.slug}/edit`)
    const sheet = await editSheet(visit, { ...visit }, parts, frame.t)
    response.show('visits/staff/form', editVisitPage(visit, sheet, frame))
  })

  router.get('/staff/visits/:slug/log', (request, response) => showLog(request, response, parts))
  router.post('/staff/visits/:slug/log', (request, response) => logOutcome(request, response, parts))
  router.post('/staff/visits', (request, response) => logVisit(request, response, parts))
  router.post('/staff/visits/:slug', (request, response) => changeVisit(request, response, parts))
  router.post('/staff/visits/:slug/address', (request, response) => moveVisit(request, response, parts))
  router.post('/staff/visits/:slug/withdrawal', (request, response) =>
    withdrawVisit(request, response, parts),
  )
  router.post('/staff/visits/:slug/reinstatement', (request, response) =>
    bringBackVisit(request, response, parts),
  )
  return router
}

/** The day asked for, as after "save and log another", else today. */
function dayIn(query: Query, now: Date): string {
  const asked = textOf(query, 'startOn', 10)
  return isCalendarDate(asked) ? asked : dayOf(now)
}
