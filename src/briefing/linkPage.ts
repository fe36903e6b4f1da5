import { head, type Head } from '../web/frame.ts'
import type { Translate } from '../i18n/translate.ts'
import { formTitle, type Typed, untouched } from '../web/typed.ts'
import type { DelegationFile } from './delegationFile.ts'

/** The head of a page behind a secret link: never indexed. */
export function linkHead(title: string, t: Translate, typed: Typed = untouched()): Head {
  return head(formTitle(title, typed, t), { section: 'link', isIndexed: false })
}

/** Of a page that belongs to the delegation's own one. */
export function partHead(
  title: string,
  { path }: Pick<DelegationFile, 'path'>,
  { t, typed }: { t: Translate; typed?: Typed },
): Head {
  const crumbs = [
    { label: t('briefing.home'), path },
    { label: title, path: null },
  ]
  return { ...linkHead(title, t, typed), breadcrumb: crumbs }
}

/** What was just done, by the query that the page was opened with. */
export const done = ['letter', 'question', 'survey', 'count', 'removed', 'followUp'] as const
export type Done = (typeof done)[number]

export function doneText(query: Record<string, unknown>, t: Translate): string | null {
  const what = done.find((one) => one === query['done'])
  return what === undefined ? null : t(`briefing.done.${what}`)
}
