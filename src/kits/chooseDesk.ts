import type { Parts } from '../parts.ts'
import type { FieldError } from '../web/parse.ts'
import { textOf } from '../web/query.ts'
import type { Conflict } from '../web/typed.ts'
import { choosePage } from './choosePages.ts'
import { hitsFor } from './chooseSearch.ts'
import { itemsNow } from './itemState.ts'
import type { Kit } from './kit.ts'
import type { KitItem } from './kitItem.ts'
import { userIdOf, type Exchange } from './trayDesk.ts'
import type { Trays } from './trays.ts'

export type ChooseDesk = Pick<Parts, 'store' | 'search'> & { trays: Trays }

/** What the page shows when it is not as stored. */
export interface ChoiceShown {
  items: readonly KitItem[]
  version: string
  status: number
  /** As typed, beside the items; null when it is as stored. */
  typed: readonly { place: string; note: string }[] | null
  errors: readonly FieldError[]
  conflict: Conflict | null
  find: string
}

/** GET /staff/kits/:slug/choose */
export function openChoice(kit: Kit, exchange: Exchange, desk: ChooseDesk): Promise<void> {
  return showChoice(kit, exchange, desk, { find: textOf(exchange.request.query, 'find') })
}

export async function showChoice(
  kit: Kit,
  { request, response }: Exchange,
  { store, search }: ChooseDesk,
  differs: Partial<ChoiceShown>,
): Promise<void> {
  const { items, typed, status, ...shown }: ChoiceShown = { ...asStored(kit), ...differs }
  const rows = (await itemsNow(items, store)).map((now, index) => ({
    now,
    place: typed?.[index]?.place ?? String(index + 1),
    note: typed?.[index]?.note ?? now.item.note ?? '',
  }))
  const hits = shown.find === '' ? null : await hitsFor(shown.find, items, { search, t: request.t })
  const inTray = (await store.tray(userIdOf(request))).length
  const done = textOf(request.query, 'done')
  const page = choosePage({ kit, ...shown, rows, hits, inTray, done }, request.frame)
  response.show('kits/staff/choose', page, status)
}

function asStored({ content, version }: Kit): ChoiceShown {
  return {
    items: content.items,
    version: String(version),
    status: 200,
    typed: null,
    errors: [],
    conflict: null,
    find: '',
  }
}
