import { yearOf } from '../calendarDate.ts'
import type { Region } from '../regions/region.ts'
import type { Regions } from '../regions/regions.ts'
import { ownName } from '../regions/spelling.ts'
import { type Chip, type Chips, type Facet, facet, facetOptions, withoutFilter } from '../web/filters.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import { paginate, type Pager } from '../web/pager.ts'
import { isOutgoing, type Visit, type VisitKind, visitKinds } from './visit.ts'
import { visitCard, type VisitCard } from './visitCard.ts'
import {
  cameFrom,
  type Direction,
  directionOf,
  directions,
  isAskedFor,
  type VisitQuestion,
  visitsPath,
} from './visitQuestion.ts'

export interface VisitsPage extends Page {
  /** "3 kunjungan dari Jawa Barat pada 2018". */
  title: string
  lead: string
  chips: Chips
  facets: Facet[]
  years: YearOfVisits[]
  pager: Pager
  /** Null when there are visits to show. */
  empty: EmptyList | null
}

export interface YearOfVisits {
  year: string
  cards: VisitCard[]
}

/** What to do when nothing was found. */
export interface EmptyList {
  text: string
  path: string
  label: string
}

const perPage = 20

/** `visits`: all that the public sees, the latest first. */
export function visitsPage(
  visits: readonly Visit[],
  question: VisitQuestion & { page: number },
  regions: Regions,
  frame: Frame,
): VisitsPage {
  const found = visits.filter((visit) => isAskedFor(visit, question))
  const path = visitsPath(question)
  const { slice, pager } = paginate(found, question.page, perPage, path)
  const title = titleOf(found.length, question, frame)
  return {
    head: listHead(title, question, frame),
    title,
    lead: frame.t(isOnlyOutgoing(question) ? 'visits.leadOutgoing' : 'visits.lead'),
    chips: { chips: chipsOf(question, path, frame), clearPath: '/visits' },
    facets: facetsOf(visits, question, regions, frame),
    years: byYear(slice, frame),
    pager,
    empty: found.length > 0 ? null : emptyList(visits.length > 0, frame),
  }
}

function isOnlyOutgoing({ directions: ways }: VisitQuestion): boolean {
  return ways.length === 1 && ways[0] === 'keluar'
}

function listHead(title: string, question: VisitQuestion, { t, site }: Frame) {
  return head(title, {
    description: t('visits.description', { government: site.government }),
    section: 'visits',
    breadcrumb: [
      { label: t('web.home'), path: '/' },
      { label: t('visits.title'), path: null },
    ],
    // One list is enough for search engines; its filters are for people.
    isIndexed: visitsPath(question) === '/visits',
  })
}

function titleOf(
  count: number,
  { years, regions, kinds, directions: ways }: VisitQuestion,
  { t }: Frame,
): string {
  const or = (names: string[]) => names.reduce((a, b) => t('visits.or', { a, b }))
  return [
    count === 0 ? t('visits.foundNone') : t('visits.found', { n: count }),
    regions.length === 0 ? '' : t('visits.from', { region: or(regions.map(shortName)) }),
    years.length === 0 ? '' : t('visits.in', { year: or(years.map(String)) }),
    ways.length === 1 ? t(`visits.onlyDirection.${ways[0] ?? 'masuk'}`) : '',
    kinds.length === 0 ? '' : t('visits.ofKind', { kinds: or(kinds.map((kind) => t(`visitKind.${kind}`))) }),
  ].join('')
}

/** A province needs no "Provinsi", but there are a city and a regency of Bogor. */
function shortName(region: Region): string {
  return region.kind === 'provinsi' ? ownName(region) : region.name
}

function chipsOf(
  { years, regions, kinds, directions: ways }: VisitQuestion,
  path: string,
  { t }: Frame,
): Chip[] {
  const chip = (name: string, value: string, label: string) => ({
    label,
    removePath: withoutFilter(path, name, value),
  })
  return [
    ...years.map((year) => chip('year', String(year), String(year))),
    ...regions.map((region) => chip('region', region.code, shortName(region))),
    ...kinds.map((kind) => chip('kind', kind, t(`visitKind.${kind}`))),
    ...ways.map((way) => chip('direction', way, t(`visits.direction.${way}`))),
  ]
}

/** Each filter counts what the others leave over. */
function facetsOf(
  visits: readonly Visit[],
  question: VisitQuestion,
  regions: Regions,
  { t }: Frame,
): Facet[] {
  const left = (without: Partial<VisitQuestion>) =>
    visits.filter((visit) => isAskedFor(visit, { ...question, ...without }))
  const yearCounts = counted(left({ years: [] }), [...new Set(visits.map(yearOfVisit))], isInYear)
  const kindCounts = counted(left({ kinds: [] }), visitKinds, (visit, kind) => visit.kind === kind)
  const wayCounts = counted(left({ directions: [] }), directions, (visit, way) => directionOf(visit) === way)
  const wayLabel = (way: string) => t(`visits.direction.${way as Direction}`)
  const kindLabel = (kind: string) => t(`visitKind.${kind as VisitKind}`)
  return [
    facet('year', t('visits.year'), facetOptions(yearCounts, question.years.map(String), String)),
    regionFacet(left({ regions: [] }), question.regions, regions, t('visits.region')),
    facet('kind', t('visits.kind'), facetOptions(kindCounts, question.kinds, kindLabel)),
    // While nobody went out there is nothing to choose.
    ...(visits.some(isOutgoing) || question.directions.length > 0
      ? [facet('direction', t('visits.direction'), facetOptions(wayCounts, question.directions, wayLabel))]
      : []),
  ]
}

/** The provinces, those that most visits came from first, and whatever is chosen. */
function regionFacet(visits: Visit[], chosen: Region[], { all }: Regions, legend: string): Facet {
  const offered = all.filter((region) => region.kind === 'provinsi' || chosen.includes(region))
  const names = new Map(offered.map((region) => [region.code, shortName(region)]))
  const counts = offered
    .map((region) => ({
      value: region.code,
      count: visits.filter((visit) => cameFrom(visit, region)).length,
    }))
    .toSorted((a, b) => b.count - a.count)
  const codes = chosen.map(({ code }) => code)
  return facet(
    'region',
    legend,
    facetOptions(counts, codes, (code) => names.get(code) ?? code),
  )
}

const yearOfVisit = (visit: Visit) => String(yearOf(visit.startOn))
const isInYear = (visit: Visit, year: string) => yearOfVisit(visit) === year

function counted(visits: Visit[], values: readonly string[], has: (visit: Visit, value: string) => boolean) {
  return values.map((value) => ({ value, count: visits.filter((visit) => has(visit, value)).length }))
}

function byYear(visits: readonly Visit[], frame: Frame): YearOfVisits[] {
  const years = new Map<string, VisitCard[]>()
  for (const visit of visits) {
    const year = yearOfVisit(visit)
    years.set(year, [...(years.get(year) ?? []), visitCard(visit, frame)])
  }
  return [...years].map(([year, cards]) => ({ year, cards }))
}

function emptyList(areThereOthers: boolean, { t }: Frame): EmptyList {
  return areThereOthers
    ? { text: t('visits.noneForFilters'), path: '/visits', label: t('visits.seeAll') }
    : { text: t('visits.noneAtAll'), path: '/practices', label: t('visits.seePractices') }
}
