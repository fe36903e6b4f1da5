import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../src/storage/openStore.ts'
import type { StoreOptions } from '../../src/storage/openStore.ts'
import type { Store } from '../../src/storage/store.ts'

export interface TempStore {
  store: Store
  dataDir: string
  /** Closes the store and removes its folder. */
  dispose(): Promise<void>
}

/** A real, empty store in a folder of its own. */
export async function tempStore(options: Omit<StoreOptions, 'dataDir'> = {}): Promise<TempStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiru-store-'))
  const store = await openStore({ ...options, dataDir })
  return {
    store,
    dataDir,
    async dispose() {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
