import { formatMoment } from '../i18n/format.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { textOf, type Query } from '../web/query.ts'
import { mayPublish } from '../accounts/account.ts'
import { latestContent, type Practice, type Revision } from './practice.ts'
import { differencesOf, publicPart } from './practiceDifferences.ts'
import { wordDiff, type DiffPiece } from './wordDiff.ts'

export interface HistoryPage extends Page {
  title: string
  practicePath: string
  versions: VersionView[]
  /** Null when there is only one version. */
  comparison: { title: string; changes: { label: string; pieces: DiffPiece[] }[] } | null
  /** Where a version is brought back; null for those who may not. */
  restorePath: string | null
  /** Goes with the restoring form. */
  practiceVersion: number
}

export interface VersionView {
  number: number
  id: string
  at: string
  by: string
  note: string | null
  isCurrent: boolean
  /** The comparison with the version before; null for the first. */
  comparePath: string | null
  compareLabel: string
}

/** Which two versions to compare, by their numbers: as asked, else the last two. Null when there are not two. */
export function comparedVersions(query: Query, revisions: readonly Revision[]): [Revision, Revision] | null {
  const numbered = (name: string) => revisions.find(({ number }) => String(number) === textOf(query, name, 6))
  const to = numbered('to') ?? revisions[0]
  const from = numbered('from') ?? revisions.find(({ number }) => number === (to?.number ?? 0) - 1)
  if (!from || !to || from === to) return null
  return from.number < to.number ? [from, to] : [to, from]
}

/** `revisions`: newest first. */
export function historyPage(
  practice: Practice,
  revisions: readonly Revision[],
  compared: [Revision, Revision] | null,
  frame: Frame,
): HistoryPage {
  const { t, user } = frame
  const path = `/practices/${practice.slug}`
  const { name } = practice.published ?? latestContent(practice)
  const title = t('history.title', { name })
  return {
    head: head(title, {
      section: 'practices',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('practices.title'), path: '/practices' },
        { label: name, path },
        { label: t('practice.history'), path: null },
      ],
      isIndexed: false,
    }),
    title,
    practicePath: path,
    versions: revisions.map((revision, index) =>
      versionView(revision, { path, isCurrent: index === 0 }, frame),
    ),
    comparison: compared && comparisonOf(compared, frame),
    restorePath: user !== null && mayPublish(user) ? `/staff${path}/restoration` : null,
    practiceVersion: practice.version,
  }
}

function versionView(
  { id, number, at, by, note }: Revision,
  { path, isCurrent }: { path: string; isCurrent: boolean },
  { t, locale }: Frame,
): VersionView {
  const values = { from: number - 1, to: number }
  return {
    number,
    id,
    at: formatMoment(at, locale),
    by,
    note,
    isCurrent,
    comparePath: number > 1 ? `${path}/history?from=${values.from}&to=${values.to}` : null,
    compareLabel: t('history.compareWith', values),
  }
}

function comparisonOf([from, to]: [Revision, Revision], { t }: Frame): HistoryPage['comparison'] {
  const changes = differencesOf(publicPart(from.content), publicPart(to.content), t)
  return {
    title: t('history.changes', { from: from.number, to: to.number }),
    changes: changes.map(({ label, before, after }) => ({ label, pieces: wordDiff(before, after) })),
  }
}
