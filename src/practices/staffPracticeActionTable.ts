import { isAdmin, mayPublish, type Actor } from '../accounts/account.ts'
import type { Translate } from '../i18n/translate.ts'
import type { Edit, Store } from '../storage/store.ts'
import { notFound } from '../web/problem.ts'
import type { Parsed } from '../web/parse.ts'
import { latestContent, type Practice } from './practice.ts'
import { noteFrom, reasonFrom, revisionFrom, slugFromForm, type Body } from './staffPracticeActionForm.ts'

/** Who does something to which practice. */
export interface Doing {
  practice: Practice
  by: Actor
  t: Translate
}

type Perform = (edit: Edit, doing: Doing) => Promise<unknown>

/** One thing that is done to a practice. */
export interface PracticeAction {
  /** Last part of its address. */
  name: string
  /** Last part of the message key that says it is done. */
  done: string
  mayDo: (by: Actor) => boolean
  /** Takes from the posted form what it needs. */
  read: (body: Body) => Parsed<Perform>
}

const anyEditor = (): boolean => true

export function practiceActions(store: Store): PracticeAction[] {
  return [
    action(
      'review',
      'submitted',
      anyEditor,
      plain((edit, { by }) => store.submitDraft(edit, by)),
    ),
    action(
      'draft-discard',
      'discarded',
      anyEditor,
      plain((edit, { by }) => store.discardDraft(edit, by)),
    ),
    action(
      'reinstatement',
      'reinstated',
      isAdmin,
      plain((edit, { by }) => store.reinstatePractice(edit, by)),
    ),
    action('return', 'returned', mayPublish, (body) =>
      then(reasonFrom(body, 'returnReason'), (edit, { by }, reason) => store.returnDraft(edit, reason, by)),
    ),
    action('publication', 'published', mayPublish, (body) =>
      then(noteFrom(body), (edit, { practice, by }, note) =>
        store.publishPractice(edit, latestContent(practice), note, by),
      ),
    ),
    action('withdrawal', 'withdrawn', mayPublish, (body) =>
      then(reasonFrom(body, 'reason'), (edit, { by }, reason) => store.withdrawPractice(edit, reason, by)),
    ),
    action('restoration', 'restored', mayPublish, (body) =>
      then(revisionFrom(body), (edit, doing, number) => restore(store, edit, number, doing)),
    ),
    action('address', 'moved', anyEditor, (body) =>
      then(slugFromForm(body), (edit, { by }, slug) => store.movePractice(edit, slug, by)),
    ),
  ]
}

function action(
  name: string,
  done: string,
  mayDo: PracticeAction['mayDo'],
  read: PracticeAction['read'],
): PracticeAction {
  return { name, done, mayDo, read }
}

/** Needs nothing from the form. */
function plain(perform: Perform): PracticeAction['read'] {
  return () => ({ ok: true, value: perform })
}

function then<T>(
  parsed: Parsed<T>,
  perform: (edit: Edit, doing: Doing, value: T) => Promise<unknown>,
): Parsed<Perform> {
  if (!parsed.ok) return parsed
  return { ok: true, value: (edit, doing) => perform(edit, doing, parsed.value) }
}

/** Publishes an old version's content anew. */
async function restore(store: Store, edit: Edit, number: number, { by, t }: Doing): Promise<void> {
  const revision = (await store.revisions(edit.id)).find((one) => one.number === number)
  if (!revision) throw notFound()
  await store.publishPractice(edit, revision.content, t('practiceForm.restoration.note', { n: number }), by)
}
