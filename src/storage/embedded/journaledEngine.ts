import { StoreUnavailable } from '../store.ts'
import type { Draft, Engine, Operation, Reading } from './engine.ts'
import { JournalBroken, reasonOf } from './journal.ts'
import { encodeTransaction } from './journalLine.ts'
import type { Journals } from './journals.ts'
import { apply, recordsOf } from './memory.ts'
import type { Memory } from './memory.ts'
import { overlayOn } from './overlay.ts'

const mostPerBatch = 1000

/** A transaction in the queue. */
interface Waiting {
  change: (draft: Draft) => unknown
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

interface Batch {
  lines: string[]
  operations: Operation[]
  /** What each transaction is told when the batch is durable. */
  acknowledgements: (() => void)[]
}

export interface EngineParts {
  memory: Memory
  journals: Journals
  /** Runs alone after each batch, when no write is under way. */
  afterBatch: () => Promise<void>
  reportError: (error: unknown, during: string) => void
}

/** Changes memory by batches: all transactions that wait together are one frame and one fdatasync. */
export function journaledEngine({ memory, journals, afterBatch, reportError }: EngineParts): Engine {
  const reading: Reading = {
    get: (collection, id) => recordsOf(memory, collection).get(id),
    all: (collection) => recordsOf(memory, collection).values(),
  }
  const listeners: ((operations: readonly Operation[]) => void)[] = []
  let waiting: Waiting[] = []
  let running: Promise<void> | null = null
  let isClosed = false
  let brokenBecause: string | null = null
  let lastRefusal: string | null = null

  async function runBatches(): Promise<void> {
    // Lets every caller of this turn of the event loop join the first batch.
    await Promise.resolve()
    while (waiting.length > 0) {
      const together = waiting.slice(0, mostPerBatch)
      waiting = waiting.slice(mostPerBatch)
      await commit(together)
      await afterBatch().catch((error: unknown) => reportError(error, 'after a batch'))
    }
    running = null
  }

  async function commit(together: readonly Waiting[]): Promise<void> {
    const batch = formBatch(reading, together)
    try {
      if (batch.lines.length > 0) await write(batch.lines)
    } catch (error) {
      for (const { reject } of together) reject(error)
      return
    }
    for (const operation of batch.operations) apply(memory, operation)
    if (batch.operations.length > 0) tellListeners(batch.operations)
    for (const acknowledge of batch.acknowledgements) acknowledge()
  }

  async function write(lines: readonly string[]): Promise<void> {
    if (brokenBecause) throw new StoreUnavailable(brokenBecause)
    try {
      await journals.append(lines)
      lastRefusal = null
    } catch (error) {
      reportError(error, 'writing to the journal')
      if (error instanceof JournalBroken) {
        brokenBecause = `Changes are not taken until Tiru is restarted: ${error.message}.`
      } else {
        lastRefusal = `The last change could not be kept: ${reasonOf(error)}.`
      }
      throw new StoreUnavailable(brokenBecause ?? lastRefusal ?? undefined)
    }
  }

  function tellListeners(operations: readonly Operation[]): void {
    for (const listener of listeners) {
      try {
        listener(operations)
      } catch (error) {
        reportError(error, 'following a change')
      }
    }
  }

  return {
    ...reading,
    transact<T>(change: (draft: Draft) => T): Promise<T> {
      if (isClosed) return Promise.reject(new StoreUnavailable('The store is closed.'))
      return new Promise<T>((resolve, reject) => {
        waiting.push({ change, resolve: resolve as (value: unknown) => void, reject })
        running ??= runBatches()
      })
    },
    onCommit: (listener) => void listeners.push(listener),
    trouble: () => brokenBecause ?? lastRefusal,
    async close() {
      isClosed = true
      await running
    },
  }
}

/** Runs the transactions one after another, each on what those before it left; one that throws leaves nothing. */
function formBatch(memory: Reading, together: readonly Waiting[]): Batch {
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
