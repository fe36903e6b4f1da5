import type { Candidate } from './best.ts'
import type { Ranking, Unit } from './query.ts'
import type { Statistics } from './statistics.ts'
import { boundary, noTerm, type Vocabulary } from './vocabulary.ts'

/** In words that can be looked for. */
const farthest = 8
/** Of a document: a book in an attached file is not read to its end. */
const mostWords = 5000

interface Known {
  vocabulary: Vocabulary
  statistics: Statistics
  ranking: Ranking
}

/** Tells what it is worth that the terms of a question stand near together. */
export class Nearness {
  readonly #index: Known
  /** Of a term: which one it is of those asked for, from 1; all 0 between questions. */
  #places = new Uint8Array()

  constructor(index: Known) {
    this.#index = index
  }

  /** The bonus of each candidate. */
  of(candidates: readonly Candidate[], units: readonly Unit[]): number[] {
    const terms = units.flatMap((unit) => unit.terms.map(({ term }) => term))
    const { length } = this.#index.vocabulary.terms
    if (this.#places.length < length) this.#places = new Uint8Array(length * 2)
    terms.forEach((term, at) => (this.#places[term] = at + 1))
    const bonuses = candidates.map((candidate) => this.#bonus(candidate))
    for (const term of terms) this.#places[term] = 0
    return bonuses
  }

  /**
   * Each pair of neighbours counts one over the square of its distance, less each time, and less in a long document, as in
   * BM25 (after Büttcher, Clarke and Lushman, SIGIR 2006).
   */
  #bonus({ segment, row }: Candidate): number {
    const { ranking, statistics } = this.#index
    const { k1, b, proximity } = ranking
    const average = statistics.length / statistics.documents
    const half = k1 * (1 - b + (b * segment.lengths[row]!) / average)
    let bonus = 0
    for (const closeness of this.#pairs({ segment, row }).values())
      bonus += (closeness * (k1 + 1)) / (closeness + half)
    return proximity * bonus
  }

  /** Of each pair of terms that stand beside each other in the text, how close and how often. */
  #pairs({ segment: { words, starts }, row }: Pick<Candidate, 'segment' | 'row'>): Map<number, number> {
    const { termOfWord } = this.#index.vocabulary
    const places = this.#places
    const closeness = new Map<number, number>()
    const end = Math.min(starts[row + 1]!, starts[row]! + mostWords)
    let [lastPlace, lastAt, at] = [0, 0, 0]
    for (let next = starts[row]!; next < end; next++) {
      const word = words[next]!
      const term = termOfWord[word]!
      if (word === boundary) at += farthest
      if (term === noTerm) continue
      at++
      const place = places[term]!
      if (place === 0) continue
      const distance = at - lastAt
      if (lastPlace !== 0 && lastPlace !== place && distance <= farthest) {
        const pair = (Math.min(place, lastPlace) << 6) | Math.max(place, lastPlace)
        closeness.set(pair, (closeness.get(pair) ?? 0) + 1 / distance ** 2)
      }
      lastPlace = place
      lastAt = at
    }
    return closeness
  }
}
