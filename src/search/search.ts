import type { Affair } from '../practices/affairs.ts'
import { proseFields, type Stage } from '../practices/practice.ts'
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
  /** Unknown words are looked for as they were typed, not as they may have been meant. */
  isVerbatim: boolean
}

export interface SearchHit {
  type: SearchedType
  id: string
  slug: string
  title: string
  /** The best passage, with the words found in `<mark>`. */
  snippet: SafeHtml
  /** Where that passage stands. */
  foundIn: FoundIn
  score: number
}

/** A part of a record, and the file when the passage stands in one. */
export interface FoundIn {
  field: PassageField
  file: FoundFile | null
}

export interface FoundFile {
  name: string
  path: string
}

/** Parts of a practice or a visit in which words are found; what a reader is told is `search.in.FIELD`. */
export const passageFields = [
  'summary',
  'acronymMeaning',
  ...proseFields,
  'partners',
  'metrics',
  'awards',
  'relations',
  'purpose',
  'venue',
  'delegations',
  'stops',
  'hostOfficials',
  'practices',
  'questions',
  'quotes',
  'file',
] as const
export type PassageField = (typeof passageFields)[number]

/** How many hits have a value, under all other filters. */
export interface FacetCount {
  value: string
  count: number
}

export interface SearchAnswer {
  hits: SearchHit[]
  total: number
  /** Hits that hold every word: they come first. All, when the question is one in words and the order is by score alone. */
  complete: number
  facets: Record<'type' | 'urusan' | 'year' | 'region' | 'stage', FacetCount[]>
  /** The question as it was answered when an unknown word was replaced by the nearest known one, else null. */
  suggestion: string | null
  /** Synonyms that were searched too. */
  alsoSearched: string[]
  tookMs: number
}

/** What someone may be about to type. */
export interface Suggestion {
  kind: 'practice' | 'institution' | 'tag'
  text: string
  /** Where it leads. */
  path: string
}

/** Full-text search over what the public may see. It follows the store: a change is found by the next question. */
export interface Search {
  ask(question: SearchQuestion): Promise<SearchAnswer>
  /** For a question whose last word may be half typed: the best first, at most `limit`. */
  suggest(text: string, limit: number): Promise<Suggestion[]>
  /** Whether one record that the public sees holds all these words, each as it is written here. */
  holds(text: string): Promise<boolean>
  /** Ids of the practices whose words are most like this one's, the nearest first. */
  similar(practiceId: string, limit: number): Promise<string[]>
  /** Forgets the index and reads all records again. */
  rebuild(): Promise<void>
  /** Keeps the index beside the store for the next start. */
  close(): Promise<void>
}
