import { oneAtATime } from '../accounts/oneAtATime.ts'
import type { Store } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import type { KitItem } from './kitItem.ts'
import { itemOf, wantedText, type Wanted } from './wanted.ts'

const mostInTray = 300

export interface Trays {
  /** Puts it at the end; what is there already stays where it is. Refused with 422 when the tray is full, or the public does not see it. */
  add: (userId: string, wanted: Wanted) => Promise<readonly KitItem[]>
  remove: (userId: string, wanted: readonly Wanted[]) => Promise<readonly KitItem[]>
}

/** A tray is saved as a whole: two presses at once would lose one of both if they did not wait for each other. */
export function openTrays(store: Store): Trays {
  const alone = oneAtATime(200)

  async function saved(userId: string, items: readonly KitItem[]) {
    await store.saveTray(userId, items)
    return items
  }

  return {
    add: (userId, wanted) =>
      alone(async () => {
        const items = await store.tray(userId)
        if (items.some((item) => wantedText(item) === wantedText(wanted))) return items
        if (items.length >= mostInTray) throw new Problem(422, 'tray.full', { max: mostInTray })
        const item = await itemOf(wanted, store)
        if (item === null) throw new Problem(422, 'tray.notPublic')
        return saved(userId, [...items, item])
      }),

    remove: (userId, wanted) =>
      alone(async () => {
        const texts = new Set(wanted.map(wantedText))
        const items = await store.tray(userId)
        return saved(
          userId,
          items.filter((item) => !texts.has(wantedText(item))),
        )
      }),
  }
}
