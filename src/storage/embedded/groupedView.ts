import { sortedView } from './sortedView.ts'
import type { Order, SortedView } from './sortedView.ts'

/** Records by what they belong to (an owner, a practice studied), each group in order. */
export interface GroupedView<T> {
  list(key: string): readonly T[]
  change(id: string, record: T | null): void
}

export function groupedView<T extends { id: string }>(
  records: Iterable<T>,
  order: Order<T>,
  keysOf: (record: T) => readonly string[],
): GroupedView<T> {
  const gathered = new Map<string, T[]>()
  const keys = new Map<string, readonly string[]>()
  for (const record of records) {
    keys.set(record.id, keysOf(record))
    for (const key of keysOf(record)) {
      const group = gathered.get(key)
      if (group) group.push(record)
      else gathered.set(key, [record])
    }
  }
  const groups = new Map<string, SortedView<T>>()
  for (const [key, group] of gathered) groups.set(key, sortedView(group, order))

  function groupOf(key: string): SortedView<T> {
    const group = groups.get(key) ?? sortedView<T>([], order)
    groups.set(key, group)
    return group
  }

  return {
    list: (key) => groups.get(key)?.list() ?? none,
    change(id, record) {
      for (const key of keys.get(id) ?? []) {
        groupOf(key).change(id, null)
        if (groupOf(key).list().length === 0) groups.delete(key)
      }
      keys.delete(id)
      if (!record) return
      keys.set(id, keysOf(record))
      for (const key of keysOf(record)) groupOf(key).change(id, record)
    },
  }
}

const none: readonly never[] = Object.freeze([])
