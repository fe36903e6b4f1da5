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
    plain('review', 'submitted', anyEditor, (edit, { by }) => store.submitDraft(edit, by)),
    plain('draft-discard', 'discarded', anyEditor, (edit, { by }) => store.discardDraft(edit, by)),
    plain('reinstatement', 'reinstated', isAdmin, (edit, { by }) => store.reinstatePractice(edit, by)),
    {
      name: 'return',
      done: 'returned',
      mayDo: mayPublish,
      read: (body) =>
        then(
          reasonFrom(body, 'returnReason'),
          (reason) =>
            (edit, { by }) =>
              store.returnDraft(edit, reason, by),
        ),
    },
    {
      name: 'publication',
      done: 'published',
      mayDo: mayPublish,
      read: (body) =>
        then(
          noteFrom(body),
          (note) =>
            (edit, { practice, by }) =>
              store.publishPractice(edit, latestContent(practice), note, by),
        ),
    },
    {
      name: 'withdrawal',
      done: 'withdrawn',
      mayDo: mayPublish,
      read: (body) =>
        then(
          reasonFrom(body, 'reason'),
          (reason) =>
            (edit, { by }) =>
              store.withdrawPractice(edit, reason, by),
        ),
    },
    {
      name: 'restoration',
      done: 'restored',
      mayDo: mayPublish,
      read: (body) =>
        then(revisionFrom(body), (number) => (edit, doing) => restore(store, edit, number, doing)),
    },
    {
      name: 'address',
      done: 'moved',
      mayDo: anyEditor,
      read: (body) =>
        then(
          slugFromForm(body),
          (slug) =>
            (edit, { by }) =>
              store.movePractice(edit, slug, by),
        ),
    },
  ]
}

function plain(name: string, done: string, mayDo: PracticeAction['mayDo'], perform: Perform): PracticeAction {
  return { name, done, mayDo, read: () => ({ ok: true, value: perform }) }
}

function then<T>(parsed: Parsed<T>, perform: (value: T) => Perform): Parsed<Perform> {
  return parsed.ok ? { ok: true, value: perform(parsed.value) } : parsed
}

/** Publishes an old version's content anew. */
async function restore(store: Store, edit: Edit, number: number, { by, t }: Doing): Promise<void> {
  const revision = (await store.revisions(edit.id)).find((one) => one.number === number)
  if (!revision) throw notFound()
  await store.publishPractice(edit, revision.content, t('practiceForm.restoration.note', { n: number }), by)
}
