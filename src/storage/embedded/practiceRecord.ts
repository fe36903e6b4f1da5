import type { Actor } from '../../accounts/account.ts'
import { latestContent } from '../../practices/practice.ts'
import type { Practice, PracticeContent, Revision } from '../../practices/practice.ts'
import type { Change, Subject } from './change.ts'
import { revisionId, revisionsOf } from './revisions.ts'

export function newPractice(id: string, slug: string, at: string): Practice {
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
export function published(
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

export function draftOf(
  content: PracticeContent,
  review: Pick<NonNullable<Practice['draft']>, 'state' | 'returnedBecause'>,
  step: Change,
  by: Actor,
): Practice['draft'] {
  return { content, ...review, editedBy: by.name, editedAt: step.at }
}

export function subjectOf(practice: Practice): Subject {
  return { type: 'practice', id: practice.id, title: latestContent(practice).name }
}
