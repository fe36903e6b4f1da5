import { countCodes, facetNames, hasOne, type FacetName } from './columns.ts'
import type { Codes } from './entry.ts'
import type { Matches } from './matches.ts'
import type { IndexQuery } from './query.ts'
import type { Segment } from './segment.ts'

/** How many hits have each value, by facet, then by the value's number. */
export type Counts = Record<FacetName, Uint32Array>

function noCounts({ facets }: Codes): Counts {
  const counts = facetNames.map((name) => [name, new Uint32Array(facets[name].names.length)])
  return Object.fromEntries(counts) as Counts
}

const none = new Uint32Array()
/** Where nobody asked for counts. */
export const uncounted: Counts = {
  type: none,
  urusan: none,
  year: none,
  region: none,
  stage: none,
}

/** A filter with a choice: 1 for each value that is chosen. */
interface Chosen {
  name: FacetName
  isChosen: Uint8Array
}

/** Lets pass what has one of the chosen values of every filter, and counts each filter's values under all the others. */
export class Filters {
  readonly counts: Counts
  readonly #chosen: Chosen[]
  readonly #isCounted: boolean

  constructor({ filters, isCounted }: IndexQuery, codes: Codes) {
    this.#isCounted = isCounted
    this.counts = isCounted ? noCounts(codes) : uncounted
    this.#chosen = facetNames.flatMap((name) => {
      const chosen = filters.get(name) ?? []
      if (chosen.length === 0) return []
      return [
        {
          name,
          isChosen: Uint8Array.from(codes.facets[name].names, (value) => (chosen.includes(value) ? 1 : 0)),
        },
      ]
    })
  }

  /** Whether it asks something of every match. */
  get needsAll(): boolean {
    return this.#isCounted || this.#chosen.length > 0
  }

  /** Leaves those matches that pass. */
  take({ facets }: Segment, matches: Matches): void {
    const rows = matches.rows.subarray(0, matches.count)
    const passes = (others: readonly Chosen[]) => (row: number) =>
      others.every(({ name, isChosen }) => hasOne(facets[name], row, isChosen))
    if (this.#isCounted) {
      const passed = this.#chosen.length === 0 ? rows : rows.filter(passes(this.#chosen))
      for (const name of facetNames) {
        // What fails by a filter alone would be another choice of it.
        const others = this.#chosen.filter((filter) => filter.name !== name)
        const counted = others.length === this.#chosen.length ? passed : rows.filter(passes(others))
        countCodes(facets[name], counted, this.counts[name])
      }
    }
    if (this.#chosen.length > 0) keep(matches, passes(this.#chosen))
  }
}

function keep(matches: Matches, passes: (row: number) => boolean): void {
  const { rows, scores, held } = matches
  let kept = 0
  for (let at = 0; at < matches.count; at++) {
    if (!passes(rows[at]!)) continue
    rows[kept] = rows[at]!
    scores[kept] = scores[at]!
    held[kept++] = held[at]!
  }
  matches.count = kept
}
