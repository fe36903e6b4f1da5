import { daysBetween, type CalendarDate } from '../calendarDate.ts'
import { isOutgoing, type Visit } from '../visits/visit.ts'
import { isWaiting, type VisitRequest } from './request.ts'

const nearDays = 7
const mostJoinable = 10

/** Visits to come on or about the wished days, the nearest first: the delegation may come along. */
export function joinableVisits(request: VisitRequest, visits: readonly Visit[]): Visit[] {
  const wished = daysOf(request)
  const distance = (visit: Visit) =>
    Math.min(...wished.map((day) => Math.abs(daysBetween(day, visit.startOn))))
  return visits
    .filter((visit) => isOpenToOthers(visit) && distance(visit) <= nearDays)
    .toSorted((a, b) => distance(a) - distance(b) || a.startOn.localeCompare(b.startOn))
    .slice(0, mostJoinable)
}

function isOpenToOthers(visit: Visit): boolean {
  return visit.withdrawal === null && visit.status === 'dijadwalkan' && !isOutgoing(visit)
}

/** Others that wait for an answer and wish for one of the same days: one visit may be made of them. */
export function alsoAsking(request: VisitRequest, requests: readonly VisitRequest[]): VisitRequest[] {
  const days = daysOf(request)
  return requests.filter(
    (other) => other.id !== request.id && isWaiting(other) && daysOf(other).some((day) => days.includes(day)),
  )
}

function daysOf({ firstChoiceOn, secondChoiceOn }: VisitRequest): CalendarDate[] {
  return [firstChoiceOn, secondChoiceOn].filter((day) => day !== null)
}
