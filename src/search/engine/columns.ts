import type { SearchAnswer } from '../search.ts'
import type { SearchDocument } from '../documents/searchDocument.ts'

export type FacetName = keyof SearchAnswer['facets']

/** What filters ask of a document; of some it has several values. */
export const facetNames = ['type', 'urusan', 'year', 'region', 'stage'] as const satisfies FacetName[]
const withSeveral: readonly FacetName[] = ['urusan', 'region']

export const valuesOf: Record<FacetName, (document: SearchDocument) => readonly string[]> = {
  type: (document) => [document.type],
  urusan: (document) => document.affairs,
  year: (document) => (document.year === null ? [] : [String(document.year)]),
  region: (document) => document.regions,
  stage: (document) => (document.stage === null ? [] : [document.stage]),
}

/** The number of no value. */
export const noValue = 0

/** The values of one facet, each with a number from 1. */
export class Values {
  readonly names: string[]
  readonly #codes: Map<string, number>
  constructor(names: readonly string[] = ['']) {
    this.names = [...names]
    this.#codes = new Map(names.map((name, code) => [name, code]))
  }

  add(name: string): number {
    const known = this.#codes.get(name)
    if (known !== undefined) return known
    const code = this.names.push(name) - 1
    this.#codes.set(name, code)
    return code
  }

  codeOf(name: string): number | undefined {
    return this.#codes.get(name)
  }
}

/**
 * Codes of each row. With `starts`, those of row `i` are from `starts[i]` to before `starts[i + 1]`; without, each row has
 * one, which may be that of no value.
 */
export interface Column {
  starts: Uint32Array | null
  codes: Uint32Array
}

export type Several = Column & { starts: Uint32Array }

export function columnOf(name: FacetName, rows: readonly (readonly number[])[]): Column {
  if (withSeveral.includes(name)) return severalOf(rows)
  return { starts: null, codes: Uint32Array.from(rows, ([code = noValue]) => code) }
}

export function severalOf(rows: readonly (readonly number[])[]): Several {
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((codes, row) => {
    starts[row + 1] = starts[row]! + codes.length
  })
  return { starts, codes: Uint32Array.from(rows.flat()) }
}

/** Adds up the codes of the rows. Two plain loops: a page counts 100,000 rows five times over. */
export function countCodes({ starts, codes }: Column, rows: Uint32Array, counts: Uint32Array): void {
  if (starts === null) {
    for (let at = 0; at < rows.length; at++) counts[codes[rows[at]!]!]!++
    return
  }
  for (let at = 0; at < rows.length; at++) {
    const end = starts[rows[at]! + 1]!
    for (let code = starts[rows[at]!]!; code < end; code++) counts[codes[code]!]!++
  }
}

/** Whether the row has one of the codes. */
export function hasOne({ starts, codes }: Column, row: number, isChosen: Uint8Array): boolean {
  if (starts === null) return isChosen[codes[row]!] === 1
  for (let code = starts[row]!; code < starts[row + 1]!; code++) if (isChosen[codes[code]!] === 1) return true
  return false
}

/** A day, a month or a year as a number that sorts like its text: 20140923, 20140900, 20140000; 0 for none. */
export function dateNumber(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0').slice(0, 8)) || 0
}
