import { paragraph } from '../../papers/blocks.ts'
import type { Figure } from '../../kits/material.ts'
import { figuresByLabel } from '../figuresByLabel.ts'
import type { Cell, Piece } from './handout.ts'
import { cell, grid, small, strongCell } from './pieces.ts'
import type { Writing } from './writing.ts'

/** What was published, with its date and source; where sources disagree, each under the other beside one label. */
export function figureTable(figures: readonly Figure[], { said }: Writing): Piece[] {
  if (figures.length === 0) return []
  const rows = figuresByLabel(figures).flatMap(([, group]) => rowsOf(group, said))
  const columns = [
    [said('figure'), 28],
    [said('value'), 24],
    [said('asOf'), 17],
    [said('source'), 31],
  ] as const
  return [grid(columns, rows)]
}

function rowsOf(group: readonly Figure[], said: Writing['said']): (string | Cell)[][] {
  const isDisputed = group.some((figure) => figure.isDisputed)
  return group.map((figure, index) => [
    ...(index === 0 ? [label(figure, { rows: group.length, said, isDisputed })] : []),
    strongCell(figure.text),
    figure.asOfText ?? said('undated'),
    figure.source ?? said('unsourced'),
  ])
}

function label(
  { label: text }: Figure,
  { rows, said, isDisputed }: { rows: number; said: Writing['said']; isDisputed: boolean },
): Cell {
  return cell([paragraph(text), ...(isDisputed ? [small(said('disputed'))] : [])], { rows })
}
