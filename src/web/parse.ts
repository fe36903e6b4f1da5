import { z } from 'zod'
import { isCalendarDate, isPartialDate } from '../calendarDate.ts'
import { isMessageKey, type MessageKey, type MessageValues } from '../i18n/translate.ts'

/** What is wrong with one field: its dotted name (`delegations.0.institution`) and the message to show. */
export interface FieldError {
  field: string
  key: MessageKey
  values: MessageValues
}

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: FieldError[] }

/** Parses a body once, at the edge. Names such as `__proto__` are refused at any depth. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): Parsed<T> {
  const forbidden = forbiddenNames(body)
  if (forbidden.length > 0) return { ok: false, errors: forbidden }
  const result = schema.safeParse(body, { reportInput: true })
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, errors: result.error.issues.flatMap(fieldErrors).slice(0, mostErrors) }
}

// More help nobody, and a body may have 100,000 unknown fields.
const mostErrors = 200

/** Names of what every object has: a field may not be called so. */
export const forbiddenFieldNames: readonly string[] = ['__proto__', 'constructor', 'prototype']

function forbiddenNames(value: unknown, path: string[] = []): FieldError[] {
  if (typeof value !== 'object' || value === null || path.length > 20) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    forbiddenFieldNames.includes(name)
      ? [{ field: [...path, name].join('.'), key: 'error.forbiddenName', values: {} } as const]
      : forbiddenNames(inner, [...path, name]),
  )
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  const at = (name?: string) => [...issue.path, ...(name === undefined ? [] : [name])].join('.')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({ field: at(name), key: 'error.unknownField', values: { name } }))
  }
  const values: MessageValues =
    issue.code === 'custom' ? ((issue.params ?? {}) as MessageValues) : limitsOf(issue)
  return [{ field: at(), key: keyOf(issue), values }]
}

function limitsOf(issue: z.core.$ZodIssue): MessageValues {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) }
  if (issue.code === 'too_small') return { min: Number(issue.minimum) }
  return {}
}

/** A schema may give a message key of its own; else the kind of fault tells. */
function keyOf(issue: z.core.$ZodIssue): MessageKey {
  if (isMessageKey(issue.message)) return issue.message
  if (issue.code === 'too_big') return issue.origin === 'array' ? 'error.tooMany' : 'error.tooLong'
  if (issue.code === 'too_small') return issue.origin === 'array' ? 'error.tooFew' : 'error.required'
  if (issue.code === 'invalid_value') return 'error.unknownValue'
  return issue.input === undefined ? 'error.required' : 'error.wrongType'
}

// Browsers take `<svg/onload=...>` for a tag, and `<img onerror=... ` too when a `>` follows somewhere.
const htmlTag = /<\/?[a-z][a-z0-9-]*([\s/][^<>]*)?>|<[a-z][^<>]*[\s/]on[a-z]+\s*=|<!--|<!doctype|<script/i
// Line feed, carriage return and tab are text; every other control character and the text-direction overrides are not.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
// More than any script has on one letter (UAX #15). To put n of them in order takes a time that grows with n times n.
const pileOfMarks = /\p{M}{31}/u
const emoji = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f/u

/** Text as people write it: trimmed, NFC, without HTML, hidden characters or emoji. Empty is refused. */
export function text(max: number) {
  return z
    .string()
    .max(max)
    .refine((value) => !control.test(value) && !pileOfMarks.test(value), 'error.control')
    .refine((value) => !htmlTag.test(value), 'error.html')
    .refine((value) => !emoji.test(value), 'error.emoji')
    .transform((value) => value.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((value) => value !== '', 'error.required')
}

/** Absent, null and empty are all null: a form sends '', an API nothing. */
export function optional<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (isEmpty(value) ? null : value), schema.nullable())
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

/** Text that a program may give as a number: 12 people. */
export function written(max: number) {
  return z.preprocess((value) => (Number.isFinite(value) ? String(value) : value), text(max))
}

/** A row of a list, or the text of its main field alone: "PT Telkom" for `{institution: "PT Telkom"}`. */
export function row<T extends z.ZodType>(mainField: string, schema: T) {
  return z.preprocess((value) => (typeof value === 'string' ? { [mainField]: value } : value), schema)
}

/** An object with the field names that are stored, where it has others for them: `start` for `startOn`. */
export function byOwnNames(value: unknown, ownNames: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const ownName = (name: string) => {
    const own = ownNames.get(name)
    return own === undefined || Object.hasOwn(value, own) ? name : own
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [ownName(name), inner]))
}

export const calendarDate = z.string().refine(isCalendarDate, 'error.badDate')
export const partialDate = z.string().refine(isPartialDate, 'error.badPartialDate')
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'error.badTime')
export const webAddress = z
  .string()
  .max(2000)
  .refine((value) => !control.test(value), 'error.control')
  .refine((value) => !emoji.test(value), 'error.emoji')
  .refine((value) => URL.canParse(value) && /^https?:\/\/[^\s<>"]+$/i.test(value), 'error.badUrl')

/** A number of people or things: forms send it as text. Unknown is null, never 0. */
export const count = z.preprocess(
  (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value.trim()) ? Number(value) : value),
  z.number('error.badCount').int('error.badCount').min(1, 'error.badCount').max(10_000_000, 'error.badCount'),
)

/** A box that is ticked or not: forms send `on`, `1` or nothing. */
export const ticked = z.preprocess(
  (value) =>
    value === undefined || value === null || value === ''
      ? false
      : value === 'on' || value === '1'
        ? true
        : value,
  z.boolean(),
)

/** A list as JSON has it, or as a form sends it: one value alone, or an object with the keys 0, 1, 2. */
export function list<T extends z.ZodType>(schema: T, max: number) {
  return z.preprocess(asList, z.array(schema).max(max))
}

function asList(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return []
  return typeof value === 'string' ? [value] : value
}
