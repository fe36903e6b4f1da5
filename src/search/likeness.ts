import type { IndexQuery } from './engine/query.ts'
import { idIn, keyOf } from './searchedRecords.ts'
import type { TextIndex } from './textIndex.ts'

/** Words that tell most about a practice. */
const mostTelling = 12

/** Ids of the practices with the same telling words, the nearest first. */
export function similarTo(index: TextIndex, practiceId: string, limit: number): string[] {
  const own = keyOf('practice', practiceId)
  const units = tellingTerms(index, own).map((term, place) => ({
    terms: [{ term, bit: 1 << place }],
    bits: 1 << place,
    ways: [],
  }))
  if (units.length === 0) return []
  const query: IndexQuery = {
    units,
    termCount: units.length,
    phrases: [],
    withoutTerms: [],
    withoutPhrases: [],
    filters: new Map([['type', ['practice']]]),
    sort: 'relevance',
  }
  const keys = index.find(query, limit + 1).best.map(({ segment, row }) => segment.keys[row]!)
  return keys
    .filter((key) => key !== own)
    .slice(0, limit)
    .map(idIn)
}

/** By how often it holds them and how few others do; a word that no other holds leads nowhere. */
function tellingTerms(index: TextIndex, key: string): number[] {
  const weights = [...index.termsOf(key)]
    .filter(([term]) => index.vocabulary.documents[term]! > 1)
    .map(([term, times]) => ({ term, weight: (times / (times + 1)) * index.scorer.weightOf(term) }))
  return weights
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostTelling)
    .map(({ term }) => term)
}
