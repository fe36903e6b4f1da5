import { run, type Run } from '../../../papers/blocks.ts'
import type { TablePiece } from '../book/piece.ts'
import { drawLine, type Look } from './drawLine.ts'
import { linesOf, type Line } from './lines.ts'
import { tableShape } from './looks.ts'
import type { Press } from './press.ts'
import type { Strip } from './strip.ts'
import { artifact, element, type Element } from './tags.ts'

const padding = { side: 6, top: 5, bottom: 5 }
const above = 10
// A row of more lines than this may go on over the page's end, between its lines.
const mostLinesTogether = 16

interface Cell {
  x: number
  lines: Line[]
  /** Null in a head that is drawn again. */
  owner: Element | null
  colour: string
}

interface Shape {
  widths: number[]
  hasRowHeads: boolean
}

/** A table whose head stands on each of its pages. */
export function tableStrips(press: Press, table: TablePiece): Strip[] {
  const { doc, section } = press
  const widths = table.columns.map(({ share }) => (share / 100) * press.frame.width)
  const owner = element({ doc }, section, 'Table')
  const labels = table.columns.map(({ label }) => [run(label, true)])
  const first = table.hasHead ? headStrips(press, owner, labels, widths) : []
  const repeated = table.hasHead ? repeatedHead(press, labels, widths) : null
  const rows = table.rows.flatMap((row, index) =>
    rowStrips(
      cellsOf(press, element({ doc }, owner, 'TR'), row, { widths, hasRowHeads: table.hasRowHeads }),
    ).map((strip) => ({
      ...strip,
      head: repeated,
      above: first.length === 0 && index === 0 ? above : 0,
    })),
  )
  return [...first, ...closed(rows)]
}

/** The first row does not stand alone at the page's end, nor the last at a page's beginning. */
function closed(rows: Strip[]): Strip[] {
  return rows.map((strip, index) => ({
    ...strip,
    isTied: strip.isTied || (rows.length > 1 && (index === 0 || index === rows.length - 2)),
  }))
}

function headStrips(press: Press, table: Element, labels: Run[][], widths: number[]): Strip[] {
  const cells = headCells(press, labels, widths, element(press, table, 'TR'))
  return [headStrip(cells, above)]
}

function repeatedHead(press: Press, labels: Run[][], widths: number[]): Strip {
  return headStrip(headCells(press, labels, widths, null), 0)
}

function headStrip(cells: Cell[], space: number): Strip {
  const height = heightOf(cells)
  return {
    height,
    above: space,
    isTied: true,
    head: null,
    draw(press) {
      const { doc, frame, y, colours } = press
      artifact(press, () => doc.rect(frame.left, y, frame.width, height).fill(colours.own))
      drawCells(press, cells, 0, Infinity)
    },
  }
}

function headCells(press: Press, labels: Run[][], widths: number[], row: Element | null): Cell[] {
  return labels.map((runs, index) => ({
    ...placed(press, runs, widths, index),
    owner: row && element(press, row, 'TH', { scope: 'Column' }),
    colour: '#ffffff',
  }))
}

function cellsOf(press: Press, row: Element, cells: Run[][], { widths, hasRowHeads }: Shape): Cell[] {
  return widths.map((_, index) => {
    const isHead = hasRowHeads && index === 0
    const runs = (cells[index] ?? []).map((one) => (isHead ? { ...one, isBold: true } : one))
    return {
      ...placed(press, runs, widths, index),
      owner: isHead ? element(press, row, 'TH', { scope: 'Row' }) : element(press, row, 'TD'),
      colour: press.colours.ink,
    }
  })
}

function placed({ faces }: Press, runs: Run[], widths: number[], index: number): Pick<Cell, 'x' | 'lines'> {
  const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0)
  const width = (widths[index] ?? 0) - 2 * padding.side
  return { x: before + padding.side, lines: linesOf(runs, tableShape, width, faces) }
}

function heightOf(cells: readonly Cell[]): number {
  return lineCount(cells) * tableShape.leading + padding.top + padding.bottom
}

function lineCount(cells: readonly Cell[]): number {
  return Math.max(1, ...cells.map(({ lines }) => lines.length))
}

/** One strip, or one for each line when the row is tall. */
function rowStrips(cells: Cell[]): Strip[] {
  const count = lineCount(cells)
  if (count <= mostLinesTogether) return [rowStrip(cells, 0, count, count)]
  return Array.from({ length: count }, (_, line) => rowStrip(cells, line, line + 1, count))
}

function rowStrip(cells: Cell[], from: number, to: number, count: number): Strip {
  const isLast = to === count
  const top = from === 0 ? padding.top : 0
  const height = (to - from) * tableShape.leading + top + (isLast ? padding.bottom : 0)
  return {
    height,
    above: 0,
    isTied: count > mostLinesTogether && (from === 0 || to === count - 1),
    head: null,
    draw(press) {
      drawCells(press, cells, from, to)
      if (isLast) rule(press, height)
    },
  }
}

function drawCells(press: Press, cells: readonly Cell[], from: number, to: number): void {
  const top = from === 0 ? padding.top : 0
  for (const { x, lines, owner, colour } of cells)
    for (const [index, line] of lines.slice(from, to).entries()) {
      const look: Look = { size: tableShape.size, leading: tableShape.leading, colour }
      const y = press.y + top + index * tableShape.leading
      drawLine(press, owner, line, { ...look, x: press.frame.left + x, y })
    }
}

function rule(press: Press, height: number): void {
  const { doc, frame, colours } = press
  const y = press.y + height
  artifact(press, () =>
    doc
      .lineWidth(0.5)
      .strokeColor(colours.line)
      .moveTo(frame.left, y)
      .lineTo(frame.left + frame.width, y)
      .stroke(),
  )
}
