import { dayOf } from '../calendarDate.ts'
import type { Store } from '../storage/store.ts'
import { gone, notFound } from '../web/problem.ts'
import { isPublicKit, type PublishedKit } from './kit.ts'
import type { Material } from './material.ts'

/** What the public sees at a slug: 404 for what was never published, 410 with the reason for what was withdrawn. */
export async function publicKit(
  slug: string,
  store: Pick<Store, 'findKit'>,
): Promise<{ kit: PublishedKit; isMoved: boolean }> {
  const found = await store.findKit(slug)
  if (!found || found.record.published === null) throw notFound()
  if (!isPublicKit(found.record)) throw gone(found.record.withdrawal?.reason ?? '')
  return { kit: found.record, isMoved: found.isMoved }
}

/** The version that the public reads: later ones may have been kept without being published. */
export async function publishedEdition(
  { id, publishedAt }: PublishedKit,
  store: Pick<Store, 'kitEditions'>,
): Promise<NonNullable<Material['edition']>> {
  const editions = await store.kitEditions(id)
  const shown = editions.find(({ at }) => at === publishedAt)
  return { number: shown?.number ?? editions.length, on: dayOf(new Date(publishedAt)) }
}
