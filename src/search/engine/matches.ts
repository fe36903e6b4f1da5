import { leftOut } from './phrase.ts'
import type { IndexQuery } from './query.ts'
import type { Scores } from './score.ts'
import type { Segment } from './segment.ts'
import type { Tiers } from './tiers.ts'

/** Takes the rows that were found out of what was scored. */
export class MatchTaker {
  #rows = new Uint32Array()

  /** Each row once, ascending or in the order of the lists; sets its tier. Valid until the next call. */
  take(segment: Segment, query: IndexQuery, found: Found): Uint32Array {
    if (this.#rows.length < segment.keys.length) this.#rows = new Uint32Array(segment.keys.length)
    const count =
      query.termCount === 0 ? takeAll(segment, this.#rows) : takeScored(segment, found, this.#rows)
    const rows = this.#rows.subarray(0, count)
    const isLeftOut = leftOut(segment, query, found.scored.held)
    return isLeftOut === null ? rows : rows.filter((row) => !isLeftOut(row))
  }
}

interface Found {
  scored: Scores
  tiers: Tiers
}

function takeAll({ alive }: Segment, rows: Uint32Array): number {
  let count = 0
  for (let row = 0; row < alive.length; row++) if (alive[row] === 1) rows[count++] = row
  return count
}

// Plain loops: a common word is in half of all documents.
function takeScored({ alive }: Segment, { scored, tiers: { table, of } }: Found, rows: Uint32Array): number {
  const { held, tiers, lists } = scored
  let count = 0
  const take = (row: number) => {
    const bits = held[row]!
    const tier = table === null ? of(bits) : table[bits]!
    if (tier === 0 || alive[row] === 0) return
    tiers[row] = tier
    rows[count++] = row
  }
  if (lengthOf(lists) > alive.length) {
    for (let row = 0; row < alive.length; row++) if (held[row] !== 0) take(row)
    return count
  }
  for (const list of lists) {
    for (let at = 0; at < list.length; at++) if (tiers[list[at]!] === 0) take(list[at]!)
  }
  return count
}

const lengthOf = (lists: readonly Uint32Array[]) => lists.reduce((length, list) => length + list.length, 0)
