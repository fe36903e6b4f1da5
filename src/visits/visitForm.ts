import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { questionSchema } from '../practices/questionForm.ts'
import { sourceSchema } from '../sources/sourceForm.ts'
import {
  byOwnNames,
  calendarDate,
  clockTime,
  list,
  optional,
  parse,
  row,
  text,
  ticked,
  type Parsed,
} from '../web/parse.ts'
import { visitKinds, visitStatuses, type VisitContent } from './visit.ts'
import {
  agendaSchema,
  delegationSchema,
  destinationSchema,
  hostContactSchema,
  hostOfficialSchema,
  longest,
  oneOf,
  quoteSchema,
  stopSchema,
  timed,
  type Slugs,
} from './visitRowForms.ts'

/** What a visit's body is checked against. */
export interface KnownToVisits {
  practices: Slugs
  units: Slugs
  regionCodeOf(institution: string): string | null
  isRegion(code: string): boolean
  today: CalendarDate
}

/**
 * A visit as a form, the API or an import gives it. The smallest is `{title, startOn, delegations: [{institution}]}`;
 * what is left out is empty. Unknown fields are errors.
 */
export function parseVisit(body: unknown, known: KnownToVisits): Parsed<VisitContent> {
  knownNow = known
  onlySchema ??= visitSchema(whatIsKnownNow)
  return parse(onlySchema, byOwnNames(body, dayNames))
}

// Making the schema takes 20 ms, so there is one. Reading is synchronous: what is known may change between two readings.
let onlySchema: ReturnType<typeof visitSchema> | null = null
let knownNow: KnownToVisits
const whatIsKnownNow: KnownToVisits = {
  practices: { has: (slug) => knownNow.practices.has(slug) },
  units: { has: (slug) => knownNow.units.has(slug) },
  regionCodeOf: (institution) => knownNow.regionCodeOf(institution),
  isRegion: (code) => knownNow.isRegion(code),
  get today() {
    return knownNow.today
  },
}

const dayNames = new Map([
  ['start', 'startOn'],
  ['end', 'endOn'],
])

export function visitSchema(known: KnownToVisits) {
  return z
    .strictObject({
      title: text(longest.title),
      kind: optional(z.enum(visitKinds)).transform((kind) => kind ?? 'lainnya'),
      startOn: calendarDate,
      endOn: optional(calendarDate),
      dateRemark: optional(text(longest.line)),
      startAt: optional(clockTime),
      endAt: optional(clockTime),
      destination: z.preprocess(
        unlessBlank,
        row('institution', destinationSchema(known)).nullable().default(null),
      ),
      venue: optional(text(longest.line)),
      status: optional(z.enum(visitStatuses)),
      purpose: optional(text(longest.paragraph)),
      hostOfficials: list(row('name', hostOfficialSchema), 30),
      agenda: list(timed(row('title', agendaSchema)), 60),
      hostContacts: list(row('name', hostContactSchema), 10),
      materials: optional(text(longest.text)),
      asksPhone: ticked,
      minutes: optional(text(longest.text)),
      publicSummary: optional(text(longest.text)),
      note: optional(text(longest.paragraph)),
      practices: list(oneOf(known.practices), 60).transform(unique),
      stops: list(timed(row('place', stopSchema(known))), 30),
      delegations: list(delegationSchema(known), 40).refine(({ length }) => length > 0, 'error.required'),
      questions: list(questionSchema.extend({ practice: optional(oneOf(known.practices)) }), 100),
      quotes: list(quoteSchema, 50),
      sources: list(sourceSchema, 30),
      tags: z.preprocess(separately, list(text(longest.code), 30)).transform(unique),
      isMadeUp: ticked,
    })
    .refine(endsAfterStart, { path: ['endOn'], error: 'error.endBeforeStart', when: hasBothDates })
    .refine(endsAfterStartAt, { path: ['endAt'], error: 'visitForm.endBeforeStartAt', when: hasBothTimes })
    .transform((visit) => ({ ...visit, status: visit.status ?? usualStatus(visit.startOn, known.today) }))
}

/** A form has one line for all tags: "csr, taman". */
function separately(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.split(/[,;\n]/).filter((tag) => tag.trim() !== '')
}

/** A form sends the fields of a destination that nobody filled in. */
function unlessBlank(value: unknown): unknown {
  const isBlank = (one: unknown) => one === '' || one === null || one === undefined
  if (typeof value !== 'object' || value === null) return isBlank(value) ? null : value
  return Object.values(value).every(isBlank) ? null : value
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

interface Times {
  startAt: string | null
  endAt: string | null
}

interface Dates {
  startOn: CalendarDate
  endOn: CalendarDate | null
}

function endsAfterStart({ startOn, endOn }: Dates): boolean {
  return endOn === null || endOn >= startOn
}

/** On one day; the last of several may end earlier than the first began. */
function endsAfterStartAt({ startOn, endOn, startAt, endAt }: Dates & Times): boolean {
  const isOneDay = endOn === null || endOn === startOn
  return endAt === null || !isOneDay || (startAt !== null && endAt > startAt)
}

/** Asked even when another field is wrong, so that all faults are told at once. */
function hasBothDates({ value }: { value: unknown }): boolean {
  const dates = z.object({ startOn: calendarDate, endOn: calendarDate })
  return dates.safeParse(value).success
}

function hasBothTimes({ value }: { value: unknown }): boolean {
  const times = z.object({ startOn: calendarDate, startAt: clockTime.nullable(), endAt: clockTime })
  return times.safeParse(value).success
}

function usualStatus(startOn: CalendarDate, today: CalendarDate) {
  return startOn <= today ? 'selesai' : 'dijadwalkan'
}
