import { daysBetween, type CalendarDate } from '../calendarDate.ts'
import type { VisitRules } from '../host/visitRules.ts'
import { isWaiting, type VisitRequest } from '../requests/request.ts'
import { isOutgoing, type Visit } from '../visits/visit.ts'

/** A visit on one of its days. */
export interface PlannedVisit {
  visit: Visit
  /** 1 for its first day. */
  day: number
  days: number
}

export interface WishedDay {
  request: VisitRequest
  choice: 'first' | 'second'
}

/** What there is on one day. */
export interface DayPlan {
  on: CalendarDate
  holidays: string[]
  visits: PlannedVisit[]
  wishes: WishedDay[]
  /** Delegations that come, when they are more than the rules allow; else null. */
  tooMany: number | null
}

export interface CalendarRecords {
  visits: readonly Visit[]
  requests: readonly VisitRequest[]
  rules: Pick<VisitRules, 'holidays' | 'mostDelegationsADay'>
}

export function plansOf(days: readonly CalendarDate[], records: CalendarRecords): DayPlan[] {
  return days.map((on) => planOf(on, records))
}

function planOf(on: CalendarDate, { visits, requests, rules }: CalendarRecords): DayPlan {
  const here = visits.filter((visit) => isHeld(visit) && isOn(visit, on)).toSorted(earliestFirst)
  const coming = here.filter((visit) => !isOutgoing(visit)).flatMap(({ delegations }) => delegations).length
  const most = rules.mostDelegationsADay
  return {
    on,
    holidays: rules.holidays.filter((holiday) => holiday.on === on).map(({ name }) => name),
    visits: here.map((visit) => planned(visit, on)),
    wishes: requests.filter(isWaiting).flatMap((request) => wishFor(request, on)),
    tooMany: most !== null && coming > most ? coming : null,
  }
}

/** Called off, declined and withdrawn ones take no place in a calendar. */
function isHeld({ withdrawal, status }: Visit): boolean {
  return withdrawal === null && status !== 'dibatalkan' && status !== 'ditolak'
}

function isOn({ startOn, endOn }: Visit, day: CalendarDate): boolean {
  return startOn <= day && day <= (endOn ?? startOn)
}

/** Those without an hour stand first, as a whole day does. */
function earliestFirst(a: Visit, b: Visit): number {
  const [one, other] = [a.startAt ?? '', b.startAt ?? '']
  return one < other ? -1 : Number(one > other)
}

function planned(visit: Visit, on: CalendarDate): PlannedVisit {
  const { startOn, endOn } = visit
  return {
    visit,
    day: daysBetween(startOn, on) + 1,
    days: daysBetween(startOn, endOn ?? startOn) + 1,
  }
}

function wishFor(request: VisitRequest, on: CalendarDate): WishedDay[] {
  if (request.firstChoiceOn === on) return [{ request, choice: 'first' }]
  return request.secondChoiceOn === on ? [{ request, choice: 'second' }] : []
}
