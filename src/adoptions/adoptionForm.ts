import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { regionCode, withRegion } from '../regions/regionOf.ts'
import { sourceSchema } from '../sources/sourceForm.ts'
import { emailAddress, phoneNumber } from '../web/contact.ts'
import { calendarDate, list, optional, parse, text, ticked, webAddress, type Parsed } from '../web/parse.ts'
import { adoptionStages, evidenceKinds, type AdoptionContent } from './adoption.ts'

/** What an adoption's body is checked against. */
export interface KnownToAdoptions {
  /** Slugs. */
  practices: Pick<ReadonlySet<string>, 'has'>
  regionCodeOf(institution: string): string | null
  isRegion(code: string): boolean
  today: CalendarDate
}

/** The most characters that a field takes. */
export const longest = { institution: 200, name: 120, phone: 30, email: 254, line: 300, paragraph: 2_000 }
export const mostEvidence = 3

/** Whose it is and whom to ask: what a public proposal has too. */
export function adopterFields(known: KnownToAdoptions) {
  return {
    practice: z
      .string('error.required')
      .refine((slug) => known.practices.has(slug), 'error.unknownReference'),
    institution: text(longest.institution),
    regionCode: regionCode(known),
    scope: optional(text(longest.paragraph)),
    plan: optional(text(longest.paragraph)),
    responsible: optional(text(longest.line)),
    targetOn: optional(calendarDate),
    contactName: optional(text(longest.name)),
    contactPhone: optional(phoneNumber(longest.phone)),
    contactEmail: optional(emailAddress),
    isPublic: ticked,
  }
}

function contentFields(known: KnownToAdoptions) {
  return { ...adopterFields(known), sources: list(sourceSchema, 10), isMadeUp: ticked }
}

/** What staff change of an adoption. */
export function parseAdoption(body: unknown, known: KnownToAdoptions): Parsed<AdoptionContent> {
  return parse(
    z.strictObject(contentFields(known)).transform((content) => withRegion(content, known)),
    body,
  )
}

/** An adoption with its first event. */
export interface TypedAdoption {
  content: AdoptionContent
  first: { stage: (typeof adoptionStages)[number]; on: CalendarDate; note: string | null }
  /** Slug of the visit after which it came. */
  visit: string | null
}

export function parseNewAdoption(body: unknown, known: KnownToAdoptions): Parsed<TypedAdoption> {
  const first = {
    stage: z.enum(adoptionStages),
    on: past(known.today),
    note: optional(text(longest.paragraph)),
  }
  const schema = z
    .strictObject({ ...contentFields(known), ...first, visit: optional(text(200)) })
    .refine(saysWhy, whyNeeded)
    .transform(({ stage, on, note, visit, ...content }) => ({
      content: withRegion(content, known),
      first: { stage, on, note },
      visit,
    }))
  return parse(schema, body)
}

/** An event as it is typed: the file of a piece of evidence is not kept yet. */
export interface TypedEvent {
  on: CalendarDate
  stage: (typeof adoptionStages)[number]
  note: string | null
  evidence: TypedEvidence[]
}

export interface TypedEvidence {
  kind: (typeof evidenceKinds)[number]
  title: string
  url: string | null
  /** Number of the file that was sent with it. */
  file: string | null
}

const evidenceSchema = z
  .strictObject({
    kind: z.enum(evidenceKinds),
    title: text(longest.line),
    url: optional(webAddress),
    file: optional(z.string().regex(/^\d$/)),
  })
  .refine(({ url, file }) => url !== null || file !== null, {
    path: ['url'],
    error: 'adoptions.error.nothingShown',
    when: ({ value }) => z.looseObject({}).safeParse(value).success,
  })

/** Something that happened, by staff or by the adopter; why an adoption was stopped must be told. */
export function parseEvent(body: unknown, today: CalendarDate): Parsed<TypedEvent> {
  const schema = z
    .strictObject({
      on: past(today),
      stage: z.enum(adoptionStages),
      note: optional(text(longest.paragraph)),
      evidence: list(evidenceSchema, mostEvidence),
    })
    .refine(saysWhy, whyNeeded)
  return parse(schema, body)
}

const whyNeeded = {
  path: ['note'],
  error: 'adoptions.error.whyStopped',
  // Asked even when another field is wrong, so that all faults are told at once.
  when: ({ value }: { value: unknown }) => z.looseObject({ stage: z.string() }).safeParse(value).success,
}

function saysWhy({ stage, note }: { stage: string; note: string | null }): boolean {
  return stage !== 'dihentikan' || Boolean(note)
}

function past(today: CalendarDate) {
  return calendarDate.refine((on) => on <= today, 'adoptions.error.future')
}

/** What an adopter corrects by its link. */
export function parsePlan(body: unknown): Parsed<Pick<AdoptionContent, 'plan' | 'targetOn'>> {
  return parse(
    z.strictObject({ plan: optional(text(longest.paragraph)), targetOn: optional(calendarDate) }),
    body,
  )
}
