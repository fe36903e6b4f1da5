import { isPublic } from '../practices/practice.ts'
import type { Store } from '../storage/store.ts'

/** Those of these slugs whose practice everyone may see: the slug of a draft already tells its name. */
export async function publicAmong(
  slugs: readonly (string | null)[],
  store: Pick<Store, 'findPractice'>,
): Promise<ReadonlySet<string>> {
  const named = [...new Set(slugs)].filter((slug) => slug !== null)
  const found = await Promise.all(named.map((slug) => store.findPractice(slug)))
  return new Set(
    named.filter((_slug, index) => {
      const practice = found[index]?.record
      return practice !== undefined && isPublic(practice)
    }),
  )
}
