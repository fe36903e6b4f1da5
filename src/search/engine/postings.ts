import { noTerm, type Vocabulary } from './vocabulary.ts'

/** For each of a segment's terms the rows that hold it, ascending, and how often each does. */
export interface Postings {
  /** The rows of the term at place `i` are those from `starts[i]` to before `starts[i + 1]`. */
  starts: Uint32Array
  rows: Uint32Array
  frequencies: Uint16Array
}

/** The rows that hold one term: those of the postings from `start` to before `end`. No views of arrays: they cost time. */
export interface List extends Omit<Postings, 'starts'> {
  start: number
  end: number
}

/** Of the term at a place; empty when that is -1. */
export function listAt({ starts, rows, frequencies }: Postings, place: number): List {
  if (place < 0) return { rows, frequencies, start: 0, end: 0 }
  return { rows, frequencies, start: starts[place]!, end: starts[place + 1]! }
}

export const lengthOf = ({ start, end }: List) => end - start

/** Where a number stands among ascending ones; -1 when it does not. */
export function placeIn(ascending: Uint32Array, sought: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (ascending[middle]! < sought) low = middle + 1
    else high = middle
  }
  return ascending[low] === sought ? low : -1
}

/** Where the words of each row stand, and what one of them counts: three in a title, 1 elsewhere. */
export interface Rows {
  count: number
  words: Uint32Array
  startOf(row: number): number
  endOf(row: number): number
  /** From here on a word counts once. */
  titleEndOf(row: number): number
  titleWeight: number
}

const stepsBetweenYields = 25_000

/** All terms of the rows, ascending. Yields about every millisecond. */
export function* termsOf(rows: Rows, { termOfWord, terms }: Vocabulary): Generator<void, Uint32Array> {
  const row = new RowTerms(rows, termOfWord, terms.length)
  const isFound = new Uint8Array(terms.length)
  const found: number[] = []
  yield* eachRow(rows, row, (term) => {
    if (isFound[term] === 0) found.push(term)
    isFound[term] = 1
  })
  return ascending(found, isFound)
}

/**
 * Sorts the words of all rows into postings by counting: one pass to see how much room each term needs, one to fill it.
 * Yields about every millisecond.
 */
export function* makePostings(
  rows: Rows,
  segmentTerms: Uint32Array,
  { termOfWord, terms }: Vocabulary,
): Generator<void, Postings> {
  const row = new RowTerms(rows, termOfWord, terms.length)
  const next = new Uint32Array(terms.length)
  yield* eachRow(rows, row, (term) => next[term]!++)
  const starts = new Uint32Array(segmentTerms.length + 1)
  segmentTerms.forEach((term, place) => {
    starts[place + 1] = starts[place]! + next[term]!
    next[term] = starts[place]!
  })
  yield
  const total = starts[segmentTerms.length]!
  const postings = { starts, rows: new Uint32Array(total), frequencies: new Uint16Array(total) }
  yield* eachRow(rows, row, (term, at, frequency) => {
    const place = next[term]!++
    postings.rows[place] = at
    postings.frequencies[place] = Math.min(frequency, 0xffff)
  })
  return postings
}

/** To sort a few is quicker, to look at all where they are many. */
function ascending(found: readonly number[], isFound: Uint8Array): Uint32Array {
  if (found.length < isFound.length / 16) return Uint32Array.from(found).sort()
  const terms = new Uint32Array(found.length)
  let at = 0
  for (let term = 0; term < isFound.length; term++) if (isFound[term] === 1) terms[at++] = term
  return terms
}

function* eachRow(rows: Rows, row: RowTerms, act: (term: number, row: number, frequency: number) => void) {
  let steps = 0
  for (let at = 0; at < rows.count; at++) {
    row.read(at, act)
    steps += rows.endOf(at) - rows.startOf(at)
    if (steps > stepsBetweenYields) {
      steps = 0
      yield
    }
  }
}

/** Counts the terms of one row at a time. */
class RowTerms {
  readonly #rows: Rows
  readonly #termOfWord: Uint32Array
  readonly #frequencies: Uint32Array
  #held = new Uint32Array(1024)

  constructor(rows: Rows, termOfWord: Uint32Array, termCount: number) {
    this.#rows = rows
    this.#termOfWord = termOfWord
    this.#frequencies = new Uint32Array(termCount)
  }

  /** Calls `act` once for each different term of the row. */
  read(row: number, act: (term: number, row: number, frequency: number) => void): void {
    const different = this.#count(row)
    for (let at = 0; at < different; at++) {
      const term = this.#held[at]!
      act(term, row, this.#frequencies[term]!)
      this.#frequencies[term] = 0
    }
  }

  #count(row: number): number {
    const { words, titleWeight } = this.#rows
    const titleEnd = this.#rows.titleEndOf(row)
    const end = this.#rows.endOf(row)
    const start = this.#rows.startOf(row)
    if (this.#held.length < end - start) this.#held = new Uint32Array(2 * (end - start))
    let different = 0
    for (let at = start; at < end; at++) {
      const term = this.#termOfWord[words[at]!]!
      if (term === noTerm) continue
      if (this.#frequencies[term] === 0) this.#held[different++] = term
      this.#frequencies[term]! += at < titleEnd ? titleWeight : 1
    }
    return different
  }
}
