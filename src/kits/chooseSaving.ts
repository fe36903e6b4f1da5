import type { Translate } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import { Problem } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import type { Conflict } from '../web/typed.ts'
import type { ChoiceRow } from './choice.ts'
import { choiceAfter, type Deed } from './choiceDeeds.ts'
import { showChoice, type ChoiceShown, type ChooseDesk } from './chooseDesk.ts'
import { parseChoice, type PostedRow } from './chooseForm.ts'
import { deedOf, pathAfterDeed } from './choosePressed.ts'
import { itemLine } from './itemLine.ts'
import { itemsNow } from './itemState.ts'
import type { Kit } from './kit.ts'
import type { KitItem } from './kitItem.ts'
import { conflictInWords, readStep } from './kitSheet.ts'
import { saveKitPart } from './kitToEdit.ts'
import { postedTo, userIdOf, type Exchange } from './trayDesk.ts'
import { asSeenNow, unseen, wantedText } from './wanted.ts'

/** POST /staff/kits/:slug/choose: every button saves what was typed, too; only searching does not. */
export async function saveChoice(kit: Kit, exchange: Exchange, desk: ChooseDesk): Promise<void> {
  const { request, response } = exchange
  const { store, trays } = desk
  const { fields, sheet } = readStep(request.body)
  const find = textOf(fields, 'find')
  const again = (differs: Partial<ChoiceShown>, current = kit) =>
    showChoice(current, exchange, desk, { version: sheet.version, find, ...differs })

  const parsed = parseChoice(fields)
  if (!parsed.ok) return again({ ...rawRows(fields['items'], kit), errors: parsed.errors, status: 422 })
  const rows = await rowsOf(parsed.value.items, kit, store)
  const deed = deedOf(postedTo(request), find)
  if (deed.name === 'find') return again(asTyped(rows))
  const items = await choiceOrProblem(deed, rows, { store, userId: userIdOf(request) })
  if (items instanceof Problem) {
    const error = { field: 'items', key: items.key, values: items.values }
    return again({ ...asTyped(rows), errors: [error], status: 422 })
  }
  const saved = await saveKitPart(kit, { items }, { request, store })
  if (saved.isStale) {
    const conflict = await conflictOf(items, saved.kit.content.items, { store, t: request.t })
    return again({ items, conflict, version: String(saved.kit.version), status: 409 }, saved.kit)
  }
  if (deed.name === 'tray') await trays.remove(userIdOf(request), items)
  if (request.accepts('html', 'json') !== 'json') return response.goTo(pathAfterDeed(deed, saved.kit, find))
  response.json({ version: String(saved.kit.version), said: request.t('choose.said.saved') })
}

/** What the kit has stays as it was seen; what it does not have any more is taken up again. */
function rowsOf(posted: readonly PostedRow[], { content }: Kit, store: Store): Promise<ChoiceRow[]> {
  const stored = new Map(content.items.map((item) => [wantedText(item), item]))
  return Promise.all(
    posted.map(async ({ wanted, place, note }) => {
      const item = stored.get(wantedText(wanted)) ?? (await asSeenNow(unseen(wanted), store))
      return { item: { ...item, note }, place }
    }),
  )
}

function asTyped(rows: readonly ChoiceRow[]): Pick<ChoiceShown, 'items' | 'typed'> {
  return {
    items: rows.map(({ item }) => item),
    typed: rows.map(({ item, place }) => ({ place, note: item.note ?? '' })),
  }
}

/** Rows of which something is wrong, in the order of the page; what no page sends is left out. */
function rawRows(posted: unknown, { content }: Kit): Pick<ChoiceShown, 'items' | 'typed'> {
  const textIn = (value: unknown) => (typeof value === 'string' ? value : '')
  const stored = new Map(content.items.map((item) => [wantedText(item), item]))
  const rows = (Array.isArray(posted) ? (posted as Record<string, unknown>[]) : []).flatMap((row) => {
    const item = stored.get(textIn(row['wanted']))
    return item ? [{ item, place: textIn(row['place']), note: textIn(row['note']) }] : []
  })
  return { items: rows.map(({ item }) => item), typed: rows }
}

async function choiceOrProblem(
  deed: Deed,
  rows: readonly ChoiceRow[],
  desk: { store: Store; userId: string },
): Promise<KitItem[] | Problem> {
  try {
    return await choiceAfter(deed, rows, desk)
  } catch (error) {
    if (error instanceof Problem && error.status === 422) return error
    throw error
  }
}

interface Words {
  store: Store
  t: Translate
}

async function conflictOf(
  typed: readonly KitItem[],
  stored: readonly KitItem[],
  words: Words,
): Promise<Conflict> {
  const label = words.t('kitDesk.step.choose')
  const inWords = async (items: readonly KitItem[]) => [{ label, text: await textOfItems(items, words) }]
  return conflictInWords(await inWords(typed), await inWords(stored))
}

async function textOfItems(items: readonly KitItem[], { store, t }: Words): Promise<string> {
  const lines = (await itemsNow(items, store)).map((now, index) => {
    const { kind, title } = itemLine(now, t)
    return `${index + 1}. ${kind}: ${title}${now.item.note === null ? '' : ` – ${now.item.note}`}`
  })
  return lines.join('\n')
}
