import { isPublic, type PublishedPractice } from '../practices/practice.ts'
import type { Store } from '../storage/store.ts'
import type { KitContent } from './kit.ts'

/** The practices chosen that the public sees, in the kit's order. */
export async function practicesInKit(
  { items }: Pick<KitContent, 'items'>,
  store: Pick<Store, 'practice'>,
): Promise<PublishedPractice[]> {
  const ids = new Set(items.flatMap((item) => (item.kind === 'practice' ? [item.practiceId] : [])))
  const found = await Promise.all([...ids].map((id) => store.practice(id)))
  return found.filter((practice) => practice !== null).filter(isPublic)
}
