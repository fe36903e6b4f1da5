import type { Kit, KitEdition } from './kit.ts'

/** The version that the public sees; null when there is none. */
export function publicEdition(
  { published, publishedAt, withdrawal }: Kit,
  editions: readonly KitEdition[],
): KitEdition | null {
  if (published === null || withdrawal !== null) return null
  return editions.find(({ at }) => at === publishedAt) ?? null
}
