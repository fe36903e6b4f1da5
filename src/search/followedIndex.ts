import type { Store } from '../storage/store.ts'
import { ChangedKeys } from './documents/changedKeys.ts'
import type { SearchedRecords } from './documents/searchedRecords.ts'
import { synonymsFrom, type ConceptsOf } from './synonyms.ts'
import { TextIndex } from './textIndex.ts'

/** Where the index is kept for the next start. */
export interface IndexFile {
  /** Null when there is none that can be trusted. */
  load(): Promise<TextIndex | null>
  /** Whether it fails is for the file to tell: the index is only kept to save time. */
  save(index: TextIndex): Promise<void>
}

export interface Following {
  records: SearchedRecords
  file: IndexFile | null
}

const takenAfterMs = 20
const savedAfterMs = 60_000

/** Reads what the kept index does not hold as it is now. */
export async function followStore(store: Store, following: Following): Promise<FollowedIndex> {
  const changed = new ChangedKeys(store)
  const index = (await following.file?.load()) ?? new TextIndex()
  const followed = new FollowedIndex(store, { ...following, changed, index })
  await followed.bringUpToDate()
  return followed
}

/** An index that is as the store is. */
export class FollowedIndex {
  readonly #store: Store
  readonly #records: SearchedRecords
  readonly #file: IndexFile | null
  readonly #changed: ChangedKeys
  #index: TextIndex
  /** Null until they are read, and again when an admin has changed them, also meanwhile. */
  #conceptsOf: Promise<ConceptsOf> | null = null
  #taking = Promise.resolve()
  #takeTimer: NodeJS.Timeout | null = null
  #saveTimer: NodeJS.Timeout | null = null

  constructor(
    store: Store,
    { records, file, changed, index }: Following & { changed: ChangedKeys; index: TextIndex },
  ) {
    this.#store = store
    this.#records = records
    this.#file = file
    this.#changed = changed
    this.#index = index
    store.onChange(({ kind }) => {
      if (kind === 'synonyms') this.#conceptsOf = null
      this.#takeSoon()
    })
  }

  /** With every change that was acknowledged before the call. */
  async current(): Promise<{ index: TextIndex; conceptsOf: ConceptsOf }> {
    await this.#inTurn(() => this.#takeChanges())
    this.#conceptsOf ??= this.#readConcepts()
    const conceptsOf = await this.#conceptsOf
    return { index: this.#index, conceptsOf }
  }

  async #readConcepts(): Promise<ConceptsOf> {
    try {
      return synonymsFrom((await this.#store.synonyms()).families)
    } catch (error) {
      this.#conceptsOf = null
      throw error
    }
  }

  /** Documents of these keys can have changed for another reason than a change of the store. */
  noteChanged(keys: Iterable<string>): void {
    this.#changed.add(keys)
    this.#takeSoon()
  }

  /** Reads all records again; questions wait for it. */
  rebuild(): Promise<void> {
    return this.#inTurn(async () => {
      const index = new TextIndex()
      await this.bringUpToDate(index)
      this.#index = index
    })
  }

  async bringUpToDate(index: TextIndex = this.#index): Promise<void> {
    const stamps = index.stamps()
    const keys = new Set(await this.#records.keys())
    for (const key of stamps.keys()) if (!keys.has(key)) index.remove(key)
    await index.putAll(this.#newerThan(stamps, keys))
  }

  async close(): Promise<void> {
    for (const timer of [this.#takeTimer, this.#saveTimer]) if (timer) clearTimeout(timer)
    await this.#inTurn(() => this.#takeChanges()).catch(() => undefined)
    await this.#file?.save(this.#index)
  }

  /** One after another, so that each question sees every change acknowledged before it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#taking = this.#taking.catch(() => undefined).then(work)
    return this.#taking
  }

  async #takeChanges(): Promise<void> {
    const keys = await this.#changed.take()
    try {
      for (const key of keys) await this.#take(key)
    } catch (error) {
      // The next question tries again; this one fails.
      this.#changed.add(keys)
      throw error
    }
    if (keys.size > 0) this.#saveSoon()
  }

  async #take(key: string): Promise<void> {
    const record = await this.#records.read(key)
    if (record === null) this.#index.remove(key)
    else this.#index.put(record.document())
  }

  async *#newerThan(stamps: ReadonlyMap<string, string>, keys: Iterable<string>) {
    for (const key of keys) {
      const record = await this.#records.read(key)
      if (record === null || record.stamp === stamps.get(key)) continue
      this.#saveSoon()
      yield record.document()
    }
  }

  /** Not to keep a question waiting for thousands of changes, as an import makes. */
  #takeSoon(): void {
    this.#takeTimer ??= setTimeout(() => {
      this.#takeTimer = null
      // Fails where the next question fails too, and tells it.
      this.#inTurn(() => this.#takeChanges()).catch(() => undefined)
    }, takenAfterMs)
  }

  #saveSoon(): void {
    if (this.#file === null) return
    this.#saveTimer ??= setTimeout(() => {
      this.#saveTimer = null
      void this.#file?.save(this.#index)
    }, savedAfterMs).unref()
  }
}
