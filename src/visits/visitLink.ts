import type { CalendarDate } from '../calendarDate.ts'
import { isOutgoing, isPublicVisit, type Visit } from './visit.ts'
import { isAhead, mayBeLogged } from './visitLog.ts'
import { visitDay, type Words } from './visitWords.ts'

/** A visit as staff are led to it. */
export interface VisitLink {
  title: string
  path: string
  day: string
  institutions: string
}

export function editPathOf({ slug }: Pick<Visit, 'slug'>): string {
  return `/staff/visits/${slug}/edit`
}

/** Where what came of a planned visit is logged, from its first day on; null for any other. */
export function logPathOf(visit: Visit, today: CalendarDate): string | null {
  return mayBeLogged(visit) && !isAhead(visit, today) ? `/staff/visits/${visit.slug}/log` : null
}

/** A visit's page; for one that the public does not see, its form. */
export function pathOfVisit(visit: Visit): string {
  return isPublicVisit(visit) ? `/visits/${visit.slug}` : editPathOf(visit)
}

export function visitLink(visit: Visit, around: Words): VisitLink {
  return {
    title: visit.title,
    path: pathOfVisit(visit),
    day: visitDay(visit, around),
    institutions: visit.delegations.map(({ institution }) => institution).join(', '),
  }
}

/**
 * Other pages of a visit for staff: its delegations with their links, its guests, its questions, what was taken home.
 * Nobody is received on a visit of the host's own officials.
 */
export function partsOfVisit(visit: Visit, t: Words['t']): { label: string; path: string }[] {
  const part = (name: 'delegations' | 'guests' | 'questions' | 'follow-up') => ({
    label: t(`visitForm.part.${name}`),
    path: `/staff/visits/${visit.slug}/${name}`,
  })
  if (isOutgoing(visit)) return [part('questions'), part('follow-up')]
  return [part('delegations'), part('guests'), part('questions'), part('follow-up')]
}
