import { z } from 'zod'
import type { CalendarDate } from '../calendarDate.ts'
import { affairs } from '../practices/affairs.ts'
import { calendarDate, optional, parse, text, type FieldError, type Parsed } from '../web/parse.ts'
import { longestTaken } from './followUpForm.ts'

export const longestLearned = { ...longestTaken, name: 200, summary: 600 }
export const learnedChoices = ['minat', 'komitmen'] as const

/** What it is checked against. */
export interface KnownToLearned {
  /** Of a practice of the host's, by its name or its slug. */
  slugOf(named: string): string | null
  /** Whether the visit brought this practice home already. */
  isNoted(slug: string): boolean
  today: CalendarDate
}

const schema = z.strictObject({
  name: optional(text(longestLearned.name)),
  summary: optional(text(longestLearned.summary)),
  affair: optional(z.enum(affairs)),
  existing: optional(text(longestLearned.name)),
  choice: z.enum(learnedChoices),
  plan: optional(text(longestLearned.plan)),
  responsible: optional(text(longestLearned.responsible)),
  targetOn: optional(calendarDate),
})

type Fields = z.infer<typeof schema>

/** A practice learned elsewhere: one that is new here, or the slug of one that there is. */
export interface LearnedPractice extends Pick<
  Fields,
  'affair' | 'choice' | 'plan' | 'responsible' | 'targetOn'
> {
  practice: { slug: string } | { name: string; summary: string }
}

export function parseLearned(body: unknown, known: KnownToLearned): Parsed<LearnedPractice> {
  const parsed = parse(schema, body ?? {})
  const typed = (body ?? {}) as Record<string, unknown>
  const errors = parsed.ok ? faultsOf(parsed.value, known) : [...parsed.errors, ...missingIn(typed)]
  if (!parsed.ok || errors.length > 0) return { ok: false, errors: asInForm(errors) }
  const { name, summary, existing, ...others } = parsed.value
  const slug = existing === null ? null : known.slugOf(existing)
  const practice = slug === null ? { name: name ?? '', summary: summary ?? '' } : { slug }
  return { ok: true, value: { ...others, practice } }
}

function faultsOf(fields: Fields, known: KnownToLearned): FieldError[] {
  const { targetOn } = fields
  const isPast = targetOn !== null && targetOn <= known.today
  return [
    ...missingIn(fields),
    ...faultsOfPractice(fields, known),
    ...(isPast ? [at('targetOn', 'briefing.followUp.targetOn.past')] : []),
  ]
}

function faultsOfPractice({ name, existing }: Fields, { slugOf, isNoted }: KnownToLearned): FieldError[] {
  if (existing !== null) {
    const slug = slugOf(existing)
    if (name !== null) return [at('existing', 'learned.error.either')]
    if (slug === null) return [at('existing', 'error.unknownReference')]
    return isNoted(slug) ? [at('existing', 'learned.error.again')] : []
  }
  const slug = name === null ? null : slugOf(name)
  if (slug === null) return []
  return [at('name', isNoted(slug) ? 'learned.error.again' : 'learned.error.exists')]
}

const newOnes = ['name', 'summary'] as const
const promised = ['plan', 'responsible', 'targetOn'] as const

/** Asked even when something else is wrong, so that all faults are told at once. */
function missingIn(typed: Record<string, unknown>): FieldError[] {
  const needed = [
    ...(isBlank(typed['existing']) ? newOnes : []),
    ...(typed['choice'] === 'komitmen' ? promised : []),
  ]
  return needed.filter((name) => isBlank(typed[name])).map((name) => at(name, 'error.required'))
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** One for each field, in the order of the fields; of what nobody asked for last. */
function asInForm(errors: readonly FieldError[]): FieldError[] {
  const names = Object.keys(schema.shape)
  const others = errors.filter(({ field }) => !names.includes(field))
  return [...names.flatMap((name) => errors.find(({ field }) => field === name) ?? []), ...others]
}

export function at(field: string, key: FieldError['key']): FieldError {
  return { field, key, values: {} }
}
