import { daysBetween, isCalendarDate, plusDays, plusMonths, type CalendarDate } from '../calendarDate.ts'

/** What a calendar shows at once. */
export interface Period {
  kind: 'month' | 'week'
  /** `2026-12`, or `2026-W49` as ISO 8601 counts: weeks begin on Monday. */
  name: string
  /** Its own days, in order. */
  days: CalendarDate[]
}

const lastYear = 2200

/** The month or week with this name; null when there is none. */
export function periodNamed(name: string): Period | null {
  const [year = 0] = name.split('-').map(Number)
  if (year > lastYear) return null
  return /^\d{4}-\d{2}$/.test(name) ? monthNamed(name) : weekNamed(name)
}

function monthNamed(name: string): Period | null {
  const first = `${name}-01`
  if (!isCalendarDate(first)) return null
  const length = daysBetween(first, plusMonths(first, 1))
  return { kind: 'month', name, days: daysFrom(first, length) }
}

function weekNamed(name: string): Period | null {
  const [, year = '', week = ''] = /^(\d{4})-W(\d{2})$/.exec(name) ?? []
  if (!isCalendarDate(`${year}-01-04`)) return null
  // The first week is the one with 4 January in it.
  const monday = plusDays(mondayOf(`${year}-01-04`), (Number(week) - 1) * 7)
  const found = weekOf(monday)
  return found.name === name ? found : null
}

export function monthOf(day: CalendarDate): Period {
  const name = day.slice(0, 7)
  return { kind: 'month', name, days: monthNamed(name)?.days ?? [] }
}

export function weekOf(day: CalendarDate): Period {
  const monday = mondayOf(day)
  // A week belongs to the year of its Thursday.
  const year = plusDays(monday, 3).slice(0, 4)
  const week = daysBetween(mondayOf(`${year}-01-04`), monday) / 7 + 1
  return { kind: 'week', name: `${year}-W${String(week).padStart(2, '0')}`, days: daysFrom(monday, 7) }
}

/** The one before or after. */
export function neighbourOf({ kind, days }: Period, step: -1 | 1): Period {
  const [first = ''] = days
  return kind === 'month' ? monthOf(plusMonths(first, step)) : weekOf(plusDays(first, step * 7))
}

/** The whole weeks, from Monday, in which a month's days lie. */
export function weeksOf({ days }: Period): CalendarDate[][] {
  const [first = ''] = days
  const monday = mondayOf(first)
  const weeks = Math.ceil((daysBetween(monday, first) + days.length) / 7)
  return Array.from({ length: weeks }, (_, week) => daysFrom(plusDays(monday, week * 7), 7))
}

export function isWeekend(day: CalendarDate): boolean {
  return weekdayOf(day) >= 5
}

function mondayOf(day: CalendarDate): CalendarDate {
  return plusDays(day, -weekdayOf(day))
}

/** 0 for Monday. */
function weekdayOf(day: CalendarDate): number {
  return (new Date(day).getUTCDay() + 6) % 7
}

function daysFrom(first: CalendarDate, length: number): CalendarDate[] {
  return Array.from({ length }, (_, index) => plusDays(first, index))
}
