import { isPublic, type PublishedPractice } from '../practices/practice.ts'
import type { Store } from '../storage/store.ts'
import type { Visit } from '../visits/visit.ts'

/** The public practices that the visits name, by the slug in the visits, which may be an old one. */
export async function practicesNamedBy(
  visits: readonly Visit[],
  store: Pick<Store, 'findPractice'>,
): Promise<ReadonlyMap<string, PublishedPractice>> {
  const found = new Map<string, PublishedPractice>()
  for (const slug of new Set(visits.flatMap(({ practices }) => practices))) {
    const practice = (await store.findPractice(slug))?.record
    if (practice && isPublic(practice)) found.set(slug, practice)
  }
  return found
}
