import { plusMonths, type CalendarDate } from '../calendarDate.ts'

const linkMonths = 18

/** When a request's secret link ends: time enough for the visit, and to report what became of it. */
export function requestLinkExpiry({ firstChoiceOn }: { firstChoiceOn: CalendarDate }): string {
  return `${plusMonths(firstChoiceOn, linkMonths)}T00:00:00.000Z`
}
