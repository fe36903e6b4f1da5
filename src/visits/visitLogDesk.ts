import type { Request, Response } from 'express'
import { dayOf } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { knownToVisits } from './knownToVisits.ts'
import { choicesFor, versionIn, visitAt } from './staffVisitDesk.ts'
import { blankSheet } from './staffVisitPages.ts'
import type { Visit } from './visit.ts'
import { practicesNamed } from './visitChoices.ts'
import { readPosted, textsAt } from './visitFormTyped.ts'
import { isAhead, mayBeLogged, offeredOutcome, parseOutcome, visitWithOutcome } from './visitLog.ts'
import { visitLogPage } from './visitLogPages.ts'

type Desk = Pick<Parts, 'store' | 'regions' | 'now'>
type Sheet = Parameters<typeof visitLogPage>[1]

/** GET /staff/visits/:slug/log: the short form, filled from the schedule. */
export async function showLog(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await loggableAt(request, desk)
  await show({ request, response }, desk, visit, {
    typed: offered(visit, await desk.store.guestsOf(visit.id)),
  })
}

function offered(...given: Parameters<typeof offeredOutcome>): Sheet['typed'] {
  return { ...offeredOutcome(...given) }
}

/** POST /staff/visits/:slug/log: what came of the visit is stored on it, and it is over. What the guests take home is noted next. */
export async function logOutcome(request: Request, response: Response, desk: Desk): Promise<void> {
  const visit = await loggableAt(request, desk)
  const posted = readPosted(request.body)
  const { typed, fields, control } = posted
  const named = practicesNamed(control('practiceName'), await desk.store.publishedPractices())
  const body = { ...fields, practices: [...textsAt(fields, 'practices'), ...named] }
  const parsed = parseOutcome(body, visit, (await knownToVisits(desk)).practices)
  if (!parsed.ok) {
    return show({ request, response }, desk, visit, { typed, errors: parsed.errors, status: 422 })
  }
  const content = visitWithOutcome(visit, parsed.value)
  try {
    const edit = { id: visit.id, version: versionIn(posted) }
    const { slug } = await desk.store.saveVisit(edit, content, actorOf(request))
    response.goTo(`/staff/visits/${slug}/follow-up?done=logged`)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    await show({ request, response }, desk, error.current as Visit, { typed, stale: content, status: 409 })
  }
}

async function loggableAt({ params, locale }: Request, desk: Desk): Promise<Visit> {
  const visit = await visitAt(String(params['slug']), desk)
  if (!mayBeLogged(visit)) throw new Problem(409, 'visitLog.over')
  if (isAhead(visit, dayOf(desk.now())))
    throw new Problem(409, 'visitLog.ahead', { day: formatDate(visit.startOn, locale) })
  return visit
}

async function show(
  { request, response }: { request: Request; response: Response },
  desk: Desk,
  visit: Visit,
  given: Partial<Sheet> & { typed: Sheet['typed']; status?: number },
): Promise<void> {
  const { typed, status = 200, errors = [], stale = null } = given
  const practices = [...visit.practices, ...textsAt(typed, 'practices')]
  const sheet = { ...blankSheet(typed, await choicesFor({ practices }, desk)), errors, stale }
  response.show('visits/staff/form', visitLogPage(visit, sheet, request.frame), status)
}
