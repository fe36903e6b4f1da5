import type { Store } from '../storage/store.ts'
import { isShown, itemsNow } from './itemState.ts'
import type { KitContent } from './kit.ts'

/** Names of the practices and visits chosen that the public sees, in the kit's order. */
export async function namesInKit(
  { items }: Pick<KitContent, 'items'>,
  store: Store,
): Promise<{ practices: string[]; visits: string[] }> {
  const shown = (await itemsNow(items, store)).filter(isShown)
  const named = (kind: 'practice' | 'visit') =>
    shown.flatMap(({ item, title }) => (item.kind === kind && title !== null ? [title] : []))
  return { practices: named('practice'), visits: named('visit') }
}
