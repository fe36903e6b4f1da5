import { plusDays, type CalendarDate } from '../calendarDate.ts'
import type { VisitContent } from '../visits/visit.ts'

/** The wording shown when a guest registers; changed whenever that text changes. */
export const guestNoticeVersion = '2026-11'

/** What is asked of a guest; never an identity number (NIK). */
export interface GuestContent {
  /** Null once anonymised. */
  name: string | null
  position: string | null
  institution: string | null
  /** Only where staff have switched it on. */
  phone: string | null
}

/** A person on a visit's list: staff only, kept until `retainedUntil`, then only counted. */
export interface Guest extends GuestContent {
  id: string
  version: number
  visitId: string
  /** The delegation that it belongs to, by its request; null when not known. */
  requestId: string | null
  /** False: announced by the delegation, not seen yet. */
  isPresent: boolean
  via: 'link' | 'staff' | 'briefing'
  noticeVersion: string
  registeredAt: string
  retainedUntil: CalendarDate
  anonymisedAt: string | null
}

/** The last day on which guests' data is kept: so many days after the visit's end. */
export function retainedUntil(
  { startOn, endOn }: Pick<VisitContent, 'startOn' | 'endOn'>,
  retentionDays: number,
): CalendarDate {
  return plusDays(endOn ?? startOn, retentionDays)
}

// What stands between groups of digits; a slash only between groups of four, as numbers of letters have it too.
const longNumber = /(?:\d[\s.\p{Pd}\p{Pc}\p{Cf}]*){16}|(?:\d{4}\/){3}\d{4}/u

/** Holds what can be an identity number (NIK has 16 digits, NIP 18), however it is grouped. */
export function holdsIdentityNumber(text: string): boolean {
  return longNumber.test(text.normalize('NFKC'))
}

export interface HeadCount {
  announced: number
  present: number
}

/** Of a visit's guests: how many were announced by name, and how many came. */
export function headCountOfGuests(guests: readonly Guest[]): HeadCount {
  const present = guests.filter(({ isPresent }) => isPresent).length
  const announced = guests.filter(({ via, isPresent }) => via === 'briefing' || !isPresent).length
  return { announced, present }
}
