import type { FacetName } from './columns.ts'

/** What the index is asked: numbers of words and terms, no text. */
export interface IndexQuery {
  /** What to look for; empty asks for all documents. */
  units: Unit[]
  /** How many terms are asked for: each has a bit, from the lowest. At most 32. */
  termCount: number
  phrases: Phrase[]
  /** The bits of the terms that phrases hold. */
  required: number
  withoutTerms: number[]
  withoutPhrases: Phrase[]
  /** Chosen values; a filter that is not named lets everything pass. */
  filters: ReadonlyMap<FacetName, readonly string[]>
  /** Whether documents with all terms go before those with some. */
  isCompleteFirst: boolean
  /** Whether the values of each filter are counted. */
  isCounted: boolean
  sort: 'relevance' | 'newest' | 'most_visited'
}

/** One part of a question: its own terms, each of which counts by itself, or one of the other ways to say it. */
export interface Unit {
  /** Those that a document holds. */
  terms: { term: number; bit: number }[]
  /** The bits of all its terms. */
  bits: number
  ways: Way[]
}

/** Stands for all terms of its unit, at a lower weight. */
export interface Way {
  /** One after the other. */
  terms: number[]
  weight: number
}

export interface Phrase {
  /** -1 for a word that no document holds. */
  words: number[]
  /** Those of the words that are no stop words. */
  terms: number[]
}

export interface Ranking {
  k1: number
  b: number
  /** What the title's own score adds. */
  titleAlone: number
  /** What terms that stand near together add. */
  proximity: number
  /** How much a practice's score counts beside a visit's: a visit repeats the names of what it studied. */
  practices: number
  /** A document that tells less than this share of the question is not found. */
  leastShare: number
}

/** Chosen on two collections and on our own questions: docs/search.md. */
export const ourRanking: Ranking = {
  k1: 1.2,
  b: 0.75,
  titleAlone: 0.3,
  proximity: 1,
  practices: 1.2,
  leastShare: 0.1,
}

/** As many as a number has bits. */
export const mostTerms = 32

/** Asks for these terms, in the order of the score; nothing else is asked. At most `mostTerms`. */
export function termsQuery(terms: readonly number[]): IndexQuery {
  return {
    units: terms.map((term, place) => ({ terms: [{ term, bit: 1 << place }], bits: 1 << place, ways: [] })),
    termCount: terms.length,
    phrases: [],
    required: 0,
    withoutTerms: [],
    withoutPhrases: [],
    filters: new Map(),
    isCompleteFirst: false,
    isCounted: false,
    sort: 'relevance',
  }
}
