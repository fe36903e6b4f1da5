import type { Request, Response } from 'express'
import { mayPublish, type Actor } from '../accounts/account.ts'
import { Refused, StaleVersion, type Edit, type Store } from '../storage/store.ts'
import type { FieldError, Parsed } from '../web/parse.ts'
import { forbidden } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion } from '../web/typed.ts'
import { itemsNow } from './itemState.ts'
import type { Kit } from './kit.ts'
import { parseKeys, parseNote, parseReason, parseSlug, type Body } from './kitActionForm.ts'
import { hasSomethingToShow } from './kitFaults.ts'
import { pathOfStep } from './kitSteps.ts'

/** What is done to a kit on its page for publishing; each is the last part of an address. */
export const kitActionNames = [
  'publication',
  'edition',
  'withdrawal',
  'reinstatement',
  'address',
  'keys',
] as const
export type KitActionName = (typeof kitActionNames)[number]

interface Doing {
  kit: Kit
  store: Store
  by: Actor
}

type Perform = (edit: Edit, doing: Doing) => Promise<unknown>

/** Takes from the posted form what it needs. */
const actions: Record<KitActionName, (body: Body) => Parsed<Perform>> = {
  publication: (body) =>
    then(parseNote(body), (edit, { store, by }, { note }) => store.publishKit(edit, note, by)),
  edition: (body) =>
    then(parseNote(body), (edit, { store, by }, { note }) => store.keepKitEdition(edit, note, by)),
  withdrawal: (body) =>
    then(parseReason(body), (edit, { store, by }, { reason }) => store.withdrawKit(edit, reason, by)),
  reinstatement: () => ({ ok: true, value: (edit, { store, by }) => store.reinstateKit(edit, by) }),
  address: (body) => then(parseSlug(body), (edit, { store, by }, { slug }) => store.moveKit(edit, slug, by)),
  keys: (body) =>
    then(parseKeys(body), (edit, { kit, store, by }, { areKeysStaffOnly }) =>
      store.saveKit(edit, { ...kit.content, areKeysStaffOnly }, by),
    ),
}

function then<T>(
  parsed: Parsed<T>,
  perform: (edit: Edit, doing: Doing, value: T) => Promise<unknown>,
): Parsed<Perform> {
  return parsed.ok ? { ok: true, value: (edit, doing) => perform(edit, doing, parsed.value) } : parsed
}

/** What was withdrawn by others is brought back by those who see to what the site publishes. */
export function mayReinstate({ withdrawal }: Pick<Kit, 'withdrawal'>, by: Actor): boolean {
  return withdrawal !== null && (mayPublish(by) || withdrawal.by === by.name)
}

/** What the page for publishing says of something that was not done. */
export interface KitRefusal {
  kit: Kit
  typed: Body
  errors: FieldError[]
  status: number
}

/** POST /staff/kits/:slug/ACTION: does it, or shows the page with what is wrong. */
export async function takeKitAction(
  name: KitActionName,
  { kit, request, store }: { kit: Kit; request: Request; store: Store },
  { response, show }: { response: Response; show: (refusal: KitRefusal) => Promise<void> },
): Promise<void> {
  const by = actorOf(request)
  const typed = (request.body ?? {}) as Body
  if (name === 'reinstatement' && kit.withdrawal && !mayReinstate(kit, by)) throw forbidden()
  const parsed = actions[name](typed)
  if (!parsed.ok) return show({ kit, typed, errors: parsed.errors, status: 422 })
  if (name === 'publication' && !hasSomethingToShow(await itemsNow(kit.content.items, store))) {
    return show({ kit, typed, errors: at('note', 'kitDesk.error.nothingToPublish'), status: 422 })
  }
  try {
    await parsed.value({ id: kit.id, version: postedVersion(typed) }, { kit, store, by })
  } catch (error) {
    return show({ kit: (await store.kit(kit.id)) ?? kit, typed, ...refusalOf(error) })
  }
  const after = (await store.kit(kit.id)) ?? kit
  response.goTo(`${pathOfStep(after, 'publish')}?done=${name}`)
}

function at(field: string, key: FieldError['key']): FieldError[] {
  return [{ field, key, values: {} }]
}

function refusalOf(error: unknown): Pick<KitRefusal, 'errors' | 'status'> {
  if (error instanceof StaleVersion) return { errors: at('version', 'kitDesk.error.stale'), status: 409 }
  if (!(error instanceof Refused)) throw error
  return error.code === 'slug_taken'
    ? { errors: at('slug', 'kitDesk.error.slugTaken'), status: 422 }
    : { errors: at('version', 'kitDesk.error.state'), status: 409 }
}
