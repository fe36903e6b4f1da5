import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import { run } from '../../papers/blocks.ts'
import type { Drawn } from '../../papers/docx/bodyBlocks.ts'
import { textRuns } from '../../papers/docx/textRuns.ts'
import type { Cell, Piece } from './handout.ts'
import { lineGrey, type HandoutLook } from './look.ts'

type Grid = Extract<Piece, { kind: 'grid' }>
type Draw = (pieces: readonly Piece[], look: HandoutLook) => Drawn[]

const tallRow = 620
const line = { style: BorderStyle.SINGLE, size: 4, color: lineGrey }
const lined = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
}
const margins = { left: 90, right: 90, top: 30, bottom: 30 }

/** A table whose cells hold pieces, and whose first row is repeated on each page. */
export function gridTable({ columns, rows, hasTallRows }: Grid, look: HandoutLook, draw: Draw): Table {
  const widths = columns.map(({ share }) => Math.floor((look.width * share) / 100))
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) => headCell(label, widths[index] ?? 0, look)),
  })
  const height = { value: tallRow, rule: HeightRule.ATLEAST }
  const body = rows.map(
    (cells) =>
      new TableRow({
        ...(hasTallRows && { cantSplit: true, height }),
        children: cells.map((one) => bodyCell(one, look, draw)),
      }),
  )
  return linedTable(widths, columns.some(({ label }) => label !== '') ? [header, ...body] : body)
}

function headCell(label: string, width: number, { headFill }: HandoutLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: headFill },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: 'TableText', keepNext: true, children: textRuns([run(label, true)]) })],
  })
}

function bodyCell({ pieces, rows, columns }: Cell, look: HandoutLook, draw: Draw): TableCell {
  const drawn = draw(pieces, { ...look, isInCell: true, listStyle: 'TableText' })
  return new TableCell({
    ...(rows > 1 && { rowSpan: rows }),
    ...(columns > 1 && { columnSpan: columns }),
    // A cell ends in a paragraph, or Word calls the file damaged.
    children: drawn.at(-1) instanceof Paragraph ? drawn : [...drawn, new Paragraph({ style: 'TableText' })],
  })
}

/** The widths hold whatever stands in the cells: a word too long for its column is broken. */
export function linedTable(widths: number[], rows: TableRow[], borders: object = lined): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins,
    borders,
  })
}
