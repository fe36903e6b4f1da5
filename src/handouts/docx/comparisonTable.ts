import type { Comparison } from '../../kits/material.ts'
import type { Cell, Piece } from './handout.ts'
import { grid, strongCell } from './pieces.ts'
import type { Writing } from './writing.ts'

const mostColumns = 5
const labelShare = 18

/** Practices side by side; too many for one page make several tables. */
export function comparisonTables(comparison: Comparison, writing: Writing): Piece[] {
  const { columns } = comparison
  const tables = Math.ceil(columns.length / mostColumns)
  const each = Math.ceil(columns.length / tables)
  return Array.from({ length: tables }, (_, index) =>
    table(comparison, { from: index * each, count: each }, writing),
  )
}

/** Whether it needs a page set across. */
export function isWideComparison({ columns }: Comparison): boolean {
  return columns.length > 2
}

function table(
  { columns, rows }: Comparison,
  { from, count }: { from: number; count: number },
  { said }: Writing,
): Piece {
  const names = columns.slice(from, from + count).map(({ name }) => name)
  const share = (100 - labelShare) / names.length
  return grid(
    [[said('aspect'), labelShare], ...names.map((name) => [name, share] as const)],
    rows.map(({ label, cells, isDifferent }): (string | Cell)[] => [
      isDifferent ? strongCell(label) : label,
      ...names.map((_, index) => cells[from + index] ?? said('unknown')),
    ]),
  )
}
