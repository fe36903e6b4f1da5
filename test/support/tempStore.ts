import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedStore } from '../../src/storage/embedded/embeddedStore.ts'
import type { EngineOptions } from '../../src/storage/embedded/openEngine.ts'
import type { Store } from '../../src/storage/store.ts'

export interface TempStore {
  store: Store
  dataDir: string
  /** Closes the store and removes its folder. */
  dispose(): Promise<void>
}

/** A real, empty store in a folder of its own. */
export async function tempStore(options: Partial<EngineOptions> = {}): Promise<TempStore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiru-store-'))
  const store = await openEmbeddedStore({ now: () => new Date(), log: () => {}, ...options, dataDir })
  return {
    store,
    dataDir,
    async dispose() {
      await store.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
