import { z } from 'zod'
import { isCalendarDate } from '../calendarDate.ts'
import { optional, parse, text, type Parsed } from '../web/parse.ts'
import type { Holiday, VisitRulesContent } from './visitRules.ts'

export type VisitRulesFields = Omit<VisitRulesContent, 'papers'>

const mostHolidays = 400
const mostLetterheadLines = 6

/** A whole number as a form sends it, within its limits. */
function wholeNumber(min: number, max: number) {
  const outside = { error: 'visitRules.outside', params: { min, max } } as const
  return z
    .string()
    .trim()
    .min(1, 'error.required')
    .refine((typed) => /^\d{1,9}$/.test(typed) && Number(typed) >= min && Number(typed) <= max, outside)
    .transform(Number)
}

/** One line each, blank ones left out. */
function linesOf(value: string): string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function holidayIn(line: string): Holiday | null {
  const [, on = '', name = ''] = /^(\S+)\s+(\S.*)$/.exec(line) ?? []
  return isCalendarDate(on) && name !== '' && name.length <= 120 ? { on, name } : null
}

const holidays = optional(text(mostHolidays * 140))
  .superRefine((value, context) => {
    const lines = (value ?? '').split('\n').map((line) => line.trim())
    const wrong = lines.flatMap((line, at) => (line === '' || holidayIn(line) ? [] : [{ at: at + 1, line }]))
    const [first] = wrong
    if (!first) return
    const params = { lines: wrong.map(({ at }) => at).join(', '), line: first.line.slice(0, 60) }
    context.addIssue({ code: 'custom', message: 'visitRules.holidays.unreadable', params })
  })
  .transform((value) => inOrder(linesOf(value ?? '').flatMap((line) => holidayIn(line) ?? [])))

/** By day; the same day with the same name once. */
function inOrder(all: readonly Holiday[]): Holiday[] {
  const once = new Map(all.map((holiday) => [`${holiday.on} ${holiday.name}`, holiday]))
  return [...once.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, holiday]) => holiday)
}

const letterhead = optional(text(1_000))
  .transform((value) => linesOf(value ?? ''))
  .pipe(z.array(z.string().max(150)).max(mostLetterheadLines))

const schema = z
  .strictObject({
    mostDelegationsADay: optional(wholeNumber(1, 100)),
    guestRetentionDays: wholeNumber(1, 3650),
    silentMonths: wholeNumber(1, 60),
    holidays,
    letterhead,
    signatoryName: optional(text(120)),
    signatoryPosition: optional(text(200)),
    signatoryPlace: optional(text(100)),
  })
  .transform(({ signatoryName: name, signatoryPosition: position, signatoryPlace: place, ...rules }) => ({
    ...rules,
    signatory: { name, position, place },
  }))

/** The rules for visits, as the form posts them. */
export function parseVisitRules(body: unknown): Parsed<VisitRulesFields> {
  return parse<VisitRulesFields>(schema, body)
}
