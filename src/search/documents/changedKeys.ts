import type { Store } from '../../storage/store.ts'
import { isOfRecord } from '../../uploads/upload.ts'
import { keyOf } from './searchedRecords.ts'

/** Keys of the documents that changes of the store can have changed. */
export class ChangedKeys {
  #keys = new Set<string>()
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
    store.onChange((change) => {
      if (change.kind === 'practice' || change.kind === 'visit') this.#keys.add(keyOf(change.kind, change.id))
      if (change.kind === 'upload' && isOfRecord(change.owner))
        this.#keys.add(keyOf(change.owner.kind, change.owner.id))
    })
  }

  add(keys: Iterable<string>): void {
    for (const key of keys) this.#keys.add(key)
  }

  /** Those since the last time. A practice's name shows in the documents of the visits that studied it. */
  async take(): Promise<Set<string>> {
    const keys = this.#keys
    this.#keys = new Set()
    try {
      for (const key of keys) for (const visit of await this.#visitsShowing(key)) keys.add(visit)
    } catch (error) {
      this.add(keys)
      throw error
    }
    return keys
  }

  async #visitsShowing(key: string): Promise<string[]> {
    const [kind, id = ''] = key.split(':')
    const practice = kind === 'practice' ? await this.#store.practice(id) : null
    const visits = practice === null ? [] : await this.#store.visitsStudying(practice.slug)
    return visits.map((visit) => keyOf('visit', visit.id))
  }
}
