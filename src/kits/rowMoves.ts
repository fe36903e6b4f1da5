/** The buttons of one row of a list; null where it cannot go. */
export interface RowMoves {
  up: string | null
  down: string | null
  remove: string
}

export function movesOf(list: string, index: number, count: number): RowMoves {
  const at = `${list}.${index}`
  return {
    up: index === 0 ? null : `${at}.up`,
    down: index === count - 1 ? null : `${at}.down`,
    remove: `${at}.remove`,
  }
}

/** The rows of a list after what a row's button does (`quiz.2.up`); null when it does nothing to that list. */
export function rearranged(rows: unknown, list: string, act: string): unknown[] | null {
  const [, of, place, name] = /^(\w+)\.(\d{1,3})\.(up|down|remove)$/.exec(act) ?? []
  if (of !== list || place === undefined) return null
  if (!Array.isArray(rows)) return []
  const index = Number(place)
  const others = rows.toSpliced(index, 1)
  const row: unknown = rows[index]
  if (name === 'remove' || row === undefined) return others
  return others.toSpliced(name === 'up' ? Math.max(0, index - 1) : index + 1, 0, row)
}
