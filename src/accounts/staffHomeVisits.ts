import type { CalendarDate } from '../calendarDate.ts'
import { isWaiting, type VisitRequest } from '../requests/request.ts'
import { waitingText } from '../requests/requestWords.ts'
import type { Visit } from '../visits/visit.ts'
import { logPathOf } from '../visits/visitLink.ts'
import { hoursText, listed } from '../visits/visitWords.ts'
import type { Frame } from '../web/frame.ts'
import { mayEdit, type User } from './account.ts'
import type { WaitingRow } from './staffHomePages.ts'

/** Requests that wait for an answer, the oldest first. */
export interface WaitingRequests {
  /** "3 permohonan menunggu". */
  title: string
  rows: WaitingRow[]
}

export interface TodayRow extends WaitingRow {
  /** Where its outcome is logged; null for those who only read. */
  log: { path: string; label: string } | null
}

const oldestRequests = 5

/** Null for those who do not answer requests. */
export function waitingRequests(
  requests: readonly VisitRequest[],
  { user, today }: { user: User; today: CalendarDate },
  { t }: Pick<Frame, 't'>,
): WaitingRequests | null {
  if (!mayEdit(user)) return null
  const waiting = requests.filter(isWaiting).toReversed()
  return {
    title: t('staffRequests.nWaiting', { n: waiting.length }),
    rows: waiting.slice(0, oldestRequests).map((request) => ({
      title: request.institution,
      path: `/staff/requests/${request.id}`,
      remark: [request.number, waitingText(request, today, { t })].join(' · '),
    })),
  }
}

/** Visits that are expected or going on today. */
export function visitsToday(
  visits: readonly Visit[],
  { user, today }: { user: User; today: CalendarDate },
  frame: Pick<Frame, 't' | 'locale'>,
): TodayRow[] {
  return visits
    .filter((visit) => isOn(visit, today) && logPathOf(visit, today) !== null)
    .map((visit) => ({
      title: visit.title,
      path: mayEdit(user) ? `/staff/visits/${visit.slug}/edit` : `/visits/${visit.slug}`,
      remark: whenAndWho(visit, frame),
      log: mayEdit(user) ? logLink(visit, today, frame) : null,
    }))
}

function whenAndWho(visit: Visit, frame: Pick<Frame, 't' | 'locale'>): string {
  const institutions = visit.delegations.map(({ institution }) => institution)
  const parts = [hoursText(visit, frame), visit.venue, listed(institutions, frame)]
  return parts.filter((part) => part !== null).join(' · ')
}

function logLink(visit: Visit, today: CalendarDate, { t }: Pick<Frame, 't'>): TodayRow['log'] {
  const path = logPathOf(visit, today)
  return path === null ? null : { path, label: t('visitLog.openOf', { title: visit.title }) }
}

function isOn({ startOn, endOn }: Visit, day: CalendarDate): boolean {
  return startOn <= day && day <= (endOn ?? startOn)
}
