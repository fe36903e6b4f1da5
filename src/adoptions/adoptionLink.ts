import { plusMonths, type CalendarDate } from '../calendarDate.ts'

// Time enough to try something out, to use it, and to show it.
const linkMonths = 36

/** When the secret link ends by which an adopter reports. */
export function adoptionLinkExpiry(today: CalendarDate): string {
  return `${plusMonths(today, linkMonths)}T00:00:00.000Z`
}
