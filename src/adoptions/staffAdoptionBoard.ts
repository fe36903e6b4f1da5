import type { CalendarDate } from '../calendarDate.ts'
import type { Site } from '../host/site.ts'
import { textOf, pageOf, type Query } from '../web/query.ts'
import { adoptionStages, type Adoption, type AdoptionStage } from './adoption.ts'
import { isDue, isOverdue, lastHeardOn, silentSince, waitsForReview, type Clock } from './adoptionTiming.ts'
import { isOwn } from './ownAdoption.ts'

export const boardViews = ['review', 'overdue', 'due', 'silent', 'all'] as const
export type BoardView = (typeof boardViews)[number]

/** Which adoptions staff ask for; '' means any. */
export interface BoardQuestion extends Filters {
  view: BoardView
  page: number
}

export const adopters = ['kami', 'lain'] as const

interface Filters {
  practice: string
  /** Code of a province, regency or city: a province holds what is in it. */
  region: string
  stage: AdoptionStage | ''
  /** What the host itself takes over, or others. */
  by: (typeof adopters)[number] | ''
}

export const unfiltered: Filters = { practice: '', region: '', stage: '', by: '' }

export function readBoardQuestion(query: Query): BoardQuestion {
  const view = textOf(query, 'view', 20)
  const stage = textOf(query, 'stage', 20)
  const region = textOf(query, 'region', 5)
  const by = textOf(query, 'by', 10)
  return {
    view: boardViews.find((one) => one === view) ?? 'all',
    practice: textOf(query, 'practice'),
    region: /^\d\d(\.\d\d)?$/.test(region) ? region : '',
    stage: adoptionStages.find((one) => one === stage) ?? '',
    by: adopters.find((one) => one === by) ?? '',
    page: pageOf(query),
  }
}

export function isInView(adoption: Adoption, view: BoardView, clock: Clock): boolean {
  const is: Record<BoardView, () => boolean> = {
    review: () => waitsForReview(adoption),
    overdue: () => isOverdue(adoption, clock.today),
    due: () => isDue(adoption, clock.today),
    silent: () => silentSince(adoption, clock) !== null,
    all: () => true,
  }
  return is[view]()
}

export function fitsFilters(
  adoption: Adoption,
  { practice, region, stage, by }: Filters,
  site: Pick<Site, 'government'>,
): boolean {
  return (
    (by === '' || isOwn(adoption, site) === (by === 'kami')) &&
    (practice === '' || adoption.practice === practice) &&
    (region === '' || isInRegion(adoption, region)) &&
    (stage === '' || adoption.stage === stage)
  )
}

function isInRegion({ regionCode }: Adoption, region: string): boolean {
  return regionCode !== null && (regionCode === region || regionCode.startsWith(`${region}.`))
}

export function countsByView(adoptions: readonly Adoption[], clock: Clock): Record<BoardView, number> {
  const count = (view: BoardView) => adoptions.filter((adoption) => isInView(adoption, view, clock)).length
  return {
    review: count('review'),
    overdue: count('overdue'),
    due: count('due'),
    silent: count('silent'),
    all: adoptions.length,
  }
}

/** What is most pressing stands first; all of them stand as they come, the newest first. */
export function inOrder(adoptions: readonly Adoption[], view: BoardView): Adoption[] {
  if (view === 'all') return [...adoptions]
  const key: (adoption: Adoption) => string = {
    review: oldestWaiting,
    overdue: target,
    due: target,
    silent: (adoption: Adoption) => lastHeardOn(adoption),
  }[view]
  return adoptions.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

function target({ targetOn }: Adoption): CalendarDate {
  return targetOn ?? ''
}

function oldestWaiting({ events, createdAt }: Adoption): string {
  return events.find(({ review }) => review === 'menunggu')?.reportedAt ?? createdAt
}

/** The address of the board that answers a question. */
export function boardPath({ view, practice, region, stage, by }: Omit<BoardQuestion, 'page'>): string {
  const all = { view: view === 'all' ? '' : view, practice, region, stage, by }
  const query = new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString()
  return query === '' ? '/staff/adoptions' : `/staff/adoptions?${query}`
}
