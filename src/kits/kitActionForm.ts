import { z } from 'zod'
import { isReservedSlug } from '../slug.ts'
import { optional, parse, text, ticked, type Parsed } from '../web/parse.ts'

/** What a small form of a kit posts, `version` among it. */
export type Body = Readonly<Record<string, unknown>>

const noteSchema = z.object({ note: optional(text(500)) })
const reasonSchema = z.object({ reason: text(500) })
const keysSchema = z.object({ areKeysStaffOnly: ticked })
const slugSchema = z.object({
  slug: z
    .string('error.required')
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kitDesk.error.slug')
    .refine((slug) => !isReservedSlug(slug), 'kitDesk.error.slugTaken'),
})

export const parseNote = (body: Body): Parsed<{ note: string | null }> => parse(noteSchema, body)
/** Why a kit is withdrawn, which the public is told. */
export const parseReason = (body: Body): Parsed<{ reason: string }> => parse(reasonSchema, body)
export const parseKeys = (body: Body): Parsed<{ areKeysStaffOnly: boolean }> => parse(keysSchema, body)
export const parseSlug = (body: Body): Parsed<{ slug: string }> => parse(slugSchema, body)
