import { isPublic } from '../practices/practice.ts'
import type { Store } from '../storage/store.ts'
import type { KitContent } from './kit.ts'

/** Names of the practices and visits chosen that the public sees, in the kit's order. */
export async function namesInKit(
  { items }: Pick<KitContent, 'items'>,
  store: Store,
): Promise<{ practices: string[]; visits: string[] }> {
  const practices = await Promise.all(
    items.map(async (item) => {
      const practice = item.kind === 'practice' ? await store.practice(item.practiceId) : null
      return practice && isPublic(practice) ? practice.published.name : null
    }),
  )
  const shown = new Map((await store.publicVisits()).map(({ id, title }) => [id, title]))
  const visits = items.map((item) => (item.kind === 'visit' ? (shown.get(item.visitId) ?? null) : null))
  return {
    practices: practices.filter((name) => name !== null),
    visits: visits.filter((name) => name !== null),
  }
}
