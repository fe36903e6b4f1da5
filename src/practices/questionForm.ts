import { z } from 'zod'
import { optional, text } from '../web/parse.ts'
import { questionStates } from './question.ts'

/** A question as a form, the API or a file sends it; whether its practice is known is for its record's form to say. */
export const questionSchema = z.strictObject({
  question: text(1000),
  answer: optional(text(5000)),
  answeredBy: optional(text(200)),
  practice: optional(text(100)),
  state: optional(z.enum(questionStates)).transform((state) => state ?? 'baru'),
})
