import type { Request } from 'express'
import { onLatestVersion } from '../storage/latestVersion.ts'
import type { Store } from '../storage/store.ts'
import { forbidden, notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { withItems } from './chosen.ts'
import { isShown, itemsNow } from './itemState.ts'
import { emptyKit, mayEditKit, type Kit } from './kit.ts'
import { parseNewKit } from './kitForm.ts'
import type { KitItem } from './kitItem.ts'
import { pathOfStep } from './kitSteps.ts'
import { postedTo, showTray, userIdOf, type Exchange, type TrayDesk } from './trayDesk.ts'
import { trayPath } from './trayFollows.ts'

/** Into an existing kit, by its slug, or into a new one, by its title. What the public does not see stays in the tray. */
export async function placeTray({ request, response }: Exchange, desk: TrayDesk): Promise<void> {
  const { store, trays } = desk
  const userId = userIdOf(request)
  const items = (await itemsNow(await store.tray(userId), store)).filter(isShown).map(({ item }) => item)
  if (items.length === 0) return response.goTo(trayPath)
  const { kit: slug, title } = postedTo(request)
  const parsed = slug === undefined ? parseNewKit({ title }) : null
  if (parsed?.ok === false) {
    const typed = { values: { title }, errors: parsed.errors }
    return showTray({ request, response }, desk, { typed, done: '', status: 422 })
  }
  const kit = parsed
    ? await store.addKit({ ...emptyKit(parsed.value.title), ...parsed.value, items }, null, actorOf(request))
    : await placed(items, { slug, request, store })
  await trays.remove(userId, items)
  response.goTo(`${pathOfStep(kit, 'choose')}?done=placed`)
}

/** It contradicts nobody who changes the kit at the same time. */
function placed(
  items: readonly KitItem[],
  { slug, request, store }: { slug: unknown; request: Request; store: Store },
): Promise<Kit> {
  return onLatestVersion(async () => {
    const kit = typeof slug === 'string' ? (await store.findKit(slug))?.record : null
    if (!kit) throw notFound()
    if (!mayEditKit(kit, actorOf(request))) throw forbidden()
    const content = { ...kit.content, items: withItems(kit.content.items, items) }
    return store.saveKit(kit, content, actorOf(request))
  })
}
