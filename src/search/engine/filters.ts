import { facetNames, type Column, type FacetName } from './columns.ts'
import type { Codes } from './entry.ts'
import type { IndexQuery } from './query.ts'
import type { Segment } from './segment.ts'

/** How many hits have each value, by facet, then by the value's number. */
export type Counts = Record<FacetName, Uint32Array>

export function noCounts({ facets }: Codes): Counts {
  const counts = facetNames.map((name) => [name, new Uint32Array(facets[name].names.length)])
  return Object.fromEntries(counts) as Counts
}

/** Lets pass what has one of the chosen values of every filter, and counts each filter's values under all the others. */
export class Filters {
  readonly counts: Counts
  /** For each filter with a choice: its bit, and 1 for each value that is chosen. */
  readonly #chosen: { name: FacetName; bit: number; isChosen: Uint8Array }[]

  constructor(filters: IndexQuery['filters'], codes: Codes) {
    this.counts = noCounts(codes)
    this.#chosen = facetNames.flatMap((name, at) => {
      const chosen = filters.get(name) ?? []
      if (chosen.length === 0) return []
      const isChosen = Uint8Array.from(codes.facets[name].names, (value) => (chosen.includes(value) ? 1 : 0))
      return [{ name, bit: 1 << at, isChosen }]
    })
  }

  /** Whether the row passes. Counts it, also where it fails one filter only: there it would be another choice. */
  take({ facets }: Segment, row: number): boolean {
    let failed = 0
    for (const { name, bit, isChosen } of this.#chosen) {
      if (!hasOne(facets[name], row, isChosen)) failed |= bit
    }
    if (failed === 0) {
      for (const name of facetNames) count(facets[name], row, this.counts[name])
      return true
    }
    const only = this.#chosen.find(({ bit }) => bit === failed)
    if (only) count(facets[only.name], row, this.counts[only.name])
    return false
  }
}

function hasOne({ starts, codes }: Column, row: number, isChosen: Uint8Array): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) if (isChosen[codes[at]!] === 1) return true
  return false
}

function count({ starts, codes }: Column, row: number, counts: Uint32Array): void {
  for (let at = starts[row]!; at < starts[row + 1]!; at++) counts[codes[at]!]!++
}
