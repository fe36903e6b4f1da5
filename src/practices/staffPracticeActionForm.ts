import { z } from 'zod'
import { isReservedSlug } from '../slug.ts'
import { count, optional, parse, text, type FieldError, type Parsed } from '../web/parse.ts'

/** What a form posts. */
export type Body = Readonly<Record<string, unknown>>

const reasonSchema = text(1000)
const noteSchema = optional(text(500))
const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'practiceForm.error.badSlug')
  .refine((slug) => !isReservedSlug(slug), 'practiceForm.error.slugTaken')

/** The reason for a return or a withdrawal, at the field of that name. */
export function reasonFrom(body: Body, field: 'reason' | 'returnReason'): Parsed<string> {
  const parsed = at(field, parse(reasonSchema, body[field] ?? body['reason'] ?? ''))
  if (parsed.ok) return parsed
  return { ok: false, errors: parsed.errors.map(asReason) }
}

function asReason(error: FieldError): FieldError {
  return error.key === 'error.required' ? { ...error, key: 'practiceForm.error.reason' } : error
}

export function noteFrom(body: Body): Parsed<string | null> {
  return at('note', parse(noteSchema, body['note']))
}

export function slugFromForm(body: Body): Parsed<string> {
  return at('slug', parse(slugSchema, body['slug']))
}

/** The number of a published version. */
export function revisionFrom(body: Body): Parsed<number> {
  return at('revision', parse(z.pipe(z.unknown(), count) as z.ZodType<number>, body['revision']))
}

function at<T>(field: string, parsed: Parsed<T>): Parsed<T> {
  return parsed.ok ? parsed : { ok: false, errors: parsed.errors.map((error) => ({ ...error, field })) }
}
