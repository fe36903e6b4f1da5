import type { Request, Response } from 'express'
import { dayOf, plusMonths } from '../calendarDate.ts'
import { openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import { isPublicVisit, type Visit } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'
import { feedIcs, isCalledOff, visitIcs } from './ics.ts'

/** Older visits are in nobody's way to work any more. */
const monthsBack = 12

/** GET /calendar/:token.ics: what staff see in the calendar of their phone. */
export async function sendFeed(request: Request, response: Response, parts: Parts): Promise<void> {
  await openLinkOf(request, response, { kind: 'calendar', parts })
  const { store, now } = parts
  const first = plusMonths(dayOf(now()), -monthsBack)
  const visits = (await store.visits()).filter(
    (visit) => visit.startOn >= first && (isPublicVisit(visit) || wasPlanned(visit)),
  )
  sendCalendar(response, feedIcs(visits, request.frame))
}

/** GET /visits/:slug/visit.ics: one visit that the public sees; of one that it saw, that it is called off. */
export async function sendVisitIcs(request: Request, response: Response, { store }: Parts): Promise<void> {
  const found = await store.findVisit(String(request.params['slug']))
  if (!found) throw notFound()
  const { record: visit, isMoved } = found
  if (!isPublicVisit(visit) && !wasPlanned(visit)) throw notFound()
  if (isMoved) return response.redirect(301, request.frame.to(`/visits/${visit.slug}/visit.ics`))
  sendCalendar(response, visitIcs(visit, request.frame), `kunjungan-${visit.startOn}.ics`)
}

/** GET /v/:token/visit.ics: the visit of the delegation that holds the link. */
export async function sendDelegationIcs(request: Request, response: Response, parts: Parts): Promise<void> {
  const link = await openLinkOf(request, response, { kind: 'request', parts })
  const asked = await parts.store.request(link.subjectId)
  const visit = asked?.visitId ? await parts.store.visit(asked.visitId) : null
  if (!asked || !visit) throw notFound()
  // A delegation that no longer comes has nothing to come to, though others do.
  const isOff = asked.state !== 'dijadwalkan'
  const calendar = visitIcs(visit, request.frame, { isOff })
  sendCalendar(response, calendar, `kunjungan-${visit.startOn}.ics`)
}

/** One that stood in calendars before it was called off or withdrawn; a declined one never did. */
function wasPlanned(visit: Visit): boolean {
  return (
    isCalledOff(visit) && (visit.status === 'dibatalkan' || isPublicVisit({ ...visit, withdrawal: null }))
  )
}

function sendCalendar(response: Response, calendar: string, fileName: string | null = null): void {
  if (fileName !== null) response.attachment(fileName)
  response.type('text/calendar; charset=utf-8').send(calendar)
}
