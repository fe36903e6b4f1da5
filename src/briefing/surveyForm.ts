import { z } from 'zod'
import type { Survey } from '../requests/request.ts'
import { optional, parse, text, type Parsed } from '../web/parse.ts'

export const scores = ['1', '2', '3', '4', '5'] as const
export const longestMissing = 1_000

/** `practices`: slugs of the visit's. */
export function parseSurvey(body: unknown, practices: readonly string[]): Parsed<Omit<Survey, 'answeredAt'>> {
  const schema = z.strictObject({
    usefulness: z.enum(scores).transform(Number),
    bestPractice: optional(z.string().refine((slug) => practices.includes(slug), 'error.unknownValue')),
    missing: optional(text(longestMissing)),
  })
  return parse(schema, body)
}
