import type { Actor } from '../../accounts/account.ts'
import type { Practice, PracticeContent } from '../../practices/practice.ts'
import type { NewPractice, Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground } from './change.ts'
import type { Lists } from './lists.ts'
import { draftOf, newPractice, published, subjectOf } from './practiceRecord.ts'
import { rewriteReferences, withSlugsOfToday } from './references.ts'
import { revisionsOf } from './revisions.ts'
import { claimSlug, find, giveSlug } from './slugs.ts'

type PracticeCalls =
  | 'practices'
  | 'publishedPractices'
  | 'practice'
  | 'findPractice'
  | 'revisions'
  | 'addPractice'
  | 'movePractice'

export function practiceCalls(ground: Ground, lists: Lists): Pick<Store, PracticeCalls> {
  const { engine } = ground

  return {
    practices: async () => lists.practices(),
    publishedPractices: async () => lists.publishedPractices(),
    practice: async (id) => engine.get('practices', id) ?? null,
    findPractice: async (slug) => find(engine, 'practices', 'practice', slug),
    revisions: async (practiceId) => revisionsOf(engine, practiceId).toReversed(),

    addPractice: (content, options, by) =>
      change(ground, (step) => addedPractice(step, content, { options, by })),

    movePractice: (edit, asked, by) =>
      change(ground, (step) => {
        const before = current(step.get('practices', edit.id), edit)
        const slug = claimSlug(step, 'practice', edit.id, asked)
        step.put('practices', { ...before, slug })
        rewriteReferences(step, before.slug, slug)
        const rewritten = step.get('practices', edit.id) ?? before
        const moved = step.put('practices', { ...rewritten, ...next(before, step) })
        const note = `${before.slug} -> ${slug}`
        enter(step, by, { action: 'practice.move', subject: subjectOf(moved), note })
        return moved
      }),
  }
}

export function addedPractice(
  step: Change,
  content: PracticeContent,
  { options, by }: { options: NewPractice; by: Actor },
): Practice {
  const { slug, state, note = null } = options
  const id = step.newId()
  const given = giveSlug(step, 'practice', { id, asked: slug, name: content.name })
  const bare = newPractice(id, given, step.at)
  const known = withSlugsOfToday(step, content)
  const practice =
    state === 'published'
      ? published(bare, known, { step, by, note })
      : { ...bare, draft: draftOf(known, { state, returnedBecause: null }, step, by) }
  enter(step, by, { action: `practice.add_${state}`, subject: subjectOf(practice), note })
  return step.put('practices', practice)
}
