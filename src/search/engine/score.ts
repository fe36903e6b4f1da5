import { rangeOf, type Postings } from './postings.ts'
import { holdsInOrder } from './phrase.ts'
import type { Ranking, Unit, Way } from './query.ts'
import type { Segment } from './segment.ts'
import type { Statistics } from './statistics.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What each row of a segment got: its score, and which of the terms asked for it holds, a bit each. */
export interface Scores {
  scores: Float32Array
  held: Uint32Array
}

export interface Scored {
  vocabulary: Vocabulary
  statistics: Statistics
  ranking: Ranking
}

/** BM25 over all words of a document, plus its title by itself. */
export class Scorer {
  readonly #vocabulary: Vocabulary
  readonly #statistics: Statistics
  readonly #ranking: Ranking
  // Kept from question to question: making them anew costs more than the question.
  readonly #total = noScores()
  readonly #best = noScores()
  readonly #way = noScores()

  constructor({ vocabulary, statistics, ranking }: Scored) {
    this.#vocabulary = vocabulary
    this.#statistics = statistics
    this.#ranking = ranking
  }

  /** How much a term tells: less, the more documents hold it. */
  weightOf(term: number): number {
    return this.#rarity(this.#vocabulary.documents[term]!)
  }

  /** Valid until the next call. */
  score(segment: Segment, units: readonly Unit[]): Scores {
    const total = cleared(this.#total, segment)
    for (const unit of units) {
      if (unit.ways.length === 0) this.#addTerms(segment, unit, total)
      else this.#addBest(segment, unit, total)
    }
    return total
  }

  #addTerms(segment: Segment, { terms }: Unit, into: Scores): void {
    for (const { term, bit } of terms) this.#addTerm(segment, { term, bit, weight: 1 }, into)
  }

  /** Of the ways to say it, the best counts. */
  #addBest(segment: Segment, unit: Unit, into: Scores): void {
    const best = cleared(this.#best, segment)
    cleared(this.#way, segment)
    this.#addTerms(segment, unit, best)
    for (const way of unit.ways) this.#takeWay(segment, { ...way, all: unit.bits }, best)
    for (let row = 0; row < segment.keys.length; row++) {
      into.scores[row]! += best.scores[row]!
      into.held[row]! |= best.held[row]!
    }
  }

  /** A document that says it this way holds all terms of the unit, and keeps the better score. */
  #takeWay(segment: Segment, { terms, weight, all }: Way & { all: number }, best: Scores): void {
    const { scores, held } = this.#way
    terms.forEach((term, at) => this.#addTerm(segment, { term, bit: 1 << at, weight }, this.#way))
    const full = 2 ** terms.length - 1
    for (const row of this.#rowsOf(segment, terms[0])) {
      if (held[row] !== full) continue
      if (terms.length > 1 && !holdsInOrder(segment, row, terms, this.#vocabulary)) continue
      best.scores[row] = Math.max(best.scores[row]!, scores[row]!)
      best.held[row]! |= all
    }
    for (const term of terms) for (const row of this.#rowsOf(segment, term)) scores[row] = held[row] = 0
  }

  #rowsOf({ everywhere }: Segment, term: number | undefined): Uint32Array {
    const range = term === undefined ? null : rangeOf(everywhere, term)
    return range === null ? new Uint32Array() : everywhere.rows.subarray(range.start, range.end)
  }

  #addTerm(segment: Segment, { term, bit, weight }: WeightedTerm, into: Scores): void {
    const { documents, titles } = this.#vocabulary
    const { length, titleLength, documents: all } = this.#statistics
    addField(
      { postings: segment.everywhere, lengths: segment.lengths, average: length / all },
      { term, bit, weight: weight * this.#rarity(documents[term]!), ranking: this.#ranking },
      into,
    )
    const titleWeight = weight * this.#ranking.titleAlone * this.#rarity(titles[term]!)
    if (titleWeight === 0 || titles[term] === 0) return
    addField(
      { postings: segment.inTitles, lengths: segment.titleLengths, average: titleLength / all },
      { term, bit, weight: titleWeight, ranking: this.#ranking },
      into,
    )
  }

  #rarity(holding: number): number {
    return Math.log(1 + (this.#statistics.documents - holding + 0.5) / (holding + 0.5))
  }
}

interface WeightedTerm {
  term: number
  bit: number
  weight: number
}

interface Field {
  postings: Postings
  lengths: Float32Array
  average: number
}

function addField(
  { postings, lengths, average }: Field,
  { term, bit, weight, ranking: { k1, b } }: WeightedTerm & { ranking: Ranking },
  { scores, held }: Scores,
): void {
  const range = rangeOf(postings, term)
  if (range === null) return
  const { rows, frequencies } = postings
  const most = weight * (k1 + 1)
  const base = k1 * (1 - b)
  const perWord = (k1 * b) / average
  for (let at = range.start; at < range.end; at++) {
    const row = rows[at]!
    const frequency = frequencies[at]!
    scores[row]! += (most * frequency) / (frequency + base + perWord * lengths[row]!)
    held[row]! |= bit
  }
}

function noScores(): Scores {
  return { scores: new Float32Array(), held: new Uint32Array() }
}

/** Room for all rows of a segment, all 0. */
function cleared(scores: Scores, { keys }: Segment): Scores {
  if (scores.scores.length < keys.length) {
    scores.scores = new Float32Array(keys.length)
    scores.held = new Uint32Array(keys.length)
  } else {
    scores.scores.fill(0, 0, keys.length)
    scores.held.fill(0, 0, keys.length)
  }
  return scores
}
