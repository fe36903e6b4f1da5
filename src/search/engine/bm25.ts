import type { List } from './postings.ts'
import type { Scores } from './score.ts'

/** How one list is scored: BM25 after Robertson and Walker (SIGIR 1994), k1 and b as in Lucene. */
export interface Formula {
  k1: number
  b: number
  /** Of each row, in words. */
  lengths: Float32Array
  average: number
  /** How much the term tells. */
  weight: number
}

// The formula stands in each loop: called as a function it takes half as long again (measured: 7.0 ns a posting instead of 4.5).

/** Adds the list's scores, and marks the bit of its term. */
export function addScores(
  { rows, frequencies, start, end }: List,
  formula: Formula,
  { scores, held }: Scores,
  bit: number,
): void {
  const { lengths } = formula
  const { most, base, perWord } = constants(formula)
  for (let at = start; at < end; at++) {
    const row = rows[at]!
    const frequency = frequencies[at]!
    scores[row]! += (most * frequency) / (frequency + base + perWord * lengths[row]!)
    held[row]! |= bit
  }
}

/** Where the list's score is the better one, it takes the place of what is there. */
export function takeBetter(
  { rows, frequencies, start, end }: List,
  formula: Formula,
  { scores, held }: Scores,
  bits: number,
): void {
  const { lengths } = formula
  const { most, base, perWord } = constants(formula)
  for (let at = start; at < end; at++) {
    const row = rows[at]!
    const frequency = frequencies[at]!
    const score = (most * frequency) / (frequency + base + perWord * lengths[row]!)
    if (score > scores[row]!) scores[row] = score
    held[row]! |= bits
  }
}

/** The score of the list's row at a place of its postings. */
export function scoreAt({ rows, frequencies }: List, formula: Formula, at: number): number {
  const { most, base, perWord } = constants(formula)
  const frequency = frequencies[at]!
  return (most * frequency) / (frequency + base + perWord * formula.lengths[rows[at]!]!)
}

function constants({ k1, b, weight, average }: Formula) {
  return { most: weight * (k1 + 1), base: k1 * (1 - b), perWord: (k1 * b) / average }
}
