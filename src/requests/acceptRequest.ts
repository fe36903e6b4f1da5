import type { CalendarDate } from '../calendarDate.ts'
import { isCalendarDate } from '../calendarDate.ts'
import { clashesOf, newClashes, type Clash } from '../visits/clashes.ts'
import { knownToVisits } from '../visits/knownToVisits.ts'
import { choicesFor } from '../visits/staffVisitDesk.ts'
import type { Visit } from '../visits/visit.ts'
import type { VisitList } from '../visits/visitFormRows.ts'
import { readPosted, textsAt, type Posted, type Typed } from '../visits/visitFormTyped.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { offeredPlan, parseAcceptance, visitOfPlan, type AcceptedPlan } from './acceptanceForm.ts'
import { acceptancePage, type AcceptanceSheet } from './acceptancePages.ts'
import { visitOfRequest } from './acceptedAlready.ts'
import { alsoAsking, joinableVisits } from './joinableVisits.ts'
import { isWaiting, type VisitRequest } from './request.ts'
import { requestLinkExpiry } from './requestLink.ts'
import { mailAnswer, openLinkOfRequest } from './staffAnswers.ts'
import { editOf, refusalOf, requestAt, showRequest, type Desk, type Exchange } from './staffRequestDesk.ts'
import { withNamedPractices } from './staffRequestForms.ts'

/** GET /staff/requests/:id/acceptance: the plan, as was wished; `?startOn=` for another day. */
export async function showAcceptance(exchange: Exchange, desk: Desk): Promise<void> {
  const { request, response } = exchange
  const asked = await requestAt(request, desk.store)
  if (!isWaiting(asked)) return response.goTo(`/staff/requests/${asked.id}`)
  const day = textOf(request.query, 'startOn', 10)
  const typed = firstOffer(asked, isCalendarDate(day) ? day : asked.firstChoiceOn, exchange)
  await show(exchange, desk, { asked, typed, status: 200 })
}

function firstOffer(asked: VisitRequest, startOn: CalendarDate, { request }: Exchange): Typed {
  const title = request.t('visitForm.usualTitle', { institution: asked.institution })
  return { ...offeredPlan(asked, { startOn, title }) }
}

/** POST /staff/requests/:id/acceptance: makes a visit of it, and tells the delegation. */
export async function acceptRequest(exchange: Exchange, desk: Desk): Promise<void> {
  const { request } = exchange
  const asked = await requestAt(request, desk.store)
  const posted = readPosted(request.body)
  const again = (status: number, differs: Partial<Shown> = {}) =>
    show(exchange, desk, { asked, typed: posted.typed, shown: rowsToShow(posted), status, ...differs })

  if (posted.control('add') !== '') return again(200)
  const parsed = parseAcceptance(await withNamedPractices(posted, desk), await knownToVisits(desk))
  if (asked.state === 'dijadwalkan') return again(409, { plan: parsed.ok ? parsed.value : null })
  if (!parsed.ok) return again(422, { errors: parsed.errors })
  const content = visitOfPlan(parsed.value, asked)
  const [visits, rules] = await Promise.all([desk.store.visits(), desk.store.visitRules()])
  const clashes = isConfirmed(posted) ? [] : clashesOf({ ...content, delegations: [asked] }, visits, rules)
  if (clashes.length > 0) return again(409, { clashes })

  try {
    await desk.store.scheduleRequest(editOf(asked, request.body), content, actorOf(request))
  } catch (error) {
    const refused = refusalOf(error)
    const current = await requestAt(request, desk.store)
    if (current.state === 'dijadwalkan') return again(409, { asked: current, plan: parsed.value })
    if (!isWaiting(current)) return showRequest(exchange, desk, refused)
    return again(409, { ...refused, asked: current })
  }
  await tell(exchange, desk, 'accepted')
}

