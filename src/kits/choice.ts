import type { KitItem } from './kitItem.ts'

/** A row of the page where a kit's items are put in order, as it was sent. */
export interface ChoiceRow {
  item: KitItem
  /** Typed; what is no number changes nothing. */
  place: string
}

export type Move = 'up' | 'down'

/** Where the rows go by the numbers typed: one that got a number goes before what stood there, or behind it on its way down. */
export function inTypedOrder(rows: readonly ChoiceRow[]): ChoiceRow[] {
  return rows
    .map((row, index) => ({ row, key: keyOf(row.place, index + 1) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ row }) => row)
}

function keyOf(typed: string, stood: number): number {
  const place = /^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : stood
  return place === stood ? stood : place < stood ? place - 0.5 : place + 0.5
}

/** With one row a place further up or down; at the end it stays. */
export function moved(rows: readonly ChoiceRow[], row: ChoiceRow | undefined, move: Move): ChoiceRow[] {
  const from = row === undefined ? -1 : rows.indexOf(row)
  const to = move === 'up' ? from - 1 : from + 1
  if (row === undefined || from < 0 || to < 0 || to >= rows.length) return [...rows]
  const others = rows.toSpliced(from, 1)
  return others.toSpliced(to, 0, row)
}
