import { systemActor } from '../accounts/account.ts'
import { loadRegions } from '../regions/regions.ts'
import { ensureSeed } from '../seed/ensureSeed.ts'
import { openStore } from '../storage/openStore.ts'
import type { CommandParts } from './command.ts'

/** Opens the store for a command while no server has it; a new one is filled as by a server. */
export async function openOwnStore(dataDir: string): Promise<CommandParts> {
  const now = () => new Date()
  const store = await openStore({ dataDir, now })
  try {
    await ensureSeed(store, systemActor)
  } catch (error) {
    await store.close()
    throw error
  }
  return { store, search: null, regions: loadRegions(), now, dataDir }
}
