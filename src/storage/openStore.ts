import { openEmbeddedStore } from './embedded/embeddedStore.ts'
import type { Store } from './store.ts'

export { checkStore } from './embedded/checkStore.ts'
export type { StoreProblem } from './embedded/checkStore.ts'
export { repairStore } from './embedded/repairStore.ts'
export type { Repair } from './embedded/repairStore.ts'
export { StoreRefused } from './storeRefused.ts'

export interface StoreOptions {
  dataDir: string
  /** The clock; tests set it. */
  now?: () => Date
  /** Told what an operator should know. */
  log?: (message: string, error?: unknown) => void
}

/** Opens the store, or rejects with StoreRefused, whose message says what to do. The only place that chooses one. */
export function openStore({ dataDir, now = () => new Date(), log = () => {} }: StoreOptions): Promise<Store> {
  return openEmbeddedStore({ dataDir, now, log })
}
