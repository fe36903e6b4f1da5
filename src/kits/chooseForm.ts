import { z } from 'zod'
import { list, optional, parse, text, type Parsed } from '../web/parse.ts'
import { longest, most } from './kitRowForms.ts'
import { readWanted } from './wanted.ts'

const rowSchema = z.strictObject({
  wanted: z.string().transform((value, context) => {
    const wanted = readWanted(value)
    if (wanted !== null) return wanted
    context.addIssue({ code: 'custom', message: 'error.unknownReference' })
    return z.NEVER
  }),
  place: z.string().max(20).default(''),
  note: optional(text(longest.paragraph)),
})
/** A row as the page sends it. */
export type PostedRow = z.infer<typeof rowSchema>
const schema = z.object({ items: list(rowSchema, most.items) })

/** The rows in the order in which the page had them. */
export function parseChoice(body: unknown): Parsed<z.infer<typeof schema>> {
  return parse(schema, body)
}
