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
import { run, type Block, type Run } from '../blocks.ts'
import type { Look } from './sheet.ts'
import { linkedRuns, textRuns } from './textRuns.ts'

const tallRow = 510
const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
}
const cellMargins = { left: 85, right: 85, top: 20, bottom: 20 }

/** A table with lines, whose first row is repeated on each page. */
export function linedTable(
  { columns, rows, hasTallRows }: Extract<Block, { kind: 'table' }>,
  { width: textWidth, headFill }: Look,
): Table {
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / 100))
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ label }, index) => headerCell(label, widths[index] ?? 0, headFill)),
  })
  const body = rows.map(
    (cells) =>
      new TableRow({
        ...(hasTallRows && { cantSplit: true, height: { value: tallRow, rule: HeightRule.ATLEAST } }),
        children: widths.map((width, index) => cell(cells[index] ?? [], width)),
      }),
  )
  return fixedTable(widths, [header, ...body])
}

function headerCell(label: string, width: number, fill: string): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: 'TableText', children: textRuns([run(label, true)]) })],
  })
}

function cell(runs: readonly Run[], width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ style: 'TableText', children: textRuns(runs) })],
  })
}

// A letter of 11 points is about this wide.
const letterWidth = 125
const mostOfWidth = 0.36
const colonWidth = 200

/** Labels and values side by side, without lines. */
export function factsTable(
  { facts }: Extract<Block, { kind: 'facts' }>,
  { width: textWidth, areLinksLive }: Look,
): Table {
  const longest = Math.max(...facts.map(({ label }) => label.length))
  const labelWidth = Math.min(Math.floor(textWidth * mostOfWidth), longest * letterWidth + 200)
  const widths = [labelWidth, colonWidth, textWidth - labelWidth - colonWidth]
  const rows = facts.map(
    ({ label, runs }) =>
      new TableRow({
        children: [[run(label)], [run(':')], runs].map((text, index) =>
          plainCell(text, widths[index] ?? 0, areLinksLive),
        ),
      }),
  )
  return fixedTable(widths, rows, true)
}

function plainCell(runs: readonly Run[], width: number, areLinksLive: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 60, top: 0, bottom: 0 },
    children: [
      new Paragraph({
        spacing: { after: 40 },
        children: areLinksLive ? linkedRuns(runs) : textRuns(runs),
      }),
    ],
  })
}

/** The widths hold whatever stands in the cells: a word too long for its column is broken. */
export function fixedTable(widths: number[], rows: TableRow[], isPlain = false): Table {
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: isPlain ? { left: 0, right: 0 } : cellMargins,
    ...(isPlain && { borders: noLines }),
  })
}
