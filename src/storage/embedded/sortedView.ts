/** Records in an order that is kept while they change; each change costs a search and a shift, no sorting. */
export interface SortedView<T> {
  /** Frozen; the same array until the next change. */
  list(): readonly T[]
  /** The record that has this id now; null when it is gone. */
  change(id: string, record: T | null): void
}

export type Order<T> = (a: T, b: T) => number

/** `order` must tell any two records apart. Only records for which `isIn` holds are in the view. */
export function sortedView<T extends { id: string }>(
  records: Iterable<T>,
  order: Order<T>,
  isIn: (record: T) => boolean = () => true,
): SortedView<T> {
  const sorted = [...records].filter(isIn).sort(order)
  const byId = new Map(sorted.map((record) => [record.id, record]))
  let shown: readonly T[] | null = null

  return {
    list: () => (shown ??= Object.freeze([...sorted])),
    change(id, record) {
      const before = byId.get(id)
      if (before) sorted.splice(placeOf(before, sorted, order), 1)
      byId.delete(id)
      if (record && isIn(record)) {
        sorted.splice(placeOf(record, sorted, order), 0, record)
        byId.set(id, record)
      }
      shown = null
    },
  }
}

/** Where the record is, or where it would have to be put. */
function placeOf<T>(record: T, sorted: readonly T[], order: Order<T>): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && order(other, record) < 0) low = middle + 1
    else high = middle
  }
  return low
}
