import type { Store } from '../storage/store.ts'
import { gone, notFound } from '../web/problem.ts'
import { isPublic, type PublishedPractice } from './practice.ts'

/** What the public sees at a slug: 404 for what was never published, 410 with the reason for what was withdrawn. */
export async function publicPractice(
  slug: string,
  store: Pick<Store, 'findPractice'>,
): Promise<{ practice: PublishedPractice; isMoved: boolean }> {
  const found = await store.findPractice(slug)
  if (!found || found.record.published === null) throw notFound()
  if (!isPublic(found.record)) throw gone(found.record.withdrawal?.reason ?? '')
  return { practice: found.record, isMoved: found.isMoved }
}