/** POST /staff/requests/:id/joining: the delegation comes along on a visit that is planned already. */
export async function joinVisit(exchange: Exchange, desk: Desk): Promise<void> {
  const { request } = exchange
  const asked = await requestAt(request, desk.store)
  const body = (request.body ?? {}) as Record<string, unknown>
  const { visitId } = body
  const visit = typeof visitId === 'string' ? await desk.store.visit(visitId) : null
  if (!visit) throw notFound()
  const again = (status: number, differs: Partial<Shown>) => {
    const typed = firstOffer(asked, asked.firstChoiceOn, exchange)
    return show(exchange, desk, { asked, typed, status, ...differs })
  }
  const clashes = body['action'] === 'anyway' ? [] : await clashesOfJoining(visit, asked, desk)
  if (clashes.length > 0) return again(409, { joining: { visitId: visit.id, clashes } })
  try {
    const visitEdit = { id: visit.id, version: Number(body['visitVersion']) }
    await desk.store.joinVisit(editOf(asked, body), visitEdit, actorOf(request))
  } catch (error) {
    const refused = refusalOf(error)
    const current = await requestAt(request, desk.store)
    return isWaiting(current) ? again(409, refused) : showRequest(exchange, desk, refused)
  }
  await tell(exchange, desk, 'joined')
}

async function clashesOfJoining(visit: Visit, asked: VisitRequest, { store }: Desk): Promise<Clash[]> {
  const [visits, rules] = await Promise.all([store.visits(), store.visitRules()])
  const after = { ...visit, delegations: [...visit.delegations, asked] }
  const others = visits.filter(({ id }) => id !== visit.id)
  return newClashes({ before: visit, after }, others, rules)
}

async function tell({ request, response }: Exchange, desk: Desk, done: string): Promise<void> {
  const accepted = await requestAt(request, desk.store)
  const link = await openLinkOfRequest(accepted, desk)
  if (!link) {
    await desk.store.openLink('request', accepted.id, requestLinkExpiry(accepted), actorOf(request))
  }
  const mail = await mailAnswer(accepted, desk)
  response.goTo(`/staff/requests/${accepted.id}?done=${done}&mail=${mail}`)
}

type Shown = { asked: VisitRequest; typed: Typed; status: number } & Partial<
  Pick<AcceptanceSheet, 'shown' | 'clashes' | 'joining'>
> & { errors?: readonly FieldError[]; plan?: AcceptedPlan | null }

async function show({ request, response }: Exchange, desk: Desk, given: Shown): Promise<void> {
  const {
    asked,
    typed,
    status,
    shown = () => 0,
    errors = [],
    clashes = [],
    joining = null,
    plan = null,
  } = given
  const practices = [...asked.practices, ...textsAt(typed, 'practices')]
  const [choices, visits, requests] = await Promise.all([
    choicesFor({ practices }, desk),
    desk.store.visits(),
    desk.store.requests(),
  ])
  const visit = await visitOfRequest(asked, desk.store)
  const sheet: AcceptanceSheet = {
    typed,
    errors,
    choices,
    clashes,
    joining,
    shown: (list) => Math.max(list === 'stops' ? 1 : 0, shown(list)),
    venues: venuesOf(visits),
    accepted: visit && { visit, plan },
    joinable: visit ? [] : joinableVisits(asked, visits),
    alsoAsked: visit ? [] : alsoAsking(asked, requests),
  }
  response.show('requests/staff/accept', acceptancePage(asked, sheet, request.frame), status)
}

const mostVenues = 50

function venuesOf(visits: readonly Visit[]): string[] {
  const venues = visits.map(({ venue }) => venue).filter((venue) => venue !== null)
  return [...new Set(venues)].slice(0, mostVenues)
}

function isConfirmed({ control }: Posted): boolean {
  return /anyway/i.test(control('action'))
}

function rowsToShow({ rowsShown, control }: Posted): (list: VisitList) => number {
  return (list) => rowsShown(list) + (control('add') === list ? 1 : 0)
}
