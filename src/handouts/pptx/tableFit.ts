import { wordsThat } from './fitting.ts'
import { heightOf } from './measure.ts'
import type { Place } from './sheet.ts'
import type { Table, TableRow } from './slide.ts'

/** Inches between a cell's edge and its text. */
export const cellMargins = { across: 0.12, along: 0.07 }
// A cell says what can be compared at a glance; the rest is in the notes.
const mostLines = 4

/** How high a row becomes, in inches. */
export function rowHeight(cells: readonly string[], { shares, size }: Table, width: number): number {
  const heights = cells.map((cell, column) =>
    heightOf(cell, { size, width: cellWidth(shares[column] ?? 0, width), isBold: true }),
  )
  return Math.max(...heights, 0) + 2 * cellMargins.along
}

function cellWidth(share: number, width: number): number {
  return Math.max((share / 100) * width - 2 * cellMargins.across, 0.2)
}

/** In the first of the sizes in which one slide holds it with every word, else in the last. */
export function inLargestType(table: Table, place: Place, of: readonly number[]): Table {
  const tried = of.map((size) => ({ ...table, size }))
  return tried.find((one) => isWhole(one, place)) ?? tried[tried.length - 1] ?? table
}

function isWhole(table: Table, place: Place): boolean {
  const short = withShortCells(table, place.w)
  const isSame = short.rows.every((row, index) => row.cells.join() === table.rows[index]?.cells.join())
  return isSame && pagesOfRows(table, place).length <= 1
}

/** The same table with every cell short enough for a slide. */
export function withShortCells(table: Table, width: number): Table {
  const short = (cells: readonly string[]) =>
    cells.map((cell, column) => shortCell(cell, column, table, width))
  return {
    ...table,
    header: short(table.header),
    rows: table.rows.map(({ cells, isMarked }) => ({ cells: short(cells), isMarked })),
  }
}

function shortCell(text: string, column: number, { shares, size }: Table, width: number): string {
  const type = { size, width: cellWidth(shares[column] ?? 0, width), isBold: true }
  const most = heightOf('x', type) * mostLines + 0.01
  return wordsThat((part) => heightOf(part, type) <= most, text)
}

/** How many rows stand below the header in a place. */
export function rowsThatFit(table: Table, place: Place): number {
  return pagesOfRows(table, place)[0]?.length ?? 0
}

/** The rows of each slide that a table needs. */
export function pagesOfRows(long: Table, { w, h }: Place): TableRow[][] {
  const table = withShortCells(long, w)
  const first = rowHeight(table.header, table, w)
  const pages: TableRow[][] = []
  let height = Infinity
  for (const row of table.rows) {
    const own = rowHeight(row.cells, table, w)
    if (height + own > h) {
      pages.push([])
      height = first
    }
    pages.at(-1)?.push(row)
    height += own
  }
  return pages
}
