import { z } from 'zod'
import { plusMonths, type CalendarDate } from '../calendarDate.ts'
import { regionCode, withRegion } from '../regions/regionOf.ts'
import { programmes, visitKinds } from '../visits/visit.ts'
import { longest, oneOf, type Slugs } from '../visits/visitRowForms.ts'
import { emailAddress, phoneNumber } from '../web/contact.ts'
import { calendarDate, count, list, optional, parse, text, type Parsed } from '../web/parse.ts'
import type { RequestContent } from './request.ts'

/** What a request's body is checked against. */
export interface KnownToRequests {
  practices: Slugs
  regionCodeOf(institution: string): string | null
  isRegion(code: string): boolean
}

/** A request as staff correct it: of any day, and of someone whose contact was erased. */
export function parseRequest(body: unknown, known: KnownToRequests): Parsed<RequestContent> {
  return parse(
    requestSchema(known).transform((request) => withRegion(request, known)),
    body,
  )
}

/** A request as it comes by the public form: for a day to come, by someone who can be reached. */
export function parseNewRequest(
  body: unknown,
  known: KnownToRequests & { today: CalendarDate },
): Parsed<RequestContent> {
  const dayToCome = upcoming(known.today)
  const schema = requestSchema(known)
    .extend({
      firstChoiceOn: dayToCome,
      secondChoiceOn: optional(dayToCome),
      contactName: text(longest.name),
    })
    .refine(hasTwoDays, { path: ['secondChoiceOn'], error: 'visitRequest.error.sameDay', when: always })
    .refine(isReachable, { path: ['contactPhone'], error: 'visitRequest.error.reach', when: always })
    .transform((request) => withRegion(request, known))
  return parse(schema, body)
}

/** The most practices that a request names. */
export const mostPractices = 20

function requestSchema(known: KnownToRequests) {
  return z.strictObject({
    institution: text(longest.institution),
    regionCode: regionCode(known),
    kind: optional(z.enum(visitKinds)).transform((kind) => kind ?? 'lainnya'),
    programme: optional(z.enum(programmes)),
    batch: optional(text(longest.code)),
    purpose: text(longest.paragraph),
    topics: optional(text(longest.paragraph)),
    practices: list(oneOf(known.practices), mostPractices).transform((slugs) => [...new Set(slugs)]),
    firstChoiceOn: calendarDate,
    secondChoiceOn: optional(calendarDate),
    plannedCount: optional(count),
    leaderName: optional(text(longest.name)),
    leaderPosition: optional(text(longest.position)),
    letterNo: optional(text(longest.letterNo)),
    letterDate: optional(calendarDate),
    contactName: optional(text(longest.name)),
    contactPhone: optional(phoneNumber(40)),
    contactEmail: optional(emailAddress),
  })
}

// Who asks for a later day has most likely mistyped the year.
const mostMonthsAhead = 24

function upcoming(today: CalendarDate) {
  const last = plusMonths(today, mostMonthsAhead)
  return calendarDate.pipe(
    z
      .string()
      .refine((day) => day >= today, 'visitRequest.error.past')
      .refine((day) => day <= last, 'visitRequest.error.farAway'),
  )
}

function hasTwoDays({ firstChoiceOn, secondChoiceOn }: Record<string, unknown>): boolean {
  return firstChoiceOn !== secondChoiceOn
}

function isReachable({ contactPhone, contactEmail }: Record<string, unknown>): boolean {
  return Boolean(contactPhone) || Boolean(contactEmail)
}

/** Asked even when another field is wrong, so that all faults are told at once. */
const always = () => true
