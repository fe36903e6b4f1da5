import { hex, type Palette } from '../palette.ts'
import type { Place } from '../sheet.ts'
import type { Table } from '../slide.ts'
import { cellMargins, rowHeight, withShortCells } from '../tableFit.ts'
import type { Cells } from './deck.ts'
import type { Drawing } from './drawing.ts'
import { typeface } from './layouts.ts'

/** A native table with a header row; its rows are as high as their words. */
export function drawTable({ sheet, palette }: Drawing, long: Table, place: Place): void {
  const table = withShortCells(long, place.w)
  sheet.addTable([headerOf(table, palette), ...table.rows.map((row) => rowOf(row, palette))], {
    x: place.x,
    y: place.y,
    w: place.w,
    colW: table.shares.map((share) => (share / 100) * place.w),
    rowH: heightsOf(table, place.w),
    fontFace: typeface,
    fontSize: table.size,
    color: hex(palette.ink),
    margin: [cellMargins.along, cellMargins.across, cellMargins.along, cellMargins.across],
    valign: 'middle',
    border: { type: 'solid', pt: 0.75, color: hex(palette.rule) },
    objectName: table.header.join(', '),
  })
}

function heightsOf(table: Table, width: number): number[] {
  return [table.header, ...table.rows.map(({ cells }) => cells)].map((cells) =>
    rowHeight(cells, table, width),
  )
}

function headerOf({ header }: Table, { brand, onBrand }: Palette): Cells {
  const options = { bold: true, color: hex(onBrand), fill: { color: hex(brand) } }
  return header.map((text) => ({ text, options: { ...options } }))
}

function rowOf({ cells, isMarked }: Table['rows'][number], { panel }: Palette): Cells {
  return cells.map((text, column) => ({
    text,
    options: { bold: column === 0, ...(isMarked && { fill: { color: hex(panel) } }) },
  }))
}
