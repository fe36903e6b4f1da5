import type { Store } from '../storage/store.ts'
import type { KnownToKits } from './kitItemForm.ts'

/** What the public sees now, for `parseKitContent`. */
export async function knownToKits(store: Store): Promise<KnownToKits> {
  const practices = new Map(
    await Promise.all(
      (await store.publishedPractices()).map(async ({ id, slug }) => {
        const [latest] = await store.revisions(id)
        return [slug, { id, revision: latest?.number ?? 1 }] as const
      }),
    ),
  )
  const visits = new Map(
    (await store.publicVisits()).map(({ slug, id, updatedAt }) => [slug, { id, updatedAt }]),
  )
  return {
    practice: (slug) => practices.get(slug) ?? null,
    visit: (slug) => visits.get(slug) ?? null,
  }
}
