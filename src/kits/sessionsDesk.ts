import type { Request, Response } from 'express'
import { translator } from '../i18n/translate.ts'
import type { Store } from '../storage/store.ts'
import type { Kit } from './kit.ts'
import { conflictInWords, readStep, storedSheet } from './kitSheet.ts'
import { pathAfter, pathOfStep } from './kitSteps.ts'
import { saveKitPart } from './kitToEdit.ts'
import { minutesOf } from './kit.ts'
import { namesInKit } from './namesInKit.ts'
import { proposeSessions } from './proposeSessions.ts'
import { asTyped, parsePostedSessions } from './sessionsForm.ts'
import { rearranged } from './rowMoves.ts'
import { sessionsInWords } from './sessionsInWords.ts'
import { sessionsPage, type SessionsSheet } from './sessionsPages.ts'

/** GET /staff/kits/:slug/sessions */
export function showSessions(kit: Kit, { frame, query }: Request, response: Response): void {
  const sheet = storedSheet(kit, { sessions: kit.content.sessions.map(asTyped) })
  const isSaved = query['saved'] !== undefined
  response.show('kits/staff/sessions', sessionsPage(kit, { ...sheet, isSaved, notice: null }, frame))
}

/** POST /staff/kits/:slug/sessions: saves them, or does what a button says and shows them again, unsaved. */
export async function saveSessions(
  kit: Kit,
  request: Request,
  response: Response,
  store: Store,
): Promise<void> {
  const { t } = request
  const { sheet, fields, button } = readStep(request.body)
  const again = (status: number, differs: Partial<SessionsSheet> = {}, current = kit) => {
    const shown = { ...sheet, isSaved: false, notice: null, ...differs }
    response.show('kits/staff/sessions', sessionsPage(current, shown, request.frame), status)
  }
  if (button('add') !== '') return again(200)
  const moved = rearranged(fields['sessions'], 'sessions', button('act'))
  if (moved) {
    return again(200, { typed: { ...fields, sessions: moved }, shown: () => 0, notice: t('kitDesk.unsaved') })
  }
  if (button('action') === 'propose') return again(200, await proposal(kit, request, store))

  const parsed = parsePostedSessions(fields)
  if (!parsed.ok) return again(422, { errors: parsed.errors })
  const saved = await saveKitPart(kit, parsed.value, { request, store })
  if (!saved.isStale) return response.goTo(pathAfterSessions(saved.kit))
  const conflict = conflictInWords(
    sessionsInWords(parsed.value.sessions, t),
    sessionsInWords(saved.kit.content.sessions, t),
  )
  again(409, { conflict, version: String(saved.kit.version) }, saved.kit)
}

/** Back to the sessions, which say so, when their minutes do not fit. */
function pathAfterSessions(kit: Kit): string {
  const { planned, given } = minutesOf(kit.content)
  const fits = given === null || planned === given || kit.content.sessions.length === 0
  return fits ? pathAfter(kit, 'sessions') : `${pathOfStep(kit, 'sessions')}?saved=1`
}

async function proposal(kit: Kit, { t }: Request, store: Store): Promise<Partial<SessionsSheet>> {
  const { jp } = kit.content
  if (jp === null) return { notice: t('kitDesk.propose.needsJp') }
  const names = await namesInKit(kit.content, store)
  // What stands in a kit is Indonesian, whatever language its trainer reads.
  const sessions = proposeSessions({ jp, ...names }, translator('id'))
  return { typed: { sessions: sessions.map(asTyped) }, shown: () => 0, notice: t('kitDesk.propose.done') }
}
