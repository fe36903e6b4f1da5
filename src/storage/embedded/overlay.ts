import type { CollectionName, Collections, Draft, Operation, Reading } from './engine.ts'
import { deepFreeze } from './memory.ts'

/** What a transaction changes, above what it reads. */
export interface Overlay extends Draft {
  readonly operations: readonly Operation[]
  /** Adds what a transaction above this one has changed. */
  take(operation: Operation): void
}

/** A draft above `below`, which is the memory or the overlay of the transaction before. */
export function overlayOn(below: Reading): Overlay {
  const changed = new Map<string, Operation>()

  function take(operation: Operation): void {
    changed.set(`${operation.collection}/${operation.id}`, operation)
  }

  return {
    get(collection, id) {
      const operation = changed.get(`${collection}/${id}`)
      if (!operation) return below.get(collection, id)
      return (operation.record as Collections[typeof collection] | null) ?? undefined
    },
    // A list of its own, so that a transaction may change the records that it goes through.
    all<C extends CollectionName>(collection: C) {
      const records: Readonly<Collections[C]>[] = []
      for (const record of below.all(collection)) {
        if (!changed.has(`${collection}/${record.id}`)) records.push(record)
      }
      for (const operation of changed.values()) {
        if (operation.collection === collection && operation.record)
          records.push(operation.record as Collections[C])
      }
      return records
    },
    put(collection, record) {
      // Memory holds what a restart would read from the journal, and shares nothing with the caller.
      const kept = deepFreeze(JSON.parse(JSON.stringify(record)) as typeof record)
      take({ collection, id: kept.id, record: kept } as Operation)
      return kept
    },
    remove(collection, id) {
      take({ collection, id, record: null })
    },
    take,
    get operations() {
      return [...changed.values()]
    },
  }
}
