import type { Request, Response } from 'express'
import { z } from 'zod'
import { linkActor } from '../accounts/account.ts'
import { onLatestRequest } from './latestRequest.ts'
import { addLetter, lettersOf, mostLetters, takesLetters } from '../requests/letter.ts'
import { parse, text, type FieldError } from '../web/parse.ts'
import { Problem } from '../web/problem.ts'
import { fileBehind, phaseOf, type Desk } from './delegationFile.ts'
import { show } from './showStatus.ts'
import { wrong } from './statusPages.ts'

const cancellation = z.strictObject({ reason: text(300) })

/** POST /v/:token/cancellation */
export async function cancel(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await fileBehind(request, response, desk)
  if (!['waiting', 'scheduled'].includes(phaseOf(file))) throw new Problem(409, 'briefing.cancel.over')
  const values = (request.body ?? {}) as Record<string, unknown>
  const parsed = parse(cancellation, values)
  if (!parsed.ok) return show(file, wrong(values, parsed.errors), { response, desk, status: 422 })
  // Whatever staff change in it meanwhile: who called off does not come.
  await onLatestRequest(desk.store, file.request.id, (latest) =>
    desk.store.cancelRequest(latest, parsed.value.reason, linkActor),
  )
  response.goTo(file.path)
}

/** POST /v/:token/letter: one more after the first is taken too, as its pages may have been scanned one by one. */
export async function sendLetter(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await fileBehind(request, response, desk)
  const { store } = desk
  const letters = await lettersOf(file.request, store)
  if (phaseOf(file) !== 'waiting' || !takesLetters(file.request) || letters.length >= mostLetters)
    throw new Problem(409, 'error.409.refused')
  const again = (status: number, error: FieldError) =>
    show(file, wrong({}, [error]), { response, desk, status })
  if (request.notReceived) return again(request.notReceived.status, request.notReceived.error)
  const sent = Array.isArray(request.files) ? request.files : []
  const [letter] = sent
  if (!letter || sent.length > 1) return again(422, letterFault('briefing.letter.wrongType'))
  const fault = await addLetter(file.request, letter.buffer, store, linkActor)
  if (fault) return again(422, letterFault(fault))
  response.goTo(`${file.path}?done=letter`)
}

const letterFault = (key: FieldError['key']): FieldError => ({ field: 'files', key, values: {} })
