import { formatNumber } from '../../i18n/format.ts'
import type { MessageKey } from '../../i18n/translate.ts'
import type { Regions } from '../../regions/regions.ts'
import { ownName } from '../../regions/spelling.ts'
import { type Chip, type Facet, facet, facetOptions, labelOf, withoutFilter } from '../../web/filters.ts'
import type { Frame } from '../../web/frame.ts'
import {
  searchedTypes,
  type FacetCount,
  type SearchAnswer,
  type SearchedType,
  type SearchQuestion,
} from '../search.ts'
import { type Asked, searchPath } from '../searchQuestion.ts'

type FilterName = keyof SearchAnswer['facets']

/** Practices, visits or both: chosen by a link. */
export interface TypeLink {
  /** With its count. */
  label: string
  path: string
  isChosen: boolean
}

/** The filters that a question has, each with a link to the question without it. */
export function chipsOf(question: SearchQuestion, regions: Regions, frame: Frame): Chip[] {
  const path = searchPath(question)
  return filtersOf(question, regions, frame).flatMap(({ name, chosen, label }) =>
    chosen.map((value) => ({ label: label(value), removePath: withoutFilter(path, name, value) })),
  )
}

/** What can be ticked, with counts under the other filters. */
export function facetsOf({ question, answer }: Asked, regions: Regions, frame: Frame): Facet[] {
  const { t } = frame
  const ticked = filtersOf(question, regions, frame).filter(({ name }) => name !== 'type')
  return ticked.map(({ name, chosen, label }) => {
    const counts = withChosen(shownCounts(name, answer.facets[name], chosen), chosen)
    return facet(name, t(`search.facet.${name}`), facetOptions(counts, chosen, label))
  })
}

interface Filter {
  name: FilterName
  chosen: string[]
  label: (value: string) => string
}

function filtersOf(question: SearchQuestion, regions: Regions, { t }: Frame): Filter[] {
  const regionName = (code: string) => {
    const region = regions.byCode(code)
    if (region === null) return code
    return region.kind === 'provinsi' ? ownName(region) : region.name
  }
  return [
    { name: 'type', chosen: question.type === null ? [] : [question.type], label: labelOf('search.type', t) },
    { name: 'urusan', chosen: question.affairs, label: labelOf('affair', t) },
    { name: 'year', chosen: question.years.map(String), label: String },
    { name: 'region', chosen: question.regions, label: regionName },
    { name: 'stage', chosen: question.stages, label: labelOf('stage', t) },
  ]
}

/** Of regions only provinces, or the list would be too long to read; the latest year first. */
function shownCounts(name: FilterName, counts: readonly FacetCount[], chosen: readonly string[]) {
  if (name === 'region') return counts.filter(({ value }) => value.length === 2 || chosen.includes(value))
  if (name === 'year') return counts.toSorted((a, b) => Number(b.value) - Number(a.value))
  return counts
}

/** A chosen value that nothing has is still shown, or it could not be taken off. */
function withChosen(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((value) => counts.every((count) => count.value !== value))
  return [...counts, ...missing.map((value) => ({ value, count: 0 }))]
}

/** Practices, visits or both, with the other filters as they are; nothing when there is nothing to choose. */
export function typeLinks({ question, answer }: Asked, { t, locale }: Frame): TypeLink[] {
  const countOf = (type: SearchedType) => answer.facets.type.find(({ value }) => value === type)?.count ?? 0
  const held = searchedTypes.filter((type) => countOf(type) > 0 || question.type === type)
  const link = (type: SearchedType | null, key: MessageKey, count: number): TypeLink => ({
    label: t(key, { count: formatNumber(count, locale) }),
    path: searchPath({ ...question, type }),
    isChosen: question.type === type,
  })
  if (held.length < 2) return []
  const all = held.reduce((sum, type) => sum + countOf(type), 0)
  return [
    link(null, 'search.only.any', all),
    ...held.map((type) => link(type, `search.only.${type}`, countOf(type))),
  ]
}
