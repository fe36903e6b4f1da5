import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { questionSchema } from '../practices/questionForm.ts'
import { sourceSchema } from '../sources/sourceForm.ts'
import {
  byOwnNames,
  calendarDate,
  clockTime,
  count,
  list,
  optional,
  parse,
  row,
  text,
  ticked,
  type Parsed,
} from '../web/parse.ts'
import { type Delegation, programmes, visitKinds, visitStatuses, type VisitContent } from './visit.ts'

type Slugs = Pick<ReadonlySet<string>, 'has'>

/** What a visit's body is checked against. */
export interface KnownToVisits {
  practices: Slugs
  units: Slugs
  regionCodeOf(institution: string): string | null
  isRegion(code: string): boolean
  today: CalendarDate
}

/** The most characters that a field takes. */
export const longest = {
  title: 250,
  institution: 200,
  name: 120,
  position: 200,
  code: 60,
  letterNo: 120,
  line: 300,
  paragraph: 2_000,
  text: 20_000,
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
const timeName = new Map([['time', 'at']])

export function visitSchema(known: KnownToVisits) {
  return z
    .strictObject({
      title: text(longest.title),
      kind: optional(z.enum(visitKinds)).transform((kind) => kind ?? 'lainnya'),
      startOn: calendarDate,
      endOn: optional(calendarDate),
      dateRemark: optional(text(longest.line)),
      venue: optional(text(longest.line)),
      status: optional(z.enum(visitStatuses)),
      purpose: optional(text(longest.paragraph)),
      hostOfficials: list(row('name', hostOfficialSchema), 30),
      agenda: list(timed(row('title', agendaSchema)), 60),
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
    .transform((visit) => ({ ...visit, status: visit.status ?? usualStatus(visit.startOn, known.today) }))
}

function delegationSchema(known: KnownToVisits) {
  return z
    .strictObject({
      institution: text(longest.institution),
      regionCode: regionCode(known),
      programme: optional(z.enum(programmes)),
      batch: optional(text(longest.code)),
      leaderName: optional(text(longest.name)),
      leaderPosition: optional(text(longest.position)),
      isLeaderPublic: ticked,
      plannedCount: optional(count),
      actualCount: optional(count),
      remark: optional(text(longest.line)),
      letterNo: optional(text(longest.letterNo)),
      letterDate: optional(calendarDate),
      contact: optional(text(longest.line)),
    })
    .transform((delegation): Delegation => ({
      ...delegation,
      regionCode:
        delegation.regionCode === undefined
          ? known.regionCodeOf(delegation.institution)
          : delegation.regionCode,
    }))
}

/** Not told: recognised from the institution. Null, which only an API or import can say: it is in no region. */
function regionCode({ isRegion }: KnownToVisits) {
  return z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.string().refine(isRegion, 'error.unknownReference').nullable().optional(),
  )
}

/** A row whose time goes by `at`, and by `time`. */
function timed<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => byOwnNames(value, timeName), schema)
}

function stopSchema(known: KnownToVisits) {
  return z.strictObject({
    place: text(longest.line),
    unit: optional(oneOf(known.units)),
    at: optional(clockTime),
    speaker: optional(text(longest.position)),
    topic: optional(text(longest.line)),
  })
}

const agendaSchema = z.strictObject({
  at: optional(clockTime),
  title: text(longest.line),
  place: optional(text(longest.line)),
  speaker: optional(text(longest.position)),
})

const hostOfficialSchema = z.strictObject({
  name: text(longest.name),
  position: optional(text(longest.position)),
})

const quoteSchema = z.strictObject({
  text: text(longest.paragraph),
  speaker: text(longest.name),
  role: optional(text(longest.position)),
  consent: ticked,
  source: optional(text(longest.line)),
})

function oneOf(slugs: Slugs) {
  return z.string().refine((slug) => slugs.has(slug), 'error.unknownReference')
}

/** A form has one line for all tags: "csr, taman". */
function separately(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.split(/[,;\n]/).filter((tag) => tag.trim() !== '')
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

interface Dates {
  startOn: CalendarDate
  endOn: CalendarDate | null
}

function endsAfterStart({ startOn, endOn }: Dates): boolean {
  return endOn === null || endOn >= startOn
}

/** Asked even when another field is wrong, so that all faults are told at once. */
function hasBothDates({ value }: { value: unknown }): boolean {
  const dates = z.object({ startOn: calendarDate, endOn: calendarDate })
  return dates.safeParse(value).success
}

function usualStatus(startOn: CalendarDate, today: CalendarDate) {
  return startOn <= today ? 'selesai' : 'dijadwalkan'
}
