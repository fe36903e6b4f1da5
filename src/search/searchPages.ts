import { searchFor } from './searchFor.ts'
import type { Regions } from '../regions/regions.ts'
import type { Store } from '../storage/store.ts'
import {
  type Chip,
  type Chips,
  type Facet,
  facet,
  facetOptions,
  labelOf,
  withoutFilter,
} from '../web/filters.ts'
import { type Choice, choices } from '../web/field.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import { type Pager, pagerFor } from '../web/pager.ts'
import { foundRecord, type FoundRecord } from './foundRecord.ts'
import { sorts, type FacetCount, type SearchAnswer, type SearchQuestion } from './search.ts'
import { searchPath } from './searchQuestion.ts'

export interface SearchPage extends Page {
  /** "12 praktik untuk “csr”". */
  title: string
  question: string
  alsoSearched: string | null
  suggestion: { text: string; path: string } | null
  chips: Chips
  facets: Facet[]
  sorts: Choice[]
  hits: FoundRecord[]
  pager: Pager
  /** What to do when nothing was found: links; null when something was. */
  ways: { label: string; path: string }[] | null
}

export interface Asked {
  question: SearchQuestion
  answer: SearchAnswer
}

export async function searchPage({ question, answer }: Asked, store: Store, regions: Regions, frame: Frame) {
  const { t } = frame
  const path = searchPath(question)
  const title = titleOf(question, answer, frame)
  const page: SearchPage = {
    head: head(title, {
      description: t('search.description', { government: frame.site.government }),
      section: 'search',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: t('web.nav.search'), path: null },
      ],
      isIndexed: false,
    }),
    title,
    question: question.text,
    alsoSearched:
      answer.alsoSearched.length === 0
        ? null
        : t('search.alsoSearched', { words: answer.alsoSearched.join(', ') }),
    suggestion: answer.suggestion === null ? null : suggested(answer.suggestion),
    chips: { chips: chipsOf(question, path, regions, frame), clearPath: withoutFilters(question) },
    facets: facetsOf(question, answer, regions, frame),
    sorts: choices(sorts, 'search.sort', [question.sort], t),
    hits: await Promise.all(answer.hits.map((hit) => foundRecord(hit, store, frame))),
    pager: pagerFor(question.page, Math.max(1, Math.ceil(answer.total / question.perPage)), path),
    ways: answer.total > 0 ? null : waysOn(question, path, frame),
  }
  return page
}

function titleOf({ text, type }: SearchQuestion, { total }: SearchAnswer, { t }: Frame): string {
  const values = { n: total, q: text }
  if (total === 0) return t(text === '' ? 'search.foundNoneAtAll' : 'search.foundNone', values)
  if (text === '') {
    return t(
      type === null
        ? 'search.foundAll'
        : type === 'visit'
          ? 'search.foundAllVisits'
          : 'search.foundAllPractices',
      values,
    )
  }
  return t(
    type === null ? 'search.found' : type === 'visit' ? 'search.foundVisits' : 'search.foundPractices',
    values,
  )
}

function suggested(text: string) {
  return { text, path: searchFor(text) }
}

function withoutFilters({ text }: SearchQuestion): string {
  return text === '' ? '/search' : suggested(text).path
}

function chipsOf(question: SearchQuestion, path: string, regions: Regions, { t }: Frame): Chip[] {
  const chips = (name: string, values: readonly string[], label: (value: string) => string) =>
    values.map((value) => ({ label: label(value), removePath: withoutFilter(path, name, value) }))
  return [
    ...chips('type', question.type === null ? [] : [question.type], labelOf('search.type', t)),
    ...chips('urusan', question.affairs, labelOf('affair', t)),
    ...chips('year', question.years.map(String), String),
    ...chips('region', question.regions, (code) => regions.byCode(code)?.name ?? code),
    ...chips('stage', question.stages, labelOf('stage', t)),
  ]
}

function facetsOf(
  question: SearchQuestion,
  { facets }: SearchAnswer,
  regions: Regions,
  { t }: Frame,
): Facet[] {
  const provinces = facets.region.filter(
    ({ value }) => value.length === 2 || question.regions.includes(value),
  )
  const years = facets.year.toSorted((a, b) => Number(b.value) - Number(a.value))
  const of = (
    name: keyof typeof facets,
    counts: readonly FacetCount[],
    chosen: readonly string[],
    label: (value: string) => string,
  ) => facet(name, t(`search.facet.${name}`), facetOptions(withChosen(counts, chosen), chosen, label))
  return [
    of('type', facets.type, question.type === null ? [] : [question.type], labelOf('search.type', t)),
    of('urusan', facets.urusan, question.affairs, labelOf('affair', t)),
    of('year', years, question.years.map(String), String),
    of('region', provinces, question.regions, (code) => regions.byCode(code)?.name ?? code),
    of('stage', facets.stage, question.stages, labelOf('stage', t)),
  ]
}

/** A chosen value that nothing has is still shown, or it could not be taken off. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((value) => counts.every((count) => count.value !== value))
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))]
}

function waysOn(question: SearchQuestion, path: string, { t }: Frame) {
  const bare = withoutFilters(question)
  const drop = bare === path ? [] : [{ label: t('search.none.dropFilters'), path: bare }]
  return [
    ...drop,
    { label: t('search.none.practices'), path: '/practices' },
    { label: t('search.none.visits'), path: '/visits' },
    { label: t('search.none.ask'), path: '/about#kontak' },
  ]
}
