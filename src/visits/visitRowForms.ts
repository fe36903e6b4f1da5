import { z } from 'zod'
import { regionCode, withRegion } from '../regions/regionOf.ts'
import { byOwnNames, calendarDate, clockTime, count, optional, text, ticked } from '../web/parse.ts'
import { type Delegation, programmes } from './visit.ts'
import type { KnownToVisits } from './visitForm.ts'

export type Slugs = Pick<ReadonlySet<string>, 'has'>

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

const timeName = new Map([['time', 'at']])

export function delegationSchema(known: KnownToVisits) {
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
      request: optional(text(longest.code)),
    })
    .transform((delegation): Delegation => withRegion(delegation, known))
}

/** A row whose time goes by `at`, and by `time`. */
export function timed<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => byOwnNames(value, timeName), schema)
}

export function stopSchema(known: KnownToVisits) {
  return z.strictObject({
    place: text(longest.line),
    unit: optional(oneOf(known.units)),
    at: optional(clockTime),
    speaker: optional(text(longest.position)),
    topic: optional(text(longest.line)),
  })
}

export const agendaSchema = z.strictObject({
  at: optional(clockTime),
  title: text(longest.line),
  place: optional(text(longest.line)),
  speaker: optional(text(longest.position)),
})

export const hostOfficialSchema = z.strictObject({
  name: text(longest.name),
  position: optional(text(longest.position)),
})

export const hostContactSchema = z.strictObject({
  name: text(longest.name),
  role: optional(text(longest.position)),
  phone: optional(text(longest.code)),
})

/** Whom the host visited; its region is recognised from its name when it is not told. */
export function destinationSchema(known: KnownToVisits) {
  return z
    .strictObject({ institution: text(longest.institution), regionCode: regionCode(known) })
    .transform((destination) => withRegion(destination, known))
}

export const quoteSchema = z
  .strictObject({
    text: text(longest.paragraph),
    speaker: text(longest.name),
    role: optional(text(longest.position)),
    consent: ticked,
    source: optional(text(longest.line)),
  })
  .superRefine(({ consent, source }, context) => {
    if (consent || source !== null) return
    context.addIssue({ code: 'custom', message: 'qa.error.consent', path: ['consent'] })
  })

export function oneOf(slugs: Slugs) {
  return z.string().refine((slug) => slugs.has(slug), 'error.unknownReference')
}
