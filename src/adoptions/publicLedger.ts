import type { Store } from '../storage/store.ts'
import { isPublicAdoption, type Adoption } from './adoption.ts'
import { ofOthers } from './ownAdoption.ts'

/**
 * The adoptions by others that everyone may see, the newest first, of practices that everyone may see, with their names
 * by slug.
 */
export async function publicLedger(
  store: Store,
): Promise<{ adoptions: Adoption[]; practices: ReadonlyMap<string, string> }> {
  const [all, published, site] = await Promise.all([
    store.adoptions(),
    store.publishedPractices(),
    store.site(),
  ])
  const practices = new Map(published.map(({ slug, published: { name } }) => [slug, name]))
  const shown = ofOthers(all, site).filter((one) => isPublicAdoption(one) && practices.has(one.practice))
  return { adoptions: shown, practices }
}
