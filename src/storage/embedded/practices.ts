import type { Actor } from '../../accounts/account.ts'
import { latestContent } from '../../practices/practice.ts'
import type { Practice, PracticeContent, Revision } from '../../practices/practice.ts'
import { Refused } from '../store.ts'
import type { Edit, Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground } from './change.ts'
import type { Lists } from './lists.ts'
import { revisionId, revisionsOf } from './revisions.ts'
import { rewriteReferences, withSlugsOfToday } from './references.ts'
import { claimSlug, find, giveSlug } from './slugs.ts'

type PracticeCalls =
  | 'practices'
  | 'publishedPractices'
  | 'practice'
  | 'findPractice'
  | 'addPractice'
  | 'saveDraft'
  | 'discardDraft'
  | 'submitDraft'
  | 'returnDraft'
  | 'publishPractice'
  | 'movePractice'
  | 'withdrawPractice'
  | 'reinstatePractice'
  | 'revisions'

export function practiceCalls(ground: Ground, lists: Lists): Pick<Store, PracticeCalls> {
  const { engine } = ground

  /** One edit of a practice: `edited` says what becomes of it; `action` and `note` go to the audit. */
  function editPractice(
    edit: Edit,
    by: Actor,
    entry: { action: string; note: string | null },
    edited: (practice: Practice, step: Change) => Practice,
  ): Promise<Practice> {
    return change(ground, (step) => {
      const practice = current(step.get('practices', edit.id), edit)
      const changed = step.put('practices', { ...edited(practice, step), ...next(practice, step) })
      enter(step, by, { ...entry, subject: subjectOf(changed) })
      return changed
    })
  }

  return {
    practices: async () => lists.practices(),
    publishedPractices: async () => lists.publishedPractices(),
    practice: async (id) => engine.get('practices', id) ?? null,
    findPractice: async (slug) => find(engine, 'practices', 'practice', slug),
    revisions: async (practiceId) => revisionsOf(engine, practiceId).toReversed(),

    addPractice: (content, { slug, state, note = null }, by) =>
      change(ground, (step) => {
        const id = step.newId()
        const bare = newPractice(
          id,
          giveSlug(step, 'practice', { id, asked: slug, name: content.name }),
          step.at,
        )
        const known = withSlugsOfToday(step, content)
        const practice =
          state === 'published'
            ? published(bare, known, { step, by, note })
            : { ...bare, draft: draftOf(known, { state, returnedBecause: null }, step, by) }
        enter(step, by, { action: `practice.add_${state}`, subject: subjectOf(practice), note })
        return step.put('practices', practice)
      }),

    saveDraft: (edit, content, by) =>
      editPractice(edit, by, { action: 'practice.save_draft', note: null }, (practice, step) => {
        // Why it was given back stays visible until it is submitted again.
        const returnedBecause = practice.draft?.returnedBecause ?? null
        const known = withSlugsOfToday(step, content)
        return { ...practice, draft: draftOf(known, { state: 'draft', returnedBecause }, step, by) }
      }),

    discardDraft: (edit, by) =>
      editPractice(edit, by, { action: 'practice.discard_draft', note: null }, (practice) => {
        allow(
          practice.draft !== null && practice.published !== null,
          'only a draft beside a published version',
        )
        return { ...practice, draft: null }
      }),

    submitDraft: (edit, by) =>
      editPractice(edit, by, { action: 'practice.submit', note: null }, (practice) => {
        const { draft } = practice
        if (draft?.state !== 'draft') throw new Refused('wrong_state', 'only a draft can be submitted')
        return { ...practice, draft: { ...draft, state: 'in_review', returnedBecause: null } }
      }),

    returnDraft: (edit, reason, by) =>
      editPractice(edit, by, { action: 'practice.return', note: reason }, (practice) => {
        const { draft } = practice
        if (draft?.state !== 'in_review')
          throw new Refused('wrong_state', 'only a submitted draft can be returned')
        return { ...practice, draft: { ...draft, state: 'draft', returnedBecause: reason } }
      }),

    publishPractice: (edit, content, note, by) =>
      editPractice(edit, by, { action: 'practice.publish', note }, (practice, step) => {
        allow(practice.withdrawal === null, 'a withdrawn practice is brought back before it is published')
        return published(practice, withSlugsOfToday(step, content), { step, by, note })
      }),

    movePractice: (edit, asked, by) =>
      change(ground, (step) => {
        const before = current(step.get('practices', edit.id), edit)
        const slug = claimSlug(step, 'practice', edit.id, asked)
        step.put('practices', { ...before, slug })
        rewriteReferences(step, before.slug, slug)
        const rewritten = step.get('practices', edit.id) ?? before
        const moved = step.put('practices', { ...rewritten, ...next(before, step) })
        enter(step, by, {
          action: 'practice.move',
          subject: subjectOf(moved),
          note: `${before.slug} -> ${slug}`,
        })
        return moved
      }),

    withdrawPractice: (edit, reason, by) =>
      editPractice(edit, by, { action: 'practice.withdraw', note: reason }, (practice, step) => {
        allow(practice.withdrawal === null, 'the practice is withdrawn already')
        return { ...practice, withdrawal: { reason, by: by.name, at: step.at } }
      }),

    reinstatePractice: (edit, by) =>
      editPractice(edit, by, { action: 'practice.reinstate', note: null }, (practice) => {
        allow(practice.withdrawal !== null, 'the practice is not withdrawn')
        return { ...practice, withdrawal: null }
      }),
  }
}

function newPractice(id: string, slug: string, at: string): Practice {
  return {
    id,
    version: 1,
    slug,
    createdAt: at,
    updatedAt: at,
    published: null,
    firstPublishedAt: null,
    publishedAt: null,
    draft: null,
    withdrawal: null,
  }
}

/** The practice with `content` before the public, and a revision that keeps it. */
function published(
  practice: Practice,
  content: PracticeContent,
  { step, by, note }: { step: Change; by: Actor; note: string | null },
): Practice {
  const number = revisionsOf(step, practice.id).length + 1
  const id = revisionId(practice.id, number)
  const revision: Revision = { id, practiceId: practice.id, number, at: step.at, by: by.name, note, content }
  step.put('revisions', revision)
  const firstPublishedAt = practice.firstPublishedAt ?? step.at
  return { ...practice, published: content, firstPublishedAt, publishedAt: step.at, draft: null }
}

function draftOf(
  content: PracticeContent,
  review: Pick<NonNullable<Practice['draft']>, 'state' | 'returnedBecause'>,
  step: Change,
  by: Actor,
): Practice['draft'] {
  return { content, ...review, editedBy: by.name, editedAt: step.at }
}

function allow(isAllowed: boolean, otherwise: string): void {
  if (!isAllowed) throw new Refused('wrong_state', otherwise)
}

function subjectOf(practice: Practice): { type: string; id: string; title: string } {
  return { type: 'practice', id: practice.id, title: latestContent(practice).name }
}
