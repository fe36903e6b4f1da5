import type { Regions } from '../regions/regions.ts'
import type { Badge } from '../web/badge.ts'
import { choices, field, type Choice, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { adoptionStages, type Adoption } from './adoption.ts'
import type { Clock } from './adoptionTiming.ts'
import { stageBadge } from './eventView.ts'
import {
  adopters,
  boardPath,
  boardViews,
  countsByView,
  fitsFilters,
  inOrder,
  isInView,
  unfiltered,
  type BoardQuestion,
  type BoardView,
} from './staffAdoptionBoard.ts'
import { attentionBadges, heardInWords, targetInWords } from './timingWords.ts'

export interface AdoptionBoardPage extends Page {
  views: { label: string; count: number; path: string; isShown: boolean }[]
  filters: Field[]
  /** Which view the filters apply to. */
  view: string
  clearPath: string | null
  count: string
  empty: string | null
  rows: BoardRow[]
  pager: Pager
}

export interface BoardRow {
  institution: string
  practice: string
  path: string
  badges: Badge[]
  /** Target and last news, in words. */
  remarks: string[]
  isMadeUp: boolean
}

/** What the board is made from. */
export interface Board {
  adoptions: readonly Adoption[]
  /** Of a practice by its slug. */
  nameOf: (slug: string) => string
  regions: Pick<Regions, 'byCode'>
  clock: Clock
}

const perPage = 25

export function adoptionBoardPage(board: Board, question: BoardQuestion, frame: Frame): AdoptionBoardPage {
  const { t } = frame
  const { adoptions, clock } = board
  const filtered = adoptions.filter((adoption) => fitsFilters(adoption, question, frame.site))
  const found = filtered.filter((adoption) => isInView(adoption, question.view, clock))
  const { slice, pager } = paginate(
    inOrder(found, question.view),
    question.page,
    perPage,
    boardPath(question),
  )
  const noFilter = { ...question, ...unfiltered }
  const isFiltered = boardPath(question) !== boardPath(noFilter)
  return {
    head: head(t('staffAdoptions.title'), {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('staffAdoptions.title'), path: null },
      ],
    }),
    views: viewsOf(filtered, board, question, frame),
    filters: filterFields(board, question, frame),
    view: question.view,
    clearPath: isFiltered ? boardPath(noFilter) : null,
    count: t(`staffAdoptions.count.${question.view}`, { n: found.length, months: clock.silentMonths }),
    empty: found.length > 0 ? null : emptyText(board, isFiltered, question.view, frame),
    rows: slice.map((adoption) => boardRow(adoption, board, frame)),
    pager,
  }
}

function viewsOf(
  filtered: readonly Adoption[],
  { clock }: Board,
  question: BoardQuestion,
  { t }: Frame,
): AdoptionBoardPage['views'] {
  const counts = countsByView(filtered, clock)
  return boardViews.map((view) => ({
    label: t(`staffAdoptions.view.${view}`),
    count: counts[view],
    path: boardPath({ ...question, view }),
    isShown: view === question.view,
  }))
}

function emptyText({ adoptions }: Board, isFiltered: boolean, view: BoardView, { t }: Frame): string {
  if (adoptions.length === 0) return t('staffAdoptions.none')
  return isFiltered ? t('staffAdoptions.noneFound') : t(`staffAdoptions.none.${view}`)
}

function boardRow(adoption: Adoption, { nameOf, clock }: Board, frame: Frame): BoardRow {
  const { t } = frame
  const target = targetInWords(adoption, clock.today, frame)
  const heard = heardInWords(adoption, clock.today, frame)
  return {
    institution: adoption.institution,
    practice: nameOf(adoption.practice),
    path: `/staff/adoptions/${adoption.id}`,
    badges: [
      stageBadge(adoption.stage, t),
      ...(adoption.review === 'ditolak'
        ? [{ label: t('staffAdoptions.rejected'), tone: 'bad' } as const]
        : []),
      ...attentionBadges(adoption, clock, t),
    ],
    remarks: [
      target === null
        ? t('staffAdoptions.target.none')
        : t('staffAdoptions.labelled', { label: t('staffAdoptions.target'), value: target }),
      t('staffAdoptions.labelled', { label: t('staffAdoptions.heard.label'), value: heard }),
    ],
    isMadeUp: adoption.isMadeUp,
  }
}

function filterFields(board: Board, question: BoardQuestion, { t }: Frame): Field[] {
  const all: Choice = { value: '', label: t('staffAdoptions.any'), isChosen: false, group: null }
  const select = (name: string, label: string, options: Choice[]) =>
    field(name, label, { type: 'select', choices: [all, ...options] })
  return [
    select('practice', t('staffAdoptions.practice'), practiceChoices(board, question)),
    select('region', t('staffAdoptions.region'), regionChoices(board, question)),
    select('stage', t('staffAdoptions.stage'), choices(adoptionStages, 'adoptionStage', [question.stage], t)),
    select('by', t('staffAdoptions.by'), choices(adopters, 'staffAdoptions.by', [question.by], t)),
  ]
}

function practiceChoices({ adoptions, nameOf }: Board, { practice }: BoardQuestion): Choice[] {
  return counted(adoptions.map((adoption) => adoption.practice))
    .map(([slug, n]) => ({
      value: slug,
      label: `${nameOf(slug)} (${n})`,
      isChosen: slug === practice,
      group: null,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

/** Provinces, and under each the regencies and cities in it that have some. */
function regionChoices({ adoptions, regions }: Board, { region }: BoardQuestion): Choice[] {
  const codes = adoptions.map(({ regionCode }) => regionCode ?? '').filter((code) => code !== '')
  const provinces = counted(codes.map((code) => code.slice(0, 2))).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const within = counted(codes.filter((code) => code.length > 2)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const nameOf = (code: string) => regions.byCode(code)?.name ?? code
  const choice = (code: string, n: number, group: string): Choice => ({
    value: code,
    label: `${nameOf(code)} (${n})`,
    isChosen: code === region,
    group,
  })
  return provinces.flatMap(([province, n]) => [
    choice(province, n, nameOf(province)),
    ...within
      .filter(([code]) => code.startsWith(`${province}.`))
      .map(([code, here]) => choice(code, here, nameOf(province))),
  ])
}

function counted(values: readonly string[]): [value: string, n: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
}
