import { mayEdit, mayPublish, type User } from '../accounts/account.ts'
import { formatMoment } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import { isMessageKey, type Translate } from '../i18n/translate.ts'
import type { Badge } from '../web/badge.ts'
import { errorSummary, type ErrorSummary } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { latestContent, type Practice, type PracticeContent, type Revision } from './practice.ts'
import { differencesOf } from './practiceDifferences.ts'
import { actionsFor, restorationForm, type ActionForm } from './staffPracticeActionPages.ts'
import { stateBadge } from './staffPracticeList.ts'
import { wordDiff, type DiffPiece } from './wordDiff.ts'

export interface ManagePracticePage extends Page {
  title: string
  /** What has just been done. */
  done: string | null
  errors: ErrorSummary
  state: Badge
  moments: string[]
  returned: string | null
  editPath: string | null
  previewPath: string
  publicPath: string | null
  historyPath: string | null
  /** What the draft changes in what is published, word by word. */
  changes: { label: string; pieces: DiffPiece[] }[]
  differencesText: string
  actions: ActionForm[]
  /** Refused, changed or rare: shown under a fold. */
  rareActions: ActionForm[]
  revisions: {
    title: string
    by: string
    note: string | null
    isCurrent: boolean
    restore: ActionForm | null
  }[]
}

export interface Managed {
  practice: Practice
  revisions: readonly Revision[]
  user: User
  locale: Locale
  /** What has just been done: `saved`. */
  done: string
  /** What was typed in an action that was refused, and why. */
  typed: Readonly<Record<string, unknown>>
  errors: readonly FieldError[]
}

export function managePracticePage(managed: Managed, t: Translate): ManagePracticePage {
  const { practice, user, locale, errors } = managed
  const { slug, draft, published, withdrawal } = practice
  const title = t('practiceForm.manage.title', { name: latestContent(practice).name })
  const path = `/staff/practices/${slug}`
  const doneKey = `practiceForm.done.${managed.done}`
  return {
    head: head(errors.length > 0 ? `${t('web.form.errorPrefix')} ${title}` : title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('practiceForm.list.title'), path: '/staff/practices' },
        { label: latestContent(practice).name, path: null },
      ],
    }),
    title,
    done: isMessageKey(doneKey) ? t(doneKey) : null,
    errors: errorSummary(errors, t),
    state: stateBadge(practice, t),
    moments: momentsOf(practice, locale, t),
    returned: draft?.returnedBecause ?? null,
    editPath: mayEdit(user) ? `${path}/edit` : null,
    previewPath: `${path}/preview`,
    publicPath: published && !withdrawal ? `/practices/${slug}` : null,
    historyPath: published && !withdrawal ? `/practices/${slug}/history` : null,
    changes: published && draft ? changesOf(published, draft.content, t) : [],
    differencesText: differencesText(practice, t),
    ...actionsFor(managed, t),
    revisions: revisionLines(managed, t),
  }
}

function changesOf(
  published: PracticeContent,
  draft: PracticeContent,
  t: Translate,
): ManagePracticePage['changes'] {
  return differencesOf(published, draft, t).map(({ label, before, after }) => ({
    label,
    pieces: wordDiff(before, after),
  }))
}

function momentsOf({ draft, publishedAt }: Practice, locale: Locale, t: Translate): string[] {
  const published =
    publishedAt === null
      ? null
      : t('practiceForm.manage.publishedAt', { date: formatMoment(publishedAt, locale) })
  const edited =
    draft &&
    t('practiceForm.manage.editedBy', { date: formatMoment(draft.editedAt, locale), name: draft.editedBy })
  return [edited, published].filter((moment) => moment !== null)
}

function differencesText({ published, draft }: Practice, t: Translate): string {
  if (!draft) return t('practiceForm.manage.nothing')
  if (!published) return t('practiceForm.manage.firstDraft')
  return t('practiceForm.manage.same')
}

function revisionLines(managed: Managed, t: Translate): ManagePracticePage['revisions'] {
  const { practice, revisions, user, locale } = managed
  const mayRestore = mayPublish(user) && !practice.withdrawal
  return revisions.map((revision, index) => ({
    title: t('practiceForm.restoration.version', { n: revision.number }),
    by: t('practiceForm.restoration.by', { date: formatMoment(revision.at, locale), name: revision.by }),
    note: revision.note,
    isCurrent: index === 0,
    restore: mayRestore && index > 0 ? restorationForm(managed, revision.number, t) : null,
  }))
}
