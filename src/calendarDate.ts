/** A day in the Gregorian calendar, `YYYY-MM-DD`. */
export type CalendarDate = string

/** A day, month or year, as exact as its source: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export type PartialDate = string

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for a day that exists: `2026-02-30` is refused. */
export function isCalendarDate(text: string): text is CalendarDate {
  const [, year, month, day] = (dayPattern.exec(text) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined || year < 1900) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** True for an existing day, month or year. */
export function isPartialDate(text: string): text is PartialDate {
  if (/^\d{4}$/.test(text)) return isCalendarDate(`${text}-01-01`)
  if (/^\d{4}-\d{2}$/.test(text)) return isCalendarDate(`${text}-01`)
  return isCalendarDate(text)
}

export type DatePrecision = 'day' | 'month' | 'year'

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'year'
  return date.length === 7 ? 'month' : 'day'
}

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4))
}

// Making one takes 70 microseconds, using it one.
const dayFormats = new Map<string, Intl.DateTimeFormat>()

/** The day that a clock shows in the host's time zone (default: Waktu Indonesia Barat). */
export function dayOf(moment: Date, timeZone = 'Asia/Jakarta'): CalendarDate {
  const format = dayFormats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone })
  dayFormats.set(timeZone, format)
  return format.format(moment)
}

const dayMs = 24 * 60 * 60 * 1000

/** So many days later; earlier when negative. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}

/** The same day so many months later; the last day of that month when it has no such day. */
export function plusMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10)
}

/** Days from one to the other; negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}
