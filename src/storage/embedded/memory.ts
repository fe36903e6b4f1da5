import { collectionNames } from './engine.ts'
import type { CollectionName, Collections, Operation } from './engine.ts'

/** All records, by collection and id, in the order in which they were first put. */
export type Memory = { [C in CollectionName]: Map<string, Readonly<Collections[C]>> }

export function emptyMemory(): Memory {
  return Object.fromEntries(collectionNames.map((name) => [name, new Map()])) as unknown as Memory
}

export function recordsOf<C extends CollectionName>(
  memory: Memory,
  collection: C,
): Map<string, Readonly<Collections[C]>> {
  return memory[collection]
}

export function apply(memory: Memory, operation: Operation): void {
  const records: Map<string, unknown> = memory[operation.collection]
  if (operation.record === null) records.delete(operation.id)
  else records.set(operation.id, operation.record)
}

/** Makes `value` and all that it holds unchangeable, so that a reader cannot change the store. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const part of Object.values(value)) deepFreeze(part)
  return Object.freeze(value)
}
