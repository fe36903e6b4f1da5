import { formatNumber } from '../i18n/format.ts'
import {
  facet,
  facetOptions,
  labelOf,
  withoutFilter,
  type Chip,
  type Chips,
  type Facet,
} from '../web/filters.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import type { PublishedPractice } from './practice.ts'
import { startYearOf, type PracticeCard } from './practiceCard.ts'
import { practiceSorts, practicesPath, type PracticeQuestion } from './practiceQuestion.ts'
import { byVisits, type VisitCounts } from './practiceShelf.ts'

export interface PracticesPage extends Page {
  /** "3 praktik baik: Kesehatan". */
  title: string
  count: string
  facets: Facet[]
  chips: Chips
  sorts: { value: string; label: string; isChosen: boolean }[]
  cards: PracticeCard[]
  pager: Pager
  /** Nothing is published at all. */
  isEmptyCatalogue: boolean
}

const perPage = 12
const filters = ['urusan', 'stage', 'lifecycle', 'year'] as const
type Filter = (typeof filters)[number]

/** The practices that a question asks for, in its order, and the slice of them that one page shows. */
export function answerPractices(
  all: readonly PublishedPractice[],
  question: PracticeQuestion,
  counts: VisitCounts,
) {
  const found = all.filter((practice) => filters.every((filter) => fits(practice, filter, question)))
  const path = practicesPath(question)
  return { found, ...paginate(sorted(found, question, counts), question.page, perPage, path) }
}

export function practicesPage(
  all: readonly PublishedPractice[],
  question: PracticeQuestion,
  answer: { found: readonly PublishedPractice[]; pager: Pager; cards: PracticeCard[] },
  { t, locale, site }: Frame,
): PracticesPage {
  const chips = chipsOf(question, t)
  const n = answer.found.length
  const values = { n, count: formatNumber(n, locale), chosen: chips.map(({ label }) => label).join(', ') }
  const title = t(chips.length > 0 ? 'practices.countFor' : 'practices.count', values)
  return {
    head: head(title, {
      description: t('practices.description', { government: site.government }),
      section: 'practices',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('practices.title'), path: null },
      ],
      isIndexed: chips.length === 0,
    }),
    title,
    count: t('practices.count', values),
    facets: filters.map((filter) => facetOf(filter, all, question, t)),
    chips: {
      chips,
      clearPath: practicesPath({ ...question, urusan: [], stage: [], lifecycle: [], year: [] }),
    },
    sorts: practiceSorts.map((value) => ({
      value,
      label: t(`practices.sort.${value}`),
      isChosen: value === question.sort,
    })),
    cards: answer.cards,
    pager: answer.pager,
    isEmptyCatalogue: all.length === 0,
  }
}

function valuesOf({ published }: PublishedPractice, filter: Filter): readonly string[] {
  const year = startYearOf(published)
  return {
    urusan: published.affairs,
    stage: [published.stage],
    lifecycle: [published.lifecycle],
    year: year === null ? [] : [year],
  }[filter]
}

function fits(practice: PublishedPractice, filter: Filter, question: PracticeQuestion): boolean {
  const chosen: readonly string[] = question[filter]
  return chosen.length === 0 || valuesOf(practice, filter).some((value) => chosen.includes(value))
}

function sorted(found: readonly PublishedPractice[], { sort }: PracticeQuestion, counts: VisitCounts) {
  if (sort === 'newest') return found
  if (sort === 'most_visited') return found.toSorted(byVisits(counts))
  return found.toSorted((a, b) => a.published.name.localeCompare(b.published.name, 'id'))
}

type T = Frame['t']

function facetOf(filter: Filter, all: readonly PublishedPractice[], question: PracticeQuestion, t: T): Facet {
  const others = filters.filter((other) => other !== filter)
  const counts = new Map<string, number>(question[filter].map((chosen) => [chosen, 0]))
  for (const practice of all.filter((one) => others.every((other) => fits(one, other, question))))
    for (const value of valuesOf(practice, filter)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const ordered = [...counts].map(([value, count]) => ({ value, count })).toSorted(inOrderOf(filter))
  const options = facetOptions(ordered, question[filter], labelsOf(filter, t))
  return facet(filter, t(`practices.filter.${filter}`), options)
}

interface Counted {
  value: string
  count: number
}

function inOrderOf(filter: Filter): (a: Counted, b: Counted) => number {
  if (filter === 'year') return (a, b) => b.value.localeCompare(a.value)
  return (a, b) => b.count - a.count || a.value.localeCompare(b.value)
}

function labelsOf(filter: Filter, t: T): (value: string) => string {
  if (filter === 'year') return (year) => year
  return labelOf(filter === 'urusan' ? 'affair' : filter, t)
}

function chipsOf(question: PracticeQuestion, t: T): Chip[] {
  const path = practicesPath(question)
  return filters.flatMap((filter) =>
    question[filter].map((value) => ({
      label: labelsOf(filter, t)(value),
      removePath: withoutFilter(path, filter, value),
    })),
  )
}
