import type { Request, Response } from 'express'
import { translator } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import { asTyped, parseDiscussion } from './discussionForm.ts'
import { discussionInWords, discussionPage, type KitChoice } from './discussionPages.ts'
import type { RowsSheet } from './rowsPage.ts'
import type { Kit } from './kit.ts'
import { conflictInWords, readStep, storedSheet } from './kitSheet.ts'
import { pathAfter } from './kitSteps.ts'
import { saveKitPart } from './kitToEdit.ts'
import { practicesInKit } from './practicesInKit.ts'
import { rearranged } from './rowMoves.ts'
import { newStarters, startersOf } from './starters.ts'

/** GET /staff/kits/:slug/questions */
export async function showDiscussion(
  kit: Kit,
  { frame }: Request,
  response: Response,
  store: Store,
): Promise<void> {
  const sheet = storedSheet(kit, { discussion: kit.content.discussion.map(asTyped) })
  const choice = await choiceOf(kit, store)
  response.show('kits/staff/questions', discussionPage(kit, { ...sheet, notice: null }, { choice, frame }))
}

/** POST /staff/kits/:slug/questions: saves them, those ticked too, or does what a button says and shows them again. */
export async function saveDiscussion(
  kit: Kit,
  request: Request,
  response: Response,
  store: Store,
): Promise<void> {
  const { t, frame } = request
  const { sheet, fields, button } = readStep(request.body)
  const { starters, ...rest } = fields
  const choice = await choiceOf(kit, store)
  const again = (status: number, differs: Partial<RowsSheet> = {}, current = kit) => {
    const shown = { ...sheet, notice: null, ...differs }
    response.show('kits/staff/questions', discussionPage(current, shown, { choice, frame }), status)
  }
  const changed = (rows: unknown[]) =>
    again(200, {
      typed: { starters, discussion: rows },
      shown: () => 0,
      notice: t('kitDesk.unsaved'),
    })
  const moved = rearranged(rest['discussion'], 'discussion', button('act'))
  if (moved) return changed(moved)
  const all = withTicked(rest['discussion'], starters, choice)
  if (button('action') === 'take') return changed(all)
  if (button('add') !== '') return again(200)

  const parsed = parseDiscussion({ ...rest, discussion: all }, idsFor(kit, choice))
  if (!parsed.ok) return again(422, { typed: { discussion: all }, errors: parsed.errors })
  const saved = await saveKitPart(kit, parsed.value, { request, store })
  if (!saved.isStale) return response.goTo(pathAfter(saved.kit, 'questions'))
  const conflict = conflictInWords(
    discussionInWords(parsed.value.discussion, t),
    discussionInWords(saved.kit.content.discussion, t),
  )
  again(409, { typed: { discussion: all }, conflict, version: String(saved.kit.version) }, saved.kit)
}

async function choiceOf(kit: Kit, store: Store): Promise<KitChoice> {
  const practices = await practicesInKit(kit.content, store)
  // What stands in a kit is Indonesian, whatever language its trainer reads.
  return { practices, starters: startersOf(practices, translator('id')) }
}

/** The rows typed, and after them those proposed that were ticked and are not there yet. */
function withTicked(rows: unknown, ticked: unknown, { starters }: KitChoice): unknown[] {
  const keys = [ticked].flat()
  const typed: unknown[] = Array.isArray(rows) ? rows : []
  const texts = typed.map((row) => ({ text: textAt(row, 'text') }))
  const taken = newStarters(starters, texts).filter(({ key }) => keys.includes(key))
  return [...typed, ...taken.map(({ question }) => asTyped(question))]
}

/** A question may stay with a practice that is no longer among those chosen. */
function idsFor({ content }: Kit, { practices }: KitChoice): string[] {
  return [
    ...practices.map(({ id }) => id),
    ...content.discussion.flatMap(({ practiceId }) => practiceId ?? []),
  ]
}
