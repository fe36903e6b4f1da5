import { systemActor, type Actor } from '../../src/accounts/account.ts'
import { emptyKit, type Kit, type KitContent } from '../../src/kits/kit.ts'
import type { Store } from '../../src/storage/store.ts'

/** A kit of whoever is told; without an owner one that shipped. */
export function addKit(
  store: Store,
  differs: Partial<KitContent> = {},
  by: Actor = systemActor,
): Promise<Kit> {
  return store.addKit({ ...emptyKit('Belajar dari Banyuwangi'), ...differs }, null, by)
}
