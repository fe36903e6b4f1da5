import type { Request, Response } from 'express'
import { returnPath } from '../accounts/returnPath.ts'
import type { Store } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import type { Typed } from '../web/typed.ts'
import { itemsNow } from './itemState.ts'
import { mayEditKit } from './kit.ts'
import { stripText, trayPath } from './trayFollows.ts'
import { trayPage } from './trayPages.ts'
import type { Trays } from './trays.ts'
import { readWanted } from './wanted.ts'

export interface Exchange {
  request: Request
  response: Response
}

export interface TrayDesk {
  store: Store
  trays: Trays
}

export async function showTray(
  { request, response }: Exchange,
  { store }: TrayDesk,
  { typed, done, status = 200 }: { typed: Typed; done: string; status?: number },
): Promise<void> {
  const userId = userIdOf(request)
  const items = await itemsNow(await store.tray(userId), store)
  const kits = (await store.kits()).filter((kit) => mayEditKit(kit, actorOf(request)))
  const mineFirst = kits.toSorted((a, b) => Number(b.ownerId === userId) - Number(a.ownerId === userId))
  response.show('kits/staff/tray', trayPage({ items, kits: mineFirst, typed, done }, request.frame), status)
}

/** "Tambah ke paket" on any page, and its opposite. */
export async function pressTrayButton({ request, response }: Exchange, { trays }: TrayDesk): Promise<void> {
  const { add, remove, return: from } = postedTo(request)
  // The form of the strip has a button of its own, as every form must.
  if (add === undefined && remove === undefined) return response.goTo(trayPath)
  const wanted = readWanted(add ?? remove)
  if (wanted === null) throw new Problem(400)
  const userId = userIdOf(request)
  const isAdding = add !== undefined
  const items = await (isAdding ? trays.add(userId, wanted) : trays.remove(userId, [wanted]))
  if (request.accepts('html', 'json') === 'json') response.json(answerOf(items.length, isAdding, request))
  else response.goTo(returnPath(from, trayPath))
}

/** For the script: what the button is now, and what the strip says. */
function answerOf(n: number, isHeld: boolean, { t }: Request) {
  return {
    name: isHeld ? 'remove' : 'add',
    label: t(isHeld ? 'tray.remove' : 'tray.add'),
    strip: stripText(n, t),
    said: t(isHeld ? 'tray.said.added' : 'tray.said.removed', { n }),
  }
}

export async function emptyTray({ request, response }: Exchange, { store, trays }: TrayDesk): Promise<void> {
  const userId = userIdOf(request)
  await trays.remove(userId, await store.tray(userId))
  response.goTo(`${trayPath}?done=emptied`)
}

export function postedTo({ body }: Request): Record<string, unknown> {
  return (body ?? {}) as Record<string, unknown>
}

export function userIdOf({ user }: Request): string {
  if (!user) throw new Problem(401)
  return user.id
}
