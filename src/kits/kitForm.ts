import { z } from 'zod'
import { programmes } from '../visits/visit.ts'
import { list, optional, parse, row, text, ticked, type Parsed } from '../web/parse.ts'
import type { KitContent } from './kit.ts'
import { itemSchema, practiceNamed, type KnownToKits } from './kitItemForm.ts'
import { indicatorSchema, longest, most, quizItemSchema, sessionSchema, wholeNumber } from './kitRowForms.ts'

const objectives = {
  title: text(longest.title),
  programme: optional(z.enum(programmes)),
  subject: optional(text(longest.line)),
  jp: optional(wholeNumber(most.jp)),
  description: optional(text(longest.text)),
  outcome: optional(text(longest.paragraph)),
  indicators: list(indicatorSchema, most.indicators),
  references: list(text(longest.paragraph), most.references),
  isMadeUp: ticked,
}
const sessions = { sessions: list(row('title', sessionSchema), most.sessions) }

const newKitSchema = z.strictObject({
  title: objectives.title,
  programme: objectives.programme,
  subject: objectives.subject,
  jp: objectives.jp,
})
const objectivesSchema = z.strictObject(objectives)
const sessionsSchema = z.strictObject(sessions)

/** What a kit starts with. */
export type NewKit = z.infer<typeof newKitSchema>
/** What its page of objectives saves. */
export type Objectives = z.infer<typeof objectivesSchema>

export function parseNewKit(body: unknown): Parsed<NewKit> {
  return parse(newKitSchema, body)
}

export function parseObjectives(body: unknown): Parsed<Objectives> {
  return parse(objectivesSchema, body)
}

export function parseSessions(body: unknown): Parsed<Pick<KitContent, 'sessions'>> {
  return parse(sessionsSchema, body)
}

/**
 * A whole kit as a file that ships or a program gives it, in the shape of `KitContent`, with practices and visits named
 * by slug: `{kind: 'practice', practice: 'smart-kampung', note}`, `{kind: 'quote', visit: '2014-09-23-…', text}`, and a
 * discussion question's `practice`. The smallest is `{title}`. Unknown fields are errors.
 */
export function parseKitContent(raw: unknown, known: KnownToKits): Parsed<KitContent> {
  return parse(kitSchema(known), raw)
}

function kitSchema(known: KnownToKits) {
  return z.strictObject({
    ...objectives,
    ...sessions,
    items: list(itemSchema(known), most.items),
    discussion: list(row('text', discussionSchema(known)), most.discussion),
    quiz: list(quizItemSchema, most.quiz),
    areKeysStaffOnly: ticked,
  })
}

function discussionSchema(known: KnownToKits) {
  return z
    .strictObject({
      text: text(longest.paragraph),
      checklist: list(text(longest.line), most.checklist),
      practice: optional(practiceNamed(known)),
    })
    .transform(({ practice, ...question }) => ({ ...question, practiceId: practice?.id ?? null }))
}
