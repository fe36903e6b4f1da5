import type { Translate } from '../i18n/translate.ts'
import { isPublic } from '../practices/practice.ts'
import { practiceCard } from '../practices/practiceCard.ts'
import type { Store } from '../storage/store.ts'

/** A practice that the public sees, in a few words. */
export interface StudiedPractice {
  slug: string
  name: string
  summary: string
  path: string
}

/** Those of the slugs that the public sees, in their order. */
export async function studiedPractices(
  slugs: readonly string[],
  store: Pick<Store, 'findPractice'>,
  t: Translate,
): Promise<StudiedPractice[]> {
  const found = await Promise.all(slugs.map((slug) => store.findPractice(slug)))
  const practices = found.map((one) => one?.record).filter((one) => one !== undefined)
  return practices.filter(isPublic).map((practice) => {
    const { name, summary, path } = practiceCard(practice, { visits: 0, photo: null }, t)
    return { slug: practice.slug, name, summary, path }
  })
}
