import { z } from 'zod'
import { optional, parse, text, type Parsed } from '../web/parse.ts'
import { visibilities, type Upload } from './upload.ts'

export const ownerKinds = ['practice', 'visit'] as const
export const uploadRoles = ['photo', 'attachment'] as const

/** What an upload belongs to, as an address names it. */
export interface OwnerName {
  kind: (typeof ownerKinds)[number]
  slug: string
}

export type Description = Pick<Upload, 'caption' | 'credit' | 'visibility'>

const description = {
  caption: optional(text(300)),
  credit: optional(text(200)),
  visibility: optional(z.enum(visibilities)).transform((visibility) => visibility ?? 'staff'),
}

const ownerSchema = z.strictObject({ kind: z.enum(ownerKinds), slug: text(100) })

const newUploads = z.strictObject({
  ...ownerSchema.shape,
  role: optional(z.enum(uploadRoles)),
  ...description,
})

/** Whose uploads a request speaks of; null when it says nothing sensible. */
export function ownerNameFrom(body: unknown): OwnerName | null {
  const parsed = ownerSchema.strip().safeParse(body)
  return parsed.success ? parsed.data : null
}

/** The fields that are sent with new files. */
export function parseNewUploads(body: unknown): Parsed<z.infer<typeof newUploads>> {
  return parse(newUploads, body)
}

export function parseDescription(body: unknown): Parsed<Description> {
  return parse(z.strictObject(description), body)
}
