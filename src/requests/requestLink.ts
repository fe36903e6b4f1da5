import type { CalendarDate } from '../calendarDate.ts'

const linkMonths = 18

/** When a request's secret link ends: time enough for the visit, and to report what became of it. */
export function requestLinkExpiry({ firstChoiceOn }: { firstChoiceOn: CalendarDate }): string {
  return `${monthsAfter(firstChoiceOn, linkMonths)}T00:00:00.000Z`
}

/** The same day so many months later, or the last one of that month. */
export function monthsAfter(day: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  lastOfMonth.setUTCDate(Math.min(date, lastOfMonth.getUTCDate()))
  return lastOfMonth.toISOString().slice(0, 10)
}
