import { termOf } from './words/analysis.ts'
import type { Unit, Way } from './engine/query.ts'
import type { Vocabulary } from './engine/vocabulary.ts'
import type { Concept, Phrase } from './synonyms.ts'

const synonymWeight = 0.6
const prefixWeight = 0.5
const mostPrefixed = 50

/** What a document must hold to be found, in the index's numbers: each stem of the concepts has a bit, in order. */
export function unitsOf(concepts: readonly Concept[], vocabulary: Vocabulary): Unit[] {
  let place = 0
  return concepts.map(({ stems, synonyms }) => {
    const asked = stems.map((stem) => ({ term: heldTerm(stem, vocabulary), bit: 1 << place++ }))
    return {
      terms: asked.flatMap(({ term, bit }) => (term === null ? [] : [{ term, bit }])),
      bits: asked.reduce((bits, { bit }) => bits | bit, 0),
      ways: synonyms.flatMap((synonym) => wayOf(synonym, vocabulary) ?? []),
    }
  })
}

/** Null when no document holds one of its words. */
export function wayOf({ stems }: Phrase, vocabulary: Vocabulary): Way | null {
  const terms = stems.flatMap((stem) => heldTerm(stem, vocabulary) ?? [])
  return terms.length === stems.length ? { terms, weight: synonymWeight } : null
}

/** Other endings of a word that may be half typed. */
export function waysOn(prefix: string, vocabulary: Vocabulary): Way[] {
  const words = vocabulary.startingWith(prefix, mostPrefixed)
  const stems = new Set(words.flatMap((word) => termOf(word) ?? []))
  return [...stems].flatMap((stem) => {
    const term = heldTerm(stem, vocabulary)
    return term === null ? [] : [{ terms: [term], weight: prefixWeight }]
  })
}

function heldTerm(stem: string, vocabulary: Vocabulary): number | null {
  const term = vocabulary.termId(stem)
  return term !== undefined && (vocabulary.documents[term] ?? 0) > 0 ? term : null
}
