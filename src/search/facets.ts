import type { FacetCount, SearchAnswer, SearchQuestion } from './search.ts'
import type { SearchDocument } from './searchDocument.ts'

export type FacetName = keyof SearchAnswer['facets']
type Filter = (document: SearchDocument) => boolean

const valuesOf: Record<FacetName, (document: SearchDocument) => readonly string[]> = {
  type: (document) => [document.type],
  urusan: (document) => document.affairs,
  year: (document) => (document.year === null ? [] : [String(document.year)]),
  region: (document) => document.regions,
  stage: (document) => (document.stage === null ? [] : [document.stage]),
}

/** What passes every filter, and for each filter the counts of its values under all the others. */
export function narrow(documents: readonly SearchDocument[], question: SearchQuestion) {
  const filters = filtersOf(question)
  const names = Object.keys(valuesOf) as FacetName[]
  const passing = (except: FacetName | null) =>
    documents.filter((document) => names.every((name) => name === except || filters[name](document)))
  const facets = Object.fromEntries(names.map((name) => [name, countsOf(passing(name), valuesOf[name])]))
  return { documents: passing(null), facets: facets as SearchAnswer['facets'] }
}

function filtersOf(question: SearchQuestion): Record<FacetName, Filter> {
  const oneOf =
    (name: FacetName, chosen: readonly string[]): Filter =>
    (document) =>
      chosen.length === 0 || valuesOf[name](document).some((value) => chosen.includes(value))
  return {
    type: oneOf('type', question.type === null ? [] : [question.type]),
    urusan: oneOf('urusan', question.affairs),
    year: oneOf('year', question.years.map(String)),
    region: oneOf('region', question.regions),
    stage: oneOf('stage', question.stages),
  }
}

/** Most frequent first. */
function countsOf(
  documents: readonly SearchDocument[],
  values: (document: SearchDocument) => readonly string[],
) {
  const counts = new Map<string, number>()
  for (const value of documents.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  const facet: FacetCount[] = [...counts].map(([value, count]) => ({ value, count }))
  return facet.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
