import type { Request, Response } from 'express'
import { dayOf, type CalendarDate } from '../calendarDate.ts'
import { openLinkOf } from '../links/linkAccess.ts'
import type { Parts } from '../parts.ts'
import type { VisitRequest } from '../requests/request.ts'
import type { Delegation, Visit } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'

export type Desk = Pick<Parts, 'store' | 'search' | 'regions' | 'now'>

/** What stands behind `/v/:token`. */
export interface DelegationFile {
  /** `/v/TOKEN`: secret. */
  path: string
  request: VisitRequest
  scheduled: ScheduledVisit | null
  today: CalendarDate
}

/** The visit that the delegation has a place in. */
export interface ScheduledVisit {
  visit: Visit
  delegation: Delegation
}

export const phases = ['waiting', 'declined', 'cancelled', 'scheduled', 'finished'] as const
export type Phase = (typeof phases)[number]

/** The file of an open link. Unknown, closed and expired ones, and one whose request is gone, get the same 404. */
export async function fileBehind(request: Request, response: Response, desk: Desk): Promise<DelegationFile> {
  const link = await openLinkOf(request, response, { kind: 'request', parts: desk })
  const asked = await desk.store.request(link.subjectId)
  if (!asked) throw notFound()
  const today = dayOf(desk.now())
  return { path: `/v/${link.token}`, request: asked, scheduled: await visitOf(asked, desk), today }
}

async function visitOf(request: VisitRequest, { store }: Desk): Promise<ScheduledVisit | null> {
  const visit = request.visitId === null ? null : await store.visit(request.visitId)
  const delegation = visit?.delegations.find((one) => one.request === request.id)
  return visit && delegation ? { visit, delegation } : null
}

export function phaseOf({ request, scheduled, today }: Omit<DelegationFile, 'path'>): Phase {
  if (request.state === 'ditolak') return 'declined'
  if (request.state === 'dibatalkan') return 'cancelled'
  if (request.state !== 'dijadwalkan' || !scheduled) return 'waiting'
  const { visit } = scheduled
  if (isCalledOff(visit)) return 'cancelled'
  return visit.status === 'selesai' || lastDayOf(visit) < today ? 'finished' : 'scheduled'
}

/** From its first day on a delegation can say what it takes home. */
export function hasBegun(file: Omit<DelegationFile, 'path'>): boolean {
  const phase = phaseOf(file)
  if (phase === 'finished') return true
  const { scheduled, today } = file
  return phase === 'scheduled' && scheduled !== null && scheduled.visit.startOn <= today
}

export function lastDayOf({ startOn, endOn }: Pick<Visit, 'startOn' | 'endOn'>): CalendarDate {
  return endOn ?? startOn
}

export function isCalledOff({ status, withdrawal }: Pick<Visit, 'status' | 'withdrawal'>): boolean {
  return withdrawal !== null || status === 'dibatalkan' || status === 'ditolak'
}
