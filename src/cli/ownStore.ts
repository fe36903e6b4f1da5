import { systemActor } from '../accounts/account.ts'
import { loadRegions } from '../regions/regions.ts'
import { fillSeed } from '../seed/fillSeed.ts'
import { openStore } from '../storage/openStore.ts'
import type { CommandParts } from './command.ts'

/** Opens the store for a command while no server has it; a new one is filled like at a server's first start. */
export async function openOwnStore(dataDir: string): Promise<CommandParts> {
  const now = () => new Date()
  const store = await openStore({ dataDir, now })
  try {
    if (store.isNew) await fillSeed(store, systemActor)
  } catch (error) {
    await store.close()
    throw error
  }
  return { store, search: null, regions: loadRegions(), now, dataDir }
}
