import type { Actor } from '../accounts/account.ts'
import type { Store } from '../storage/store.ts'
import { readSeedRecords } from './seedRecords.ts'

/** Fills an empty store with what ships: the host, its units, its practices (published at once) and its visits. */
export async function fillSeed(store: Store, by: Actor): Promise<void> {
  const { site, units, practices, visits } = readSeedRecords()
  await store.saveSite((await store.site()).version, site, by)
  // One after the other: visits name practices, practices and older units name units.
  for (const { slug, content } of units) await store.addUnit(content, by, slug)
  for (const { slug, content } of practices)
    await store.addPractice(content, { slug, state: 'published' }, by)
  for (const { slug, content } of visits) await store.addVisit(content, by, slug)
}
