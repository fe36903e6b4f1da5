import { StaleVersion } from '../storage/store.ts'
import { knownToVisits } from '../visits/knownToVisits.ts'
import { choicesFor } from '../visits/staffVisitDesk.ts'
import { practicesNamed } from '../visits/visitChoices.ts'
import { readPosted, textsAt, type Posted, type Typed } from '../visits/visitFormTyped.ts'
import type { FieldError, Parsed } from '../web/parse.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import type { RequestContent, VisitRequest } from './request.ts'
import { parseRequest } from './requestForm.ts'
import { editOf, requestAt, type Desk, type Exchange } from './staffRequestDesk.ts'
import { editRequestPage, newRequestPage } from './staffRequestFormPages.ts'

/** GET /staff/requests/new */
export async function showNewRequest(exchange: Exchange, desk: Desk): Promise<void> {
  await showNew(exchange, desk, { typed: {}, errors: [], status: 200 })
}

/** POST /staff/requests: what came by letter or phone. */
export async function addRequest(exchange: Exchange, desk: Desk): Promise<void> {
  const { request, response } = exchange
  const posted = readPosted(request.body)
  const parsed = await parsePosted(posted, desk)
  if (!parsed.ok) return showNew(exchange, desk, { typed: posted.typed, errors: parsed.errors, status: 422 })
  const added = await desk.store.addRequest(parsed.value, 'staff', actorOf(request))
  response.goTo(`/staff/requests/${added.id}?done=added`)
}

interface Shown {
  typed: Typed
  errors: readonly FieldError[]
  status: number
}

async function showNew(
  { request, response }: Exchange,
  desk: Desk,
  { typed, errors, status }: Shown,
): Promise<void> {
  const sheet = { typed, errors, choices: await choicesFor(typed, desk) }
  response.show('requests/staff/form', newRequestPage(sheet, request.frame), status)
}

/** GET /staff/requests/:id/edit */
export async function showRequestForm(exchange: Exchange, desk: Desk): Promise<void> {
  const asked = await requestAt(exchange.request, desk.store)
  await showEdit(exchange, desk, { asked, typed: { ...asked }, errors: [], status: 200, isStale: false })
}

/** POST /staff/requests/:id: stores the change, or shows the form again as typed. */
export async function changeRequest(exchange: Exchange, desk: Desk): Promise<void> {
  const { request, response } = exchange
  const asked = await requestAt(request, desk.store)
  const posted = readPosted(request.body)
  const shown = { asked, typed: posted.typed, errors: [], isStale: false }
  const parsed = await parsePosted(posted, desk)
  if (!parsed.ok) return showEdit(exchange, desk, { ...shown, errors: parsed.errors, status: 422 })
  try {
    await desk.store.saveRequest(editOf(asked, request.body), parsed.value, actorOf(request))
    response.goTo(`/staff/requests/${asked.id}?done=saved`)
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error
    const current = error.current as VisitRequest
    await showEdit(exchange, desk, { ...shown, asked: current, status: 409, isStale: true })
  }
}

async function showEdit(
  { request, response }: Exchange,
  desk: Desk,
  { asked, typed, errors, status, isStale }: Shown & { asked: VisitRequest; isStale: boolean },
): Promise<void> {
  const choices = await choicesFor({ practices: [...asked.practices, ...textsAt(typed, 'practices')] }, desk)
  // With the version of now: who has read both texts and saves again means it.
  const version = status === 422 ? postedVersion(request.body) : asked.version
  const stored = isStale ? { ...asked } : null
  const sheet = { typed, errors, choices, stored, version: String(version) }
  response.show('requests/staff/form', editRequestPage(asked, sheet, request.frame), status)
}

async function parsePosted(posted: Posted, desk: Desk): Promise<Parsed<RequestContent>> {
  const known = await knownToVisits(desk)
  return parseRequest(await withNamedPractices(posted, desk), known)
}

/** The posted fields, with the practices that were named on a line among those ticked. */
export async function withNamedPractices({ fields, control }: Posted, { store }: Desk): Promise<Typed> {
  const named = practicesNamed(control('practiceName'), await store.publishedPractices())
  const practices = [...textsAt(fields, 'practices'), ...named]
  return { ...fields, practices }
}
