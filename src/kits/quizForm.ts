import { z } from 'zod'
import { list, optional, parse, text, type FieldError, type Parsed } from '../web/parse.ts'
import { atFields, lines } from './discussionForm.ts'
import type { KitContent } from './kit.ts'
import { longest, most } from './kitRowForms.ts'
import { quizKinds, type QuizItem, type QuizKind } from './quiz.ts'
import { wordsOf } from './starters.ts'

/** The options of a form, named so that one left blank moves no other: `quiz.0.options.b`. */
export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type Letter = (typeof letters)[number]
/** As many as a form shows, unless more are stored. */
export const usualOptions = 6

type Row = Record<string, unknown>

/** A stored item as its form names it. */
export function asTyped(item: QuizItem): Row {
  const { kind, question } = item
  const row = { kind, question, explanation: item.explanation ?? '' }
  if (item.kind === 'benar_salah') return { ...row, isTrue: item.isTrue ? 'benar' : 'salah' }
  if (item.kind === 'isian') return { ...row, accepted: item.accepted.join('\n') }
  const options = Object.fromEntries(item.options.map((option, index) => [letters[index] ?? '', option]))
  return { ...row, options, right: letters[item.right] ?? '' }
}

export function blankItem(kind: QuizKind): Row {
  return { kind, question: '' }
}

/** Items in which nothing was written count as none. */
export function writtenItems(rows: unknown): Row[] {
  if (!Array.isArray(rows)) return []
  return rows.filter((row: unknown): row is Row => typeof row === 'object' && row !== null && isWritten(row))
}

function isWritten(row: object): boolean {
  return Object.entries(row).some(([name, value]) => name !== 'kind' && hasText(value))
}

function hasText(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasText)
  return typeof value === 'string' && value.trim() !== ''
}

export function parseQuiz(fields: Row): Parsed<Pick<KitContent, 'quiz'>> {
  const parsed = parse(schema, fields)
  return parsed.ok ? parsed : { ok: false, errors: atFields(parsed.errors) }
}

const question = text(longest.paragraph)
const explanation = optional(text(longest.paragraph))
const option = optional(text(longest.line))

type PostedOptions = Partial<Record<Letter, string | null>>

const choiceSchema = z
  .strictObject({
    kind: z.literal('pilihan_ganda'),
    question,
    options: z.preprocess((value) => value ?? {}, z.partialRecord(z.enum(letters), option)),
    right: z.preprocess((value) => value ?? '', z.string()),
    explanation,
  })
  .superRefine(({ options, right }, context) => {
    for (const { field, key, values } of faultsOf(options, right))
      context.addIssue({ code: 'custom', path: field.split('.'), message: key, params: values })
  })
  .transform(({ options, right, ...item }) => {
    const written = writtenLetters(options)
    return {
      ...item,
      options: written.map((letter) => options[letter] ?? ''),
      right: written.findIndex((letter) => letter === right),
    }
  })

const schema = z.strictObject({
  quiz: list(
    z.discriminatedUnion('kind', [
      choiceSchema,
      z
        .strictObject({
          kind: z.literal('benar_salah'),
          question,
          isTrue: z.preprocess((value) => value ?? '', z.enum(['benar', 'salah'], 'kitQuiz.error.isTrue')),
          explanation,
        })
        .transform((item) => ({ ...item, isTrue: item.isTrue === 'benar' })),
      z.strictObject({
        kind: z.literal('isian'),
        question,
        accepted: lines(most.options).refine(({ length }) => length > 0, 'kitQuiz.error.accepted'),
        explanation,
      }),
    ]),
    most.quiz,
  ),
})

function writtenLetters(options: PostedOptions): Letter[] {
  return letters.filter((letter) => (options[letter] ?? null) !== null)
}

function faultsOf(options: PostedOptions, right: string): FieldError[] {
  const written = writtenLetters(options)
  if (written.length < 2) {
    const first = letters.find((letter) => !written.includes(letter)) ?? 'a'
    return [{ field: `options.${first}`, key: 'kitDesk.error.options', values: {} }]
  }
  const repeated = written.flatMap((letter, index): FieldError[] => {
    const same = written
      .slice(0, index)
      .find((other) => wordsOf(options[other] ?? '') === wordsOf(options[letter] ?? ''))
    if (same === undefined) return []
    return [
      { field: `options.${letter}`, key: 'kitQuiz.error.sameOption', values: { letter: same.toUpperCase() } },
    ]
  })
  const hasKey = written.some((letter) => letter === right)
  return hasKey ? repeated : [...repeated, { field: 'right', key: 'kitQuiz.error.right', values: {} }]
}

export function isQuizKind(kind: string): kind is QuizKind {
  return (quizKinds as readonly string[]).includes(kind)
}
