import type { Store } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import { inTypedOrder, moved, type ChoiceRow } from './choice.ts'
import { withItems } from './chosen.ts'
import { isShown, itemsNow } from './itemState.ts'
import type { KitItem } from './kitItem.ts'
import { asSeenNow, itemOf, readWanted } from './wanted.ts'

/** What a button of the page is for. */
export interface Deed {
  name: 'save' | 'find' | 'add' | 'tray' | 'up' | 'down' | 'remove' | 'seen' | 'seenAll'
  /** The row that it stands in, from 0. */
  row: number
  /** Of a record found. */
  wanted: string
}

/** The items as they are to be stored: in the order typed, and the deed done. */
export async function choiceAfter(
  { name, row, wanted }: Deed,
  rows: readonly ChoiceRow[],
  { store, userId }: { store: Store; userId: string },
): Promise<KitItem[]> {
  const pressed = rows[row]
  const ordered = inTypedOrder(rows)
  const items = ordered.map(({ item }) => item)
  if (name === 'up' || name === 'down') return moved(ordered, pressed, name).map(({ item }) => item)
  if (name === 'remove') return items.filter((item) => item !== pressed?.item)
  if (name === 'seenAll') return Promise.all(items.map((item) => asSeenNow(item, store)))
  if (name === 'seen')
    return Promise.all(items.map(async (item) => (item === pressed?.item ? asSeenNow(item, store) : item)))
  if (name === 'tray') return withItems(items, await shownInTray(userId, store))
  return name === 'add' ? withItems(items, [await found(wanted, store)]) : items
}

async function shownInTray(userId: string, store: Store): Promise<KitItem[]> {
  return (await itemsNow(await store.tray(userId), store)).filter(isShown).map(({ item }) => item)
}

async function found(text: string, store: Store): Promise<KitItem> {
  const wanted = readWanted(text)
  const item = wanted && (await itemOf(wanted, store))
  if (!item) throw new Problem(422, 'tray.notPublic')
  return item
}
