import { z } from 'zod'
import type { VisitContent } from '../visits/visit.ts'
import {
  agendaSchema,
  hostOfficialSchema,
  longest,
  oneOf,
  stopSchema,
  timed,
} from '../visits/visitRowForms.ts'
import { calendarDate, clockTime, list, optional, parse, row, text, type Parsed } from '../web/parse.ts'
import type { VisitRequest } from './request.ts'

type Known = Parameters<typeof stopSchema>[0]

/** What staff decide when they accept a request; the rest of the visit is what was asked for. */
export type AcceptedPlan = Pick<
  VisitContent,
  | 'title'
  | 'startOn'
  | 'endOn'
  | 'startAt'
  | 'endAt'
  | 'venue'
  | 'purpose'
  | 'practices'
  | 'stops'
  | 'agenda'
  | 'hostOfficials'
>

export function parseAcceptance(body: unknown, known: Known): Parsed<AcceptedPlan> {
  const schema = z
    .strictObject({
      title: text(longest.title),
      startOn: calendarDate,
      endOn: optional(calendarDate),
      startAt: optional(clockTime),
      endAt: optional(clockTime),
      venue: optional(text(longest.line)),
      purpose: optional(text(longest.paragraph)),
      practices: list(oneOf(known.practices), 60).transform((slugs) => [...new Set(slugs)]),
      stops: list(timed(row('place', stopSchema(known))), 30),
      agenda: list(timed(row('title', agendaSchema)), 60),
      hostOfficials: list(row('name', hostOfficialSchema), 30),
    })
    .refine(endsNoEarlier, { path: ['endOn'], error: 'error.endBeforeStart', when: always })
    .refine(endsLater, { path: ['endAt'], error: 'staffRequests.endBeforeStart', when: always })
  return parse(schema, body)
}

type Times = Partial<Record<'startOn' | 'endOn' | 'startAt' | 'endAt', unknown>>

function endsNoEarlier({ startOn, endOn }: Times): boolean {
  return typeof startOn !== 'string' || typeof endOn !== 'string' || endOn >= startOn
}

function endsLater({ startOn, endOn, startAt, endAt }: Times): boolean {
  const isOneDay = typeof endOn !== 'string' || endOn === startOn
  return !isOneDay || typeof startAt !== 'string' || typeof endAt !== 'string' || endAt > startAt
}

/** Asked even when another field is wrong, so that all faults are told at once. */
const always = () => true

/** The visit that is planned, without its delegation: the store puts that in. */
export function visitOfPlan(plan: AcceptedPlan, { kind }: VisitRequest): VisitContent {
  return {
    ...plan,
    kind,
    status: 'dijadwalkan',
    dateRemark: null,
    destination: null,
    hostContacts: [],
    materials: null,
    asksPhone: false,
    minutes: null,
    publicSummary: null,
    note: null,
    delegations: [],
    questions: [],
    quotes: [],
    sources: [],
    tags: [],
    isMadeUp: false,
  }
}

/** The plan as the form first offers it: as was wished. */
export function offeredPlan(request: VisitRequest, { startOn, title }: { startOn: string; title: string }) {
  const { purpose, practices } = request
  return { title, startOn, purpose, practices: [...practices] }
}
