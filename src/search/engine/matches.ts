import { leftOut, type IsLeftOut } from './phrase.ts'
import { lengthOf, type List } from './postings.ts'
import type { IndexQuery } from './query.ts'
import type { Scores } from './score.ts'
import type { Segment } from './segment.ts'
import type { TellsEnough } from './tellsEnough.ts'

/** Rows that were found, each once, side by side with their scores and with the terms that they hold, a bit each. */
export interface Matches {
  count: number
  rows: Uint32Array
  scores: Float32Array
  held: Uint32Array
}

export interface Found {
  scored: Scores
  tellsEnough: TellsEnough
}

/** Takes what was found out of what was scored. */
export class MatchTaker {
  readonly #matches: Matches = {
    count: 0,
    rows: new Uint32Array(),
    scores: new Float32Array(),
    held: new Uint32Array(),
  }

  /** Leaves the scores all 0 for the next question. What it returns is valid until the next call. */
  take(segment: Segment, query: IndexQuery, found: Found): Matches {
    const matches = emptied(this.#matches, segment)
    const isLeftOut = leftOut(segment, query)
    if (query.termCount === 0) takeAll(segment, isLeftOut, matches)
    else takeScored({ ...found, segment, isLeftOut }, matches)
    return matches
  }
}

function emptied(matches: Matches, { keys }: Segment): Matches {
  matches.count = 0
  if (matches.rows.length >= keys.length) return matches
  matches.rows = new Uint32Array(keys.length)
  matches.scores = new Float32Array(keys.length)
  matches.held = new Uint32Array(keys.length)
  return matches
}

function takeAll({ alive }: Segment, isLeftOut: IsLeftOut | null, into: Matches): void {
  let count = 0
  for (let row = 0; row < alive.length; row++) {
    if (alive[row] === 0 || (isLeftOut !== null && isLeftOut(row, 0))) continue
    into.rows[count] = row
    into.scores[count] = 0
    into.held[count++] = 0
  }
  into.count = count
}

interface Taking extends Found {
  segment: Segment
  isLeftOut: IsLeftOut | null
}

function takeScored(taking: Taking, into: Matches): void {
  const { lists } = taking.scored
  if (sum(lists) > taking.segment.alive.length) takeFrom(null, taking, into)
  else for (const list of lists) takeFrom(list, taking, into)
}

/** Takes the rows of a list, or all when it is null. Plain: a common word is in half of all documents. */
function takeFrom(list: List | null, taking: Taking, into: Matches): void {
  const { tellsEnough, isLeftOut, scored } = taking
  const { alive } = taking.segment
  const { table } = tellsEnough
  const { scores: found, held: foundHeld } = scored
  const { rows, scores, held } = into
  const { rows: listed, start, end } = list ?? { rows: null, start: 0, end: alive.length }
  let { count } = into
  for (let at = start; at < end; at++) {
    const row = listed === null ? at : listed[at]!
    const bits = foundHeld[row]!
    // Not found, or taken from another list.
    if (bits === 0) continue
    const score = found[row]!
    foundHeld[row] = 0
    found[row] = 0
    const isEnough = table === null ? tellsEnough.of(bits) : table[bits] === 1
    if (!isEnough || alive[row] === 0 || (isLeftOut !== null && isLeftOut(row, bits))) continue
    rows[count] = row
    scores[count] = score
    held[count++] = bits
  }
  into.count = count
}

const sum = (lists: readonly List[]) => lists.reduce((length, list) => length + lengthOf(list), 0)
