import type { Sought } from './snippets/bestWindow.ts'
import { keyOf } from './engine/best.ts'
import { facetNames, noValue } from './engine/columns.ts'
import { uncounted, type Counts } from './engine/filters.ts'
import type { Found } from './engine/find.ts'
import type { FacetCount, SearchAnswer, SearchQuestion } from './search.ts'
import type { ConceptsOf } from './synonyms.ts'
import type { TextIndex } from './textIndex.ts'
import { understand } from './understand.ts'

/** An answer before anything is read of the records themselves. */
export interface Ranked extends Omit<SearchAnswer, 'hits'> {
  /** Those of the page that was asked for. */
  hits: RankedHit[]
  /** What snippets should show. */
  sought: () => Sought
}

export interface RankedHit {
  /** `practice:ID` or `visit:ID`. */
  key: string
  score: number
}

export interface Answering {
  conceptsOf: ConceptsOf
  /** The last word may be half typed; false when left out. */
  isTyping?: boolean
  /** Whether the values of each filter are counted; true when left out. */
  isCounted?: boolean
}

export function answer(
  index: TextIndex,
  question: SearchQuestion,
  { conceptsOf, isTyping = false, isCounted = true }: Answering,
): Ranked {
  const startedAt = performance.now()
  const { page, perPage } = question
  const { query, isEmpty, suggestion, alsoSearched, sought } = understand(question, {
    index,
    conceptsOf,
    isTyping,
    isCounted,
  })
  const found = isEmpty ? nothing : index.find(query, page * perPage)
  return {
    hits: found.best.slice((page - 1) * perPage).map((candidate) => ({
      key: keyOf(candidate),
      score: Math.round(candidate.score * 1000) / 1000,
    })),
    total: found.total,
    complete: found.complete,
    facets: facetsOf(found.counts, index),
    suggestion,
    alsoSearched,
    sought,
    tookMs: Math.round((performance.now() - startedAt) * 1000) / 1000,
  }
}

const nothing: Found = { best: [], total: 0, complete: 0, counts: uncounted }

function facetsOf(counts: Counts, { codes }: TextIndex): SearchAnswer['facets'] {
  const facets = facetNames.map((name) => [name, heldValues(counts[name], codes.facets[name].names)])
  return Object.fromEntries(facets) as SearchAnswer['facets']
}

/** Most frequent first. */
function heldValues(counts: Uint32Array, names: readonly string[]): FacetCount[] {
  const held: FacetCount[] = []
  for (let code = noValue + 1; code < counts.length; code++) {
    const count = counts[code] ?? 0
    if (count > 0) held.push({ value: names[code] ?? '', count })
  }
  return held.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
