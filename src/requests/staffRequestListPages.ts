import { yearOf, type CalendarDate } from '../calendarDate.ts'
import { wordsOf } from '../regions/spelling.ts'
import type { Badge } from '../web/badge.ts'
import { field, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { pageOf, textOf, type Query } from '../web/query.ts'
import { isWaiting, requestStates, type RequestState, type VisitRequest } from './request.ts'
import { plannedPeople, requestBadge, waitingText, wishedDays } from './requestWords.ts'

const groups = ['waiting', ...requestStates, 'all'] as const
type Group = (typeof groups)[number]

export interface StaffRequestQuestion {
  text: string
  group: Group
  page: number
}

export interface StaffRequestsPage extends Page {
  title: string
  groups: { label: string; path: string; isChosen: boolean }[]
  search: Field
  /** Sent along with what is searched for; empty for the group that is shown without asking. */
  group: string
  clearPath: string | null
  rows: StaffRequestRow[]
  empty: string | null
  pager: Pager
}

export interface StaffRequestRow {
  number: string
  institution: string
  path: string
  /** The first choice, as a sheet of a calendar. */
  wish: { on: CalendarDate; day: string; month: string }
  badge: Badge
  /** "3 hari menunggu", else null. */
  waiting: string | null
  meta: string
  wishes: string
}

type Around = Pick<Frame, 't' | 'locale'>

/** What waits is shown first; who searches, searches all. */
export function readStaffRequestQuestion(query: Query): StaffRequestQuestion {
  const text = textOf(query, 'q')
  const asked = textOf(query, 'state')
  const group = groups.find((one) => one === asked) ?? (text === '' ? 'waiting' : 'all')
  return { text, group, page: pageOf(query) }
}

export function staffRequestsPage(
  requests: readonly VisitRequest[],
  question: StaffRequestQuestion,
  { today, ...around }: Around & { today: CalendarDate },
): StaffRequestsPage {
  const { t } = around
  const { text, group, page } = question
  const found = requests.filter((request) => hasText(request, text))
  const shown = inOrder(found.filter((request) => isIn(request, group)))
  const { slice, pager } = paginate(shown, page, 25, pathOf(question))
  const title = t('staffRequests.title')
  return {
    head: head(title, {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: title, path: null },
      ],
    }),
    title: titleOf(question, shown.length, around),
    groups: groups.map((one) => ({
      label: t('staffRequests.group', { label: groupLabel(one, t), n: countIn(found, one) }),
      path: pathOf({ text, group: one }),
      isChosen: one === group,
    })),
    search: field('q', t('staffRequests.search'), { value: text, maxLength: 200 }),
    group: group === 'waiting' || group === 'all' ? '' : group,
    clearPath: text === '' ? null : '/staff/requests',
    rows: slice.map((request) => rowOf(request, today, around)),
    empty:
      shown.length > 0 ? null : t(requests.length === 0 ? 'staffRequests.none' : 'staffRequests.noneFound'),
    pager,
  }
}

function titleOf({ text, group }: StaffRequestQuestion, n: number, { t }: Around): string {
  if (text !== '') return t('staffRequests.found', { n, text })
  if (group === 'waiting') return t('staffRequests.nWaiting', { n })
  return t('staffRequests.count', { n })
}

export function groupLabel(group: Group, t: Frame['t']): string {
  if (group === 'waiting') return t('staffRequests.group.waiting')
  return group === 'all' ? t('staffRequests.group.all') : t(`requestState.${group}`)
}

function isIn(request: VisitRequest, group: Group): boolean {
  if (group === 'all') return true
  return group === 'waiting' ? isWaiting(request) : request.state === (group satisfies RequestState)
}

function countIn(requests: readonly VisitRequest[], group: Group): number {
  return requests.filter((request) => isIn(request, group)).length
}

function hasText({ institution, number }: VisitRequest, text: string): boolean {
  const own = [number, ...wordsOf(institution)]
  return wordsOf(text).every((word) => own.some((other) => other.includes(word)))
}

/** Who waits longest comes first; what has its answer comes after, the newest first. */
export function inOrder(newestFirst: readonly VisitRequest[]): VisitRequest[] {
  const waiting = newestFirst.filter(isWaiting)
  return [...waiting.toReversed(), ...newestFirst.filter((request) => !isWaiting(request))]
}

function rowOf(request: VisitRequest, today: CalendarDate, around: Around): StaffRequestRow {
  const { t, locale } = around
  const people = plannedPeople(request, around)
  const parts = [request.number, t(`visitKind.${request.kind}`), ...(people === null ? [] : [people])]
  return {
    number: request.number,
    institution: request.institution,
    path: `/staff/requests/${request.id}`,
    wish: sheetOf(request.firstChoiceOn, locale),
    badge: requestBadge(request, around),
    waiting: waitingText(request, today, around),
    meta: parts.join(' · '),
    wishes: t('staffRequests.wishes', { days: wishedDays(request, around) }),
  }
}

function sheetOf(on: CalendarDate, locale: Frame['locale']): StaffRequestRow['wish'] {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })
  return { on, day: String(Number(on.slice(8))), month: `${format.format(new Date(on))} ${yearOf(on)}` }
}

function pathOf({ text, group }: Pick<StaffRequestQuestion, 'text' | 'group'>): string {
  const isUsual = group === (text === '' ? 'waiting' : 'all')
  const query = new URLSearchParams({
    ...(text && { q: text }),
    ...(!isUsual && { state: group }),
  }).toString()
  return query === '' ? '/staff/requests' : `/staff/requests?${query}`
}
