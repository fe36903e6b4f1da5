import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { questionSchema } from '../practices/questionForm.ts'
import { sourceSchema } from '../sources/sourceForm.ts'
import {
  calendarDate,
  clockTime,
  count,
  list,
  optional,
  parse,
  text,
  ticked,
  type Parsed,
} from '../web/parse.ts'
import { type Delegation, programmes, visitKinds, visitStatuses, type VisitContent } from './visit.ts'

/** What a visit's body is checked against. */
export interface KnownToVisits {
  /** Slugs. */
  practices: ReadonlySet<string>
  /** Slugs. */
  units: ReadonlySet<string>
  regionCodeOf(institution: string): string | null
  isRegion(code: string): boolean
  today: CalendarDate
}

export const longText = 20_000
const paragraph = 2_000
const line = 300

/**
 * A visit as a form, the API or an import gives it. The smallest is `{title, startOn, delegations: [{institution}]}`;
 * what is left out is empty. Unknown fields are errors.
 */
export function parseVisit(body: unknown, known: KnownToVisits): Parsed<VisitContent> {
  return parse(visitSchema(known), body)
}

function visitSchema(known: KnownToVisits) {
  return z
    .strictObject({
      title: text(200),
      kind: optional(z.enum(visitKinds)).transform((kind) => kind ?? 'lainnya'),
      startOn: calendarDate,
      endOn: optional(calendarDate),
      dateRemark: optional(text(line)),
      venue: optional(text(line)),
      status: optional(z.enum(visitStatuses)),
      purpose: optional(text(paragraph)),
      hostOfficials: list(hostOfficialSchema, 30),
      agenda: list(agendaSchema, 60),
      minutes: optional(text(longText)),
      publicSummary: optional(text(longText)),
      note: optional(text(paragraph)),
      practices: list(oneOf(known.practices), 60).transform(unique),
      stops: list(stopSchema(known), 30),
      delegations: list(delegationSchema(known), 40).refine(({ length }) => length > 0, 'error.required'),
      questions: list(questionSchema.extend({ practice: optional(oneOf(known.practices)) }), 100),
      quotes: list(quoteSchema, 50),
      sources: list(sourceSchema, 30),
      tags: z.preprocess(separately, list(text(60), 30)).transform(unique),
      isMadeUp: ticked,
    })
    .refine(endsAfterStart, { path: ['endOn'], error: 'error.endBeforeStart', when: hasBothDates })
    .transform((visit) => ({ ...visit, status: visit.status ?? usualStatus(visit.startOn, known.today) }))
}

function delegationSchema(known: KnownToVisits) {
  return z
    .strictObject({
      institution: text(200),
      regionCode: regionCode(known),
      programme: optional(z.enum(programmes)),
      batch: optional(text(60)),
      leaderName: optional(text(120)),
      leaderPosition: optional(text(200)),
      isLeaderPublic: ticked,
      plannedCount: optional(count),
      actualCount: optional(count),
      remark: optional(text(line)),
      letterNo: optional(text(120)),
      letterDate: optional(calendarDate),
      contact: optional(text(line)),
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

function stopSchema(known: KnownToVisits) {
  return z.strictObject({
    place: text(line),
    unit: optional(oneOf(known.units)),
    at: optional(clockTime),
    speaker: optional(text(200)),
    topic: optional(text(line)),
  })
}

const agendaSchema = z.strictObject({
  at: optional(clockTime),
  title: text(line),
  place: optional(text(line)),
  speaker: optional(text(200)),
})

const hostOfficialSchema = z.strictObject({ name: text(120), position: optional(text(200)) })

const quoteSchema = z.strictObject({
  text: text(paragraph),
  speaker: text(120),
  role: optional(text(200)),
  consent: ticked,
  source: optional(text(line)),
})

function oneOf(slugs: ReadonlySet<string>) {
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
