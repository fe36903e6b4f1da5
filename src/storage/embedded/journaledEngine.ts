import { Explained, sentence, type Sentence } from '../sentence.ts'
import { StoreUnavailable } from '../store.ts'
import { formBatch } from './batch.ts'
import type { Waiting } from './batch.ts'
import type { CollectionName, Collections, Draft, Engine, Operation } from './engine.ts'
import { JournalBroken, refusalOf } from './journal.ts'
import type { Journals } from './journals.ts'
import { apply, recordsOf } from './memory.ts'
import type { Memory } from './memory.ts'

const mostPerBatch = 1000

export interface EngineParts {
  memory: Memory
  journals: Journals
  /** Runs alone after each batch, when no write is under way. */
  afterBatch: () => Promise<void>
  /** Runs once, when all has been written. */
  finish: (isBroken: boolean) => Promise<void>
  reportError: (error: unknown, during: string) => void
}

/**
 * Changes memory by batches: all transactions that wait together are one frame and one fdatasync. The order is its
 * promise: journal, fdatasync, memory, listeners, acknowledgements.
 */
export class JournaledEngine implements Engine {
  readonly #parts: EngineParts
  readonly #listeners: ((operations: readonly Operation[]) => void)[] = []
  #waiting: Waiting[] = []
  #running: Promise<void> | null = null
  #closing: Promise<void> | null = null
  #brokenBecause: Sentence | null = null
  #lastRefusal: Sentence | null = null

  constructor(parts: EngineParts) {
    this.#parts = parts
  }

  get<C extends CollectionName>(collection: C, id: string): Readonly<Collections[C]> | undefined {
    return recordsOf(this.#parts.memory, collection).get(id)
  }

  all<C extends CollectionName>(collection: C): Iterable<Readonly<Collections[C]>> {
    return recordsOf(this.#parts.memory, collection).values()
  }

  transact<T>(change: (draft: Draft) => T): Promise<T> {
    if (this.#closing) return Promise.reject(new StoreUnavailable(sentence('store.trouble.closed')))
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ change, resolve: resolve as (value: unknown) => void, reject })
      this.#running ??= this.#runBatches()
    })
  }

  onCommit(listener: (operations: readonly Operation[]) => void): void {
    this.#listeners.push(listener)
  }

  trouble(): Sentence | null {
    return this.#brokenBecause ?? this.#lastRefusal
  }

  close(): Promise<void> {
    this.#closing ??= this.#finish()
    return this.#closing
  }

  async #finish(): Promise<void> {
    await this.#running
    await this.#parts.finish(this.#brokenBecause !== null)
  }

  async #runBatches(): Promise<void> {
    // Lets every caller of this turn of the event loop join the first batch.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      await this.#commit(this.#waiting.splice(0, mostPerBatch))
      if (!this.#brokenBecause) await this.#parts.afterBatch().catch((error: unknown) => this.#failed(error))
    }
    this.#running = null
  }

  async #commit(together: readonly Waiting[]): Promise<void> {
    const { lines, operations, acknowledgements } = formBatch(this, together)
    try {
      if (lines.length > 0) await this.#write(lines)
    } catch (error) {
      for (const { reject } of together) reject(error)
      return
    }
    for (const operation of operations) apply(this.#parts.memory, operation)
    if (operations.length > 0) this.#tellListeners(operations)
    for (const acknowledge of acknowledgements) acknowledge()
  }

  async #write(lines: readonly string[]): Promise<void> {
    if (this.#brokenBecause) throw new StoreUnavailable(this.#brokenBecause)
    try {
      await this.#parts.journals.append(lines)
      this.#lastRefusal = null
    } catch (error) {
      this.#lastRefusal = error instanceof Explained ? error.sentence : refusalOf(error)
      this.#failed(error)
      throw new StoreUnavailable(this.#lastRefusal, { cause: error })
    }
  }

  #failed(error: unknown): void {
    this.#parts.reportError(error, 'writing the journal')
    if (error instanceof JournalBroken) this.#brokenBecause = error.sentence
  }

  #tellListeners(operations: readonly Operation[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(operations)
      } catch (error) {
        this.#parts.reportError(error, 'following a change')
      }
    }
  }
}
