import type { SearchAnswer } from '../search.ts'
import type { SearchDocument } from '../searchDocument.ts'

export type FacetName = keyof SearchAnswer['facets']

/** What filters ask of a document; it may have several values of one. */
export const facetNames = ['type', 'urusan', 'year', 'region', 'stage'] as const satisfies FacetName[]

export const valuesOf: Record<FacetName, (document: SearchDocument) => readonly string[]> = {
  type: (document) => [document.type],
  urusan: (document) => document.affairs,
  year: (document) => (document.year === null ? [] : [String(document.year)]),
  region: (document) => document.regions,
  stage: (document) => (document.stage === null ? [] : [document.stage]),
}

/** The values of one facet, each with a number. */
export class Values {
  readonly names: string[]
  readonly #codes: Map<string, number>
  constructor(names: string[] = []) {
    this.names = names
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

/** For each row some codes: those of row `i` are from `starts[i]` to before `starts[i + 1]`. */
export interface Column {
  starts: Uint32Array
  codes: Uint32Array
}

export function columnOf(rows: readonly (readonly number[])[]): Column {
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((codes, row) => {
    starts[row + 1] = starts[row]! + codes.length
  })
  return { starts, codes: Uint32Array.from(rows.flat()) }
}

/** A day, a month or a year as a number that sorts like its text: 20140923, 20140900, 20140000; 0 for none. */
export function dateNumber(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0').slice(0, 8)) || 0
}
