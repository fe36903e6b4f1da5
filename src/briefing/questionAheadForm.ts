import { z } from 'zod'
import { optional, parse, text, ticked, type Parsed } from '../web/parse.ts'

export interface QuestionAhead {
  question: string
  practice: string | null
  /** The answers of before have been seen, and were none. */
  isSure: boolean
}

export const longestQuestion = 500
const shortest = 10
// The host answers them all by hand.
export const mostWaiting = 40

/** A question sent ahead; `practices`: slugs of the visit's. */
export function parseQuestionAhead(body: unknown, practices: readonly string[]): Parsed<QuestionAhead> {
  const question = text(longestQuestion).refine((value) => value === '' || value.length >= shortest, {
    error: 'briefing.ask.tooShort',
    params: { min: shortest },
  })
  const practice = optional(z.string().refine((slug) => practices.includes(slug), 'error.unknownValue'))
  return parse(z.strictObject({ question, practice, isSure: ticked }), body)
}
