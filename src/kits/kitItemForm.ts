import { z } from 'zod'
import { optional, text } from '../web/parse.ts'
import type { KitItem } from './kitItem.ts'
import { longest } from './kitRowForms.ts'

/** What a kit is checked against: public records by slug, null for one that is not. */
export interface KnownToKits {
  /** `revision`: the number of the version that the public sees. */
  practice(slug: string): { id: string; revision: number } | null
  visit(slug: string): { id: string; updatedAt: string } | null
}

/** A slug as the practice that it names. */
export function practiceNamed(known: KnownToKits) {
  return named((slug) => known.practice(slug))
}

/** A kit's item, with records named by slug, as it is stored. */
export function itemSchema(known: KnownToKits) {
  const practice = practiceNamed(known)
  const visit = named((slug) => known.visit(slug))
  const note = optional(text(longest.paragraph))
  return z.discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('practice'), practice, note })
      .transform(({ kind, practice: { id, revision }, note }): KitItem => ({
        kind,
        practiceId: id,
        revision,
        note,
      })),
    z
      .strictObject({ kind: z.literal('visit'), visit, note })
      .transform(({ kind, visit: { id, updatedAt }, note }): KitItem => ({
        kind,
        visitId: id,
        seenAt: updatedAt,
        note,
      })),
    z
      .strictObject({
        kind: z.literal('question'),
        practice: optional(practice),
        visit: optional(visit),
        question: text(longest.paragraph),
        note,
      })
      .refine((item) => (item.practice === null) !== (item.visit === null), {
        path: ['practice'],
        error: 'kitDesk.error.oneRecord',
      })
      .transform(({ kind, practice: ofPractice, visit: ofVisit, question, note }): KitItem => ({
        kind,
        practiceId: ofPractice?.id ?? null,
        visitId: ofVisit?.id ?? null,
        question,
        note,
      })),
    z
      .strictObject({ kind: z.literal('quote'), visit, text: text(longest.paragraph), note })
      .transform(({ kind, visit: { id }, text: words, note }): KitItem => ({
        kind,
        visitId: id,
        text: words,
        note,
      })),
  ])
}

function named<T>(find: (slug: string) => T | null) {
  return z.string().transform((slug, context) => {
    const found = find(slug)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message: 'error.unknownReference' })
    return z.NEVER
  })
}
