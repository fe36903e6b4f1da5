import { freeSlug, isReservedSlug, slugFrom } from '../slug.ts'
import { Refused } from '../storage/store.ts'

/** The slugs that a dry run would have taken. */
export interface PlannedSlugs {
  /** Takes the slug as the store would write it; rejects with Refused when it is not free. */
  claim(asked: string): Promise<string>
  /** Takes the slug that the store would make of a name. */
  claimFree(name: string): Promise<string>
}

export function plannedSlugs(isStored: (slug: string) => Promise<boolean>): PlannedSlugs {
  const planned = new Set<string>()
  return {
    async claim(asked) {
      const slug = slugFrom(asked)
      const isTaken = planned.has(slug) || isReservedSlug(slug)
      // Before anything is waited for, so that of two lines that ask at once one is refused.
      planned.add(slug)
      if (isTaken || (await isStored(slug))) throw new Refused('slug_taken', `the address ${slug} is taken`)
      return slug
    },
    async claimFree(name) {
      for (;;) {
        const slug = freeSlug(name, (wished) => planned.has(wished))
        planned.add(slug)
        if (!(await isStored(slug))) return slug
      }
    },
  }
}
