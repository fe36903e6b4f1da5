import type { Draft, Operation, Reading } from './engine.ts'
import { encodeTransaction } from './journalLine.ts'
import { overlayOn } from './overlay.ts'

/** A transaction in the queue. */
export interface Waiting {
  change: (draft: Draft) => unknown
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

export interface Batch {
  /** One for each transaction that changes something. */
  lines: string[]
  operations: Operation[]
  /** What each transaction is told when the batch is durable. */
  acknowledgements: (() => void)[]
}

/** Runs the transactions one after another, each on what those before it left; one that throws leaves nothing. */
export function formBatch(memory: Reading, together: readonly Waiting[]): Batch {
  const batch: Batch = { lines: [], operations: [], acknowledgements: [] }
  const all = overlayOn(memory)
  for (const { change, resolve, reject } of together) {
    const own = overlayOn(all)
    try {
      const result = change(own)
      const { operations } = own
      if (operations.length > 0) batch.lines.push(encodeTransaction(operations))
      for (const operation of operations) all.take(operation)
      batch.operations.push(...operations)
      batch.acknowledgements.push(() => resolve(result))
    } catch (error) {
      // Told with the batch: what it was refused for may rest on changes that are not durable yet.
      batch.acknowledgements.push(() => reject(error))
    }
  }
  return batch
}
