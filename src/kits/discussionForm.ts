import { z } from 'zod'
import { list, optional, parse, text, type FieldError, type Parsed } from '../web/parse.ts'
import type { DiscussionQuestion, KitContent } from './kit.ts'
import { longest, most } from './kitRowForms.ts'
import { wordsOf } from './starters.ts'

/** Questions as their form posts them: a checklist is typed one line each. `practiceIds`: what one can be about. */
export function parseDiscussion(
  fields: Record<string, unknown>,
  practiceIds: readonly string[],
): Parsed<Pick<KitContent, 'discussion'>> {
  const parsed = parse(schemaOf(practiceIds), fields)
  if (!parsed.ok) return { ok: false, errors: atFields(parsed.errors) }
  const errors = repeated(parsed.value.discussion)
  return errors.length > 0 ? { ok: false, errors } : parsed
}

/** A stored question as its form names it. */
export function asTyped({ text: words, checklist, practiceId }: DiscussionQuestion): Record<string, string> {
  return { text: words, checklist: checklist.join('\n'), practiceId: practiceId ?? '' }
}

function schemaOf(practiceIds: readonly string[]) {
  const questionSchema = z.strictObject({
    text: text(longest.paragraph),
    checklist: lines(most.checklist),
    practiceId: optional(z.string().refine((id) => practiceIds.includes(id), 'error.unknownReference')),
  })
  return z.strictObject({ discussion: list(questionSchema, most.discussion) })
}

/** Text of several lines as a list: blank ones count as nothing. */
export function lines(max: number) {
  return z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
        : (value ?? []),
    z.array(text(longest.line)).max(max),
  )
}

/** What is wrong with a line is said at the field that holds all of them, once. */
export function atFields(errors: readonly FieldError[]): FieldError[] {
  const moved = errors.map((error) => ({
    ...error,
    field: error.field.replace(/^(\w+\.\d+\.(?:checklist|accepted))\.\d+$/, '$1'),
  }))
  return moved.filter((error, index) => moved.findIndex(({ field }) => field === error.field) === index)
}

/** Each question that an earlier one asks already. */
function repeated(questions: readonly DiscussionQuestion[]): FieldError[] {
  const texts = questions.map(({ text: words }) => wordsOf(words))
  return texts.flatMap((words, index) => {
    const first = texts.indexOf(words)
    if (first === index) return []
    const values = { n: first + 1 }
    return [{ field: `discussion.${index}.text`, key: 'kitQuestions.error.repeated' as const, values }]
  })
}
