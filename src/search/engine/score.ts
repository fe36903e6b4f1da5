import { addScores, scoreAt, takeBetter, type Formula } from './bm25.ts'
import { holdsInOrder } from './phrase.ts'
import { lengthOf, listAt, placeIn, type List } from './postings.ts'
import type { Ranking, Unit, Way } from './query.ts'
import type { Segment } from './segment.ts'
import type { Statistics } from './statistics.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What each row of a segment got: its score, and which of the terms asked for it holds, a bit each. */
export interface Scores {
  scores: Float32Array
  held: Uint32Array
  /** Rows that may have got something, some of them more than once. */
  lists: List[]
}

interface Scored {
  vocabulary: Vocabulary
  statistics: Statistics
  ranking: Ranking
}

/** BM25 over all words of a document, plus its title by itself. */
export class Scorer {
  readonly #index: Scored
  // All 0 between questions: to make them anew would cost more than most questions do.
  readonly #total = noScores()
  readonly #unit = noScores()

  constructor(index: Scored) {
    this.#index = index
  }

  /** How much a term tells: less, the more documents hold it. */
  weightOf(term: number): number {
    return this.#rarity(this.#index.vocabulary.documents[term]!)
  }

  /** Whoever reads them leaves them all 0. */
  score(segment: Segment, units: readonly Unit[]): Scores {
    const total = roomFor(segment, this.#total)
    // Where a unit with other ways is the first, it needs no scores of its own.
    const [first, ...others] = units.toSorted((a, b) => b.ways.length - a.ways.length)
    if (first) this.#takeBest(segment, first, total)
    for (const unit of others) {
      if (unit.ways.length === 0) this.#addTerms(segment, unit, total)
      else this.#addBest(segment, unit, total)
    }
    return total
  }

  /** What was scored may be half done. */
  forget(): void {
    Object.assign(this.#total, noScores())
    Object.assign(this.#unit, noScores())
  }

  #addTerms(segment: Segment, { terms }: Unit, into: Scores): void {
    for (const { term, bit } of terms) {
      const place = placeIn(segment.terms, term)
      if (place < 0) continue
      const list = listAt(segment.everywhere, place)
      addScores(list, this.#everywhere(segment, term), into, bit)
      into.lists.push(list)
      addScores(listAt(segment.inTitles, place), this.#inTitles(segment, term), into, bit)
    }
  }

  /** Of a unit's own terms together and the other ways to say it, the best counts; `best` holds nothing else. */
  #takeBest(segment: Segment, unit: Unit, best: Scores): void {
    this.#addTerms(segment, unit, best)
    for (const way of unit.ways) this.#takeWay(segment, { ...way, bits: unit.bits }, best)
  }

  #addBest(segment: Segment, unit: Unit, into: Scores): void {
    const best = roomFor(segment, this.#unit)
    this.#takeBest(segment, unit, best)
    for (const { rows, start, end } of best.lists) {
      for (let at = start; at < end; at++) {
        const row = rows[at]!
        into.scores[row]! += best.scores[row]!
        into.held[row]! |= best.held[row]!
        // A row of two lists is added once.
        best.scores[row] = best.held[row] = 0
      }
    }
    into.lists.push(...best.lists)
  }

  /** A document that says it this way holds all terms of the unit, and keeps the better score. */
  #takeWay(segment: Segment, { terms, weight, bits }: Way & { bits: number }, best: Scores): void {
    const parts = terms.map((term) => ({
      list: listAt(segment.everywhere, placeIn(segment.terms, term)),
      formula: { ...this.#everywhere(segment, term), weight: weight * this.weightOf(term) },
    }))
    const [rarest, ...others] = parts.toSorted((a, b) => lengthOf(a.list) - lengthOf(b.list))
    if (rarest === undefined) return
    best.lists.push(rarest.list)
    if (others.length === 0) return takeBetter(rarest.list, rarest.formula, best, bits)
    const places = others.map(({ list }) => list.start)
    for (let at = rarest.list.start; at < rarest.list.end; at++) {
      const row = rarest.list.rows[at]!
      if (!advance(others, places, row)) continue
      const score = others.reduce(
        (sum, { list, formula }, other) => sum + scoreAt(list, formula, places[other]!),
        scoreAt(rarest.list, rarest.formula, at),
      )
      // A document is read only where that can change something.
      if (best.held[row] === bits && best.scores[row]! >= score) continue
      if (!holdsInOrder(segment, row, terms, this.#index.vocabulary)) continue
      best.scores[row] = Math.max(best.scores[row]!, score)
      best.held[row]! |= bits
    }
  }

  #everywhere({ lengths }: Segment, term: number): Formula {
    const { ranking, statistics } = this.#index
    const { k1, b } = ranking
    return { k1, b, lengths, average: statistics.length / statistics.documents, weight: this.weightOf(term) }
  }

  #inTitles({ titleLengths: lengths }: Segment, term: number): Formula {
    const { ranking, statistics, vocabulary } = this.#index
    const { k1, b, titleAlone } = ranking
    const average = statistics.titleLength / statistics.documents
    return { k1, b, lengths, average, weight: titleAlone * this.#rarity(vocabulary.titles[term]!) }
  }

  #rarity(holding: number): number {
    return Math.log(1 + (this.#index.statistics.documents - holding + 0.5) / (holding + 0.5))
  }
}

/** Moves each list's place on to the row; false when one of them lacks it. */
function advance(parts: readonly { list: List }[], places: number[], row: number): boolean {
  return parts.every(({ list: { rows, end } }, part) => {
    let place = places[part]!
    while (place < end && rows[place]! < row) place++
    places[part] = place
    return place < end && rows[place] === row
  })
}

function noScores(): Scores {
  return { scores: new Float32Array(), held: new Uint32Array(), lists: [] }
}

function roomFor({ keys }: Segment, scores: Scores): Scores {
  if (scores.scores.length < keys.length) {
    scores.scores = new Float32Array(keys.length)
    scores.held = new Uint32Array(keys.length)
  }
  scores.lists = []
  return scores
}
