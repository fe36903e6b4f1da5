import type { Actor } from '../../accounts/account.ts'
import type { Practice } from '../../practices/practice.ts'
import { Refused } from '../store.ts'
import type { Edit, Store } from '../store.ts'
import { change, current, enter, next } from './change.ts'
import type { Change, Ground } from './change.ts'
import { draftOf, published, subjectOf } from './practiceRecord.ts'
import { withSlugsOfToday } from './references.ts'

type ReviewCalls =
  | 'saveDraft'
  | 'discardDraft'
  | 'submitDraft'
  | 'returnDraft'
  | 'publishPractice'
  | 'withdrawPractice'
  | 'reinstatePractice'

/** From a draft over its review to what the public sees, and back. */
export function practiceReviewCalls(ground: Ground): Pick<Store, ReviewCalls> {
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

function allow(isAllowed: boolean, otherwise: string): void {
  if (!isAllowed) throw new Refused('wrong_state', otherwise)
}
