import type { Floor } from './floor.ts'
import type { IsLeftOut } from './phrase.ts'
import { lengthOf, type List } from './postings.ts'
import type { Scores } from './score.ts'
import type { Segment } from './segment.ts'
import type { TellsEnough } from './tellsEnough.ts'

/** Rows that were found, each once, side by side with their scores and with the terms that they hold, a bit each. */
export interface Matches {
  count: number
  rows: Uint32Array
  scores: Float32Array
  held: Uint32Array
  /** Found as well, but below the floor: nothing more is asked of them. */
  below: number
  /** How many of those hold every term. */
  completeBelow: number
}

export interface Found {
  segment: Segment
  /** Null where nothing was asked for: then all are found. */
  scored: Scores | null
  isLeftOut: IsLeftOut | null
  tellsEnough: TellsEnough
  floor: Floor
  /** The bits of all terms. */
  all: number
}

/** Takes what was found out of what was scored. */
export class MatchTaker {
  readonly #matches: Matches = {
    count: 0,
    rows: new Uint32Array(),
    scores: new Float32Array(),
    held: new Uint32Array(),
    below: 0,
    completeBelow: 0,
  }

  /** Leaves the scores of the part all 0 for the next question. What it returns is valid until the next call. */
  take(part: Part, found: Found): Matches {
    const { alive } = found.segment
    const matches = roomFor(alive.length, this.#matches)
    if (found.scored === null) takeAll(found, matches)
    else takeFrom(part, { ...found, scored: found.scored }, matches)
    return matches
  }
}

/** Rows of a list, or all when it is null. */
export type Part = List | null

/**
 * What to take one after the other, so that what the first part holds sets the floor for the next: the shortest list first, as
 * its rare term tells most; all rows at once where that is less to read.
 */
export function partsOf({ lists }: Scores, { alive }: Segment): readonly Part[] {
  const length = lists.reduce((sum, list) => sum + lengthOf(list), 0)
  return length > alive.length ? [null] : lists.toSorted((a, b) => lengthOf(a) - lengthOf(b))
}

function roomFor(rows: number, matches: Matches): Matches {
  if (matches.rows.length < rows) {
    matches.rows = new Uint32Array(rows)
    matches.scores = new Float32Array(rows)
    matches.held = new Uint32Array(rows)
  }
  return matches
}

function takeAll({ segment: { alive }, isLeftOut }: Found, into: Matches): void {
  let count = 0
  for (let row = 0; row < alive.length; row++) {
    if (alive[row] === 0 || (isLeftOut !== null && isLeftOut(row, 0))) continue
    into.rows[count] = row
    into.scores[count] = 0
    into.held[count++] = 0
  }
  into.count = count
  into.below = into.completeBelow = 0
}

/** Plain: a common word is in half of all documents. */
function takeFrom(part: Part, found: Found & { scored: Scores }, into: Matches): void {
  const { tellsEnough, isLeftOut, scored, floor, all } = found
  const { alive } = found.segment
  const { table } = tellsEnough
  const { scores: given, held: givenHeld } = scored
  const { rows, scores, held } = into
  const { rows: listed, start, end } = part ?? { rows: null, start: 0, end: alive.length }
  // Counted here: to write to an object would make the loop twice as slow.
  let count = 0
  let below = 0
  let completeBelow = 0
  for (let at = start; at < end; at++) {
    const row = listed === null ? at : listed[at]!
    const bits = givenHeld[row]!
    // Not found, or taken from another list.
    if (bits === 0) continue
    const score = given[row]!
    givenHeld[row] = 0
    given[row] = 0
    const isEnough = table === null ? tellsEnough.of(bits) : table[bits] === 1
    if (!isEnough || alive[row] === 0 || (isLeftOut !== null && isLeftOut(row, bits))) continue
    if (floor.excludes(bits, score)) {
      below++
      if (bits === all) completeBelow++
      continue
    }
    rows[count] = row
    scores[count] = score
    held[count++] = bits
  }
  into.count = count
  into.below = below
  into.completeBelow = completeBelow
}
