import { leftOut } from './phrase.ts'
import type { IndexQuery } from './query.ts'
import type { Scores } from './score.ts'
import type { Segment } from './segment.ts'
import type { Tiers } from './tiers.ts'

/** Takes the rows that were found out of what was scored. */
export class MatchTaker {
  #rows = new Uint32Array()

  /** Each row once, ascending or in the order of the lists; sets its tier. Valid until the next call. */
  take(segment: Segment, query: IndexQuery, found: { scored: Scores; tiers: Tiers }): Uint32Array {
    const { alive, keys } = segment
    const { held, tiers, lists } = found.scored
    const { table } = found.tiers
    const isLeftOut = leftOut(segment, query)
    const required = query.required >>> 0
    const rows = this.#room(keys.length)
    let count = 0
    const take = (row: number) => {
      const bits = held[row]!
      const tier = table === null ? found.tiers.of(bits) : table[bits]!
      if (tier === 0 || alive[row] === 0 || (bits & required) >>> 0 !== required) return
      if (isLeftOut !== null && isLeftOut(row)) return
      // Without terms there is no list by which it would be cleared.
      if (lists.length > 0) tiers[row] = tier
      rows[count++] = row
    }
    const takeListed = (list: Uint32Array) => {
      for (const row of list) if (tiers[row] === 0) take(row)
    }
    if (query.termCount === 0 || lengthOf(lists) > keys.length) {
      for (let row = 0; row < keys.length; row++) take(row)
    } else {
      for (const list of lists) takeListed(list)
    }
    return rows.subarray(0, count)
  }

  #room(rows: number): Uint32Array {
    if (this.#rows.length < rows) this.#rows = new Uint32Array(rows)
    return this.#rows
  }
}

const lengthOf = (lists: readonly Uint32Array[]) => lists.reduce((length, list) => length + list.length, 0)
