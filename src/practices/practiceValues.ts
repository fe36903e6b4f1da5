import { z } from 'zod'
import { isPartialDate } from '../calendarDate.ts'
import { calendarDate, list, optional, partialDate, text } from '../web/parse.ts'

/** One of a vocabulary: forms send '' when nothing was chosen. */
export function oneOf<const T extends readonly string[]>(codes: T) {
  return z.enum(codes, { error: ({ input }) => (input ? 'error.unknownValue' : 'error.required') })
}

const lengths: Record<string, number> = { year: 4, month: 7, day: 10 }

/** "2018-08", the year 2018 as a number, or `{date: "2018-08-15", precision: "month"}`. */
export const datedAsKnown = optional(
  z.preprocess((value) => {
    if (typeof value === 'number' && value > 999 && value < 10_000) return String(value)
    if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return value
    const { date, precision } = value as { date?: unknown; precision?: unknown }
    const length = lengths[String(precision)]
    if (typeof date !== 'string' || length === undefined) return value
    return isPartialDate(date) && date.length >= length ? date.slice(0, length) : `${date}?`
  }, partialDate),
)

/** The day of a moment, `2026-03-17T09:00:00Z`, or of a day as it is. */
export const dayOrMoment = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value.replace(/^(\d{4}-\d{2}-\d{2})T[\d:.]+(Z|[+-]\d{2}:\d{2})$/, '$1')
      : value,
  calendarDate,
)

/** A figure: "1.250,5" as Indonesians write it, "1250.5", or a number. */
export const figure = z.preprocess(
  (value) => (typeof value === 'string' ? numberFrom(value.trim()) : value),
  z.number('error.badNumber').min(0, 'practiceForm.error.negative').max(1e15, 'error.badNumber'),
)

function numberFrom(written: string): unknown {
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(written)) {
    return Number(written.replaceAll('.', '').replace(',', '.'))
  }
  if (/^-?\d+([.,]\d+)?$/.test(written)) return Number(written.replace(',', '.'))
  return written
}

export const year = z.preprocess(
  (value) => (typeof value === 'string' && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value),
  z
    .number('practiceForm.error.badYear')
    .int('practiceForm.error.badYear')
    .min(1900, 'practiceForm.error.badYear')
    .max(2100, 'practiceForm.error.badYear'),
)

/** Words separated by commas as a form sends them, or a list. */
export const tags = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter((word) => word.trim() !== '') : value),
  list(text(60), 20).transform(unique),
)

export function unique<T>(values: T[]): T[] {
  return [...new Set(values)]
}
