import { dayOf, plusDays, plusMonths, type CalendarDate } from '../calendarDate.ts'
import {
  isUnderWay,
  type Adoption,
  type AdoptionEvent,
  type Reminder,
  type ReminderReason,
} from './adoption.ts'

export const dueWithinDays = 30

/** What an adoption is judged by. */
export interface Clock {
  today: CalendarDate
  /** Of the visit rules: nothing heard for so long is silence. */
  silentMonths: number
}

type Aimed = Pick<Adoption, 'stage' | 'review' | 'targetOn'>
type Told = Pick<Adoption, 'events' | 'createdAt'>

export function isOverdue(adoption: Aimed, today: CalendarDate): boolean {
  return isUnderWay(adoption) && adoption.targetOn !== null && adoption.targetOn < today
}

/** Its target is today or within the next 30 days. */
export function isDue(adoption: Aimed, today: CalendarDate): boolean {
  const { targetOn } = adoption
  return (
    isUnderWay(adoption) &&
    targetOn !== null &&
    targetOn >= today &&
    targetOn <= plusDays(today, dueWithinDays)
  )
}

/** An adopter is heard when it reports, whatever came of the review; what staff record was heard on its own day. */
export function lastHeardOn({ events, createdAt }: Told): CalendarDate {
  return events
    .map(heardOn)
    .reduce((last, on) => (on > last ? on : last), events.length > 0 ? '' : dayOf(new Date(createdAt)))
}

function heardOn({ isFromAdopter, on, reportedAt }: AdoptionEvent): CalendarDate {
  return isFromAdopter ? dayOf(new Date(reportedAt)) : on
}

/** The day since which nothing was heard; null when that is not long ago, or the adoption is at its end. */
export function silentSince(
  adoption: Told & Pick<Adoption, 'stage' | 'review'>,
  { today, silentMonths }: Clock,
): CalendarDate | null {
  const since = lastHeardOn(adoption)
  return isUnderWay(adoption) && plusMonths(since, silentMonths) <= today ? since : null
}

/** The proposal itself, or something that its adopter has reported. */
export function waitsForReview({ review, events }: Pick<Adoption, 'review' | 'events'>): boolean {
  if (review === 'ditolak') return false
  return review === 'menunggu' || events.some((event) => event.review === 'menunggu')
}

/** Why an adopter may be reminded now, and of which day. */
export interface Occasion {
  reason: ReminderReason
  about: CalendarDate
}

export function occasionsOf(adoption: Aimed & Told, clock: Clock): Occasion[] {
  const occasions: Occasion[] = []
  const { targetOn } = adoption
  if (targetOn && isOverdue(adoption, clock.today)) occasions.push({ reason: 'overdue', about: targetOn })
  if (targetOn && isDue(adoption, clock.today)) occasions.push({ reason: 'due', about: targetOn })
  const since = silentSince(adoption, clock)
  if (since) occasions.push({ reason: 'silent', about: since })
  return occasions
}

/** The reminder that went out for this already. */
export function sentFor(
  { reminders }: Pick<Adoption, 'reminders'>,
  { reason, about }: Occasion,
): Reminder | null {
  return reminders.find((sent) => sent.reason === reason && sent.about === about) ?? null
}
