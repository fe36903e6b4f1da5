import type { Translate } from '../i18n/translate.ts'
import type { Comparison } from './material.ts'
import { pathIn } from './reference.ts'
import type { ComparisonBody } from './workBodies.ts'

/** Practices in one chapter, and in one of its tables: more do not fit beside each other. */
export const mostCompared = 8
const mostColumns = 4

/** The tables of one chapter, from its first column on. */
export function comparisonBody(comparison: Comparison, from: number, t: Translate): ComparisonBody {
  const end = Math.min(from + mostCompared, comparison.columns.length)
  // Five are three and two: four and one would leave one with nothing beside it.
  const tables = Math.ceil((end - from) / mostColumns)
  const columns = Math.ceil((end - from) / tables)
  const starts = Array.from({ length: tables }, (_, index) => from + index * columns)
  return {
    kind: 'comparison',
    tables: starts.map((start) => tableOf(comparison, [start, Math.min(start + columns, end)], t)),
  }
}

function tableOf(
  { columns, rows }: Comparison,
  [start, end]: [number, number],
  t: Translate,
): ComparisonBody['tables'][number] {
  return {
    caption: t('kitReading.comparison.caption', { from: start + 1, to: end, all: columns.length }),
    columns: columns.slice(start, end).map(({ name, address }) => ({ name, path: pathIn(address) })),
    comparePath: `/compare?ids=${columns
      .slice(start, end)
      .map(({ address }) => address.split('/').at(-1))
      .join(',')}`,
    rows: rows
      .map((row) => ({ ...row, cells: row.cells.slice(start, end) }))
      .filter(({ cells }) => cells.some((cell) => cell !== null)),
  }
}
