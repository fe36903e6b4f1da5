import { leftOut, type IsLeftOut } from './phrase.ts'
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
    else takeScored(segment, { ...found, isLeftOut }, matches)
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
  isLeftOut: IsLeftOut | null
}

// A common word is in half of all documents: each row is touched once, and no object is made for it.
function takeScored({ alive }: Segment, { scored, tellsEnough, isLeftOut }: Taking, into: Matches): void {
  const { lists, scores: found, held: foundHeld } = scored
  const { rows, scores, held } = into
  const { table } = tellsEnough
  let count = 0
  const take = (row: number) => {
    const bits = foundHeld[row]!
    const score = found[row]!
    foundHeld[row] = 0
    found[row] = 0
    const isEnough = table === null ? tellsEnough.of(bits) : table[bits] === 1
    if (!isEnough || alive[row] === 0 || (isLeftOut !== null && isLeftOut(row, bits))) return
    rows[count] = row
    scores[count] = score
    held[count++] = bits
  }
  if (lengthOf(lists) > alive.length) {
    for (let row = 0; row < alive.length; row++) if (foundHeld[row] !== 0) take(row)
  } else {
    for (const list of lists) takeListed(list)
  }
  into.count = count

  // A row that was taken holds nothing any more, and is not taken again from another list.
  function takeListed(list: Uint32Array): void {
    for (let at = 0; at < list.length; at++) if (foundHeld[list[at]!] !== 0) take(list[at]!)
  }
}

const lengthOf = (lists: readonly Uint32Array[]) => lists.reduce((length, list) => length + list.length, 0)
