import type { z } from 'zod'
import type { Question } from '../../practices/question.ts'
import { questionSchema } from '../../practices/questionForm.ts'
import { optional, parse, type Parsed } from '../../web/parse.ts'
import type { Quote } from '../visit.ts'
import { oneOf, quoteSchema, type Slugs } from '../visitRowForms.ts'

export type TypedQuestion = Omit<Question, 'state'>

/** A question as staff note it down; its state is for review to say. */
export function parseQuestion(body: unknown, practices: Slugs): Parsed<TypedQuestion> {
  const schema = questionSchema.omit({ state: true }).extend({ practice: optional(oneOf(practices)) })
  return parse<TypedQuestion>(schema, body)
}

export function parseQuote(body: unknown): Parsed<Quote> {
  return parse(quoteSchema as z.ZodType<Quote>, body)
}
