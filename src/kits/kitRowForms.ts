import { z } from 'zod'
import { list, optional, text } from '../web/parse.ts'
import { bloomLevels } from './kit.ts'
import { methods, phases } from './session.ts'

/** The most characters that a field of a kit takes. */
export const longest = { title: 250, line: 300, paragraph: 2_000, text: 20_000 }

/** The most rows of each list, JP, and minutes of a session. */
export const most = {
  items: 300,
  indicators: 40,
  references: 100,
  sessions: 60,
  discussion: 200,
  checklist: 40,
  quiz: 100,
  options: 10,
  jp: 1_000,
  minutes: 10_000,
}

/** From 1; forms send it as text. */
export function wholeNumber(max: number) {
  return z.preprocess(
    (value) => (typeof value === 'string' && /^\s*\d{1,9}\s*$/.test(value) ? Number(value) : value),
    z
      .number('kitDesk.error.number')
      .int('kitDesk.error.number')
      .min(1, 'kitDesk.error.number')
      .refine((value) => value <= max, { error: 'kitDesk.error.numberTooBig', params: { max } }),
  )
}

const minutes = z.preprocess((value) => value ?? '', wholeNumber(most.minutes))

export const indicatorSchema = z.strictObject({
  level: z.preprocess((value) => value ?? '', z.enum(bloomLevels, 'kitDesk.error.level')),
  text: text(longest.paragraph),
})

const stepSchema = z.strictObject({
  phase: z.enum(phases),
  facilitator: optional(text(longest.paragraph)),
  participants: optional(text(longest.paragraph)),
  minutes,
})

export const sessionSchema = z.strictObject({
  title: text(longest.title),
  topics: optional(text(longest.paragraph)),
  methods: list(z.enum(methods), methods.length).transform((chosen) =>
    methods.filter((method) => chosen.includes(method)),
  ),
  media: optional(text(longest.line)),
  minutes,
  steps: list(stepSchema, phases.length).transform((steps) =>
    phases.flatMap((phase) => steps.filter((step) => step.phase === phase).slice(0, 1)),
  ),
})

const question = text(longest.paragraph)
const explanation = optional(text(longest.paragraph))
const choiceSchema = z
  .strictObject({
    kind: z.literal('pilihan_ganda'),
    question,
    options: list(text(longest.line), most.options).refine(
      ({ length }) => length >= 2,
      'kitDesk.error.options',
    ),
    right: z.number().int().min(0),
    explanation,
  })
  .refine(({ options, right }) => right < options.length, { path: ['right'], error: 'error.unknownValue' })

/** A quiz item in the shape in which it is stored. */
export const quizItemSchema = z.discriminatedUnion('kind', [
  choiceSchema,
  z.strictObject({ kind: z.literal('benar_salah'), question, isTrue: z.boolean(), explanation }),
  z.strictObject({
    kind: z.literal('isian'),
    question,
    accepted: list(text(longest.line), most.options).refine(({ length }) => length > 0, 'error.required'),
    explanation,
  }),
])
