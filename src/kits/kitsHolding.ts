import type { PublishedKit } from './kit.ts'

/** Published kits that a practice stands in, as its page names them. */
export function kitsHolding(
  practiceId: string,
  kits: readonly PublishedKit[],
): { title: string; path: string }[] {
  return kits
    .filter(({ published }) =>
      published.items.some((item) => item.kind === 'practice' && item.practiceId === practiceId),
    )
    .map(({ published, slug }) => ({ title: published.title, path: `/kits/${slug}` }))
}
