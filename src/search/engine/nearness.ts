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
  /** Of each term: which of those asked for it is, from 1; 0 between questions. */
  #marks = new Uint8Array()

  constructor(index: Known) {
    this.#index = index
  }

  /** The bonus of each candidate. */
  of(candidates: readonly Candidate[], units: readonly Unit[]): number[] {
    const terms = units.flatMap((unit) => unit.terms.map(({ term }) => term))
    const { vocabulary } = this.#index
    if (this.#marks.length < vocabulary.terms.length)
      this.#marks = new Uint8Array(2 * vocabulary.terms.length)
    terms.forEach((term, at) => (this.#marks[term] = at + 1))
    const bonuses = candidates.map((candidate) => (hasTwo(candidate.held) ? this.#bonus(candidate) : 0))
    for (const term of terms) this.#marks[term] = 0
    return bonuses
  }

  /**
   * Each pair of neighbours counts one over the square of its distance, less each time, and less in a long document, as in
   * BM25 (after Büttcher, Clarke and Lushman, SIGIR 2006).
   */
  #bonus(candidate: Candidate): number {
    const { ranking, statistics } = this.#index
    const { k1, b, proximity } = ranking
    const average = statistics.length / statistics.documents
    const half = k1 * (1 - b + (b * candidate.segment.lengths[candidate.row]!) / average)
    let bonus = 0
    for (const closeness of this.#pairs(candidate).values())
      bonus += (closeness * (k1 + 1)) / (closeness + half)
    return proximity * bonus
  }

  /** Of each pair of terms that stand beside each other in the text, how close and how often. */
  #pairs({ segment: { words, starts }, row }: Candidate): Map<number, number> {
    const marks = this.#marks
    const { termOfWord } = this.#index.vocabulary
    const closeness = new Map<number, number>()
    const end = Math.min(starts[row + 1]!, starts[row]! + mostWords)
    // The words that count before this one, and the term last met with its place among them.
    let at = 0
    let last = 0
    let lastAt = 0
    for (let next = starts[row]!; next < end; next++) {
      const word = words[next]!
      const term = termOfWord[word]!
      if (term === noTerm) {
        if (word === boundary) at += farthest
        continue
      }
      at++
      const mark = marks[term]!
      if (mark === 0) continue
      const distance = at - lastAt
      if (last !== 0 && last !== mark && distance <= farthest) {
        const pair = (Math.min(mark, last) << 8) | Math.max(mark, last)
        closeness.set(pair, (closeness.get(pair) ?? 0) + 1 / (distance * distance))
      }
      last = mark
      lastAt = at
    }
    return closeness
  }
}

const hasTwo = (bits: number) => (bits & (bits - 1)) !== 0
