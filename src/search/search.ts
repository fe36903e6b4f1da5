import type { Affair } from '../practices/affairs.ts'
import type { Stage } from '../practices/practice.ts'
import type { SafeHtml } from '../web/safeHtml.ts'

export const searchedTypes = ['practice', 'visit'] as const
export type SearchedType = (typeof searchedTypes)[number]

export const sorts = ['relevance', 'newest', 'most_visited'] as const
export type Sort = (typeof sorts)[number]

/** What someone looks for. An empty list or null means "no filter"; several values of one filter mean "or". */
export interface SearchQuestion {
  text: string
  type: SearchedType | null
  affairs: Affair[]
  years: number[]
  /** Kemendagri codes; a province covers its regencies and cities. */
  regions: string[]
  stages: Stage[]
  sort: Sort
  /** From 1. */
  page: number
  perPage: number
}

export interface SearchHit {
  type: SearchedType
  id: string
  slug: string
  title: string
  /** Text with the words found in `<mark>`. */
  snippet: SafeHtml
  score: number
}

/** How many hits have a value, under all other filters. */
export interface FacetCount {
  value: string
  count: number
}

export interface SearchAnswer {
  hits: SearchHit[]
  total: number
  facets: Record<'type' | 'urusan' | 'year' | 'region' | 'stage', FacetCount[]>
  /** Another spelling that would find something, or null. */
  suggestion: string | null
  /** Synonyms that were searched too. */
  alsoSearched: string[]
  tookMs: number
}

/** Full-text search over what the public may see. It follows the store: a change is found by the next question. */
export interface Search {
  ask(question: SearchQuestion): Promise<SearchAnswer>
  /** Forgets the index and reads all records again. */
  rebuild(): Promise<void>
}
