import type { Store } from '../storage/store.ts'
import { isPublicAdoption, type Adoption } from './adoption.ts'

/** The adoptions that everyone may see, the newest first, of practices that everyone may see, with their names by slug. */
export async function publicLedger(
  store: Store,
): Promise<{ adoptions: Adoption[]; practices: ReadonlyMap<string, string> }> {
  const [all, published] = await Promise.all([store.adoptions(), store.publishedPractices()])
  const practices = new Map(published.map(({ slug, published: { name } }) => [slug, name]))
  return { adoptions: all.filter((one) => isPublicAdoption(one) && practices.has(one.practice)), practices }
}
