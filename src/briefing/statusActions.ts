import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import { z } from 'zod'
import { linkActor } from '../accounts/account.ts'
import { acceptFile, type AcceptedFile } from '../uploads/acceptedFile.ts'
import { parse, text, type FieldError } from '../web/parse.ts'
import { Problem } from '../web/problem.ts'
import { fileBehind, phaseOf, type DelegationFile, type Desk } from './delegationFile.ts'
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
  await desk.store.cancelRequest(file.request, parsed.value.reason, linkActor)
  response.goTo(file.path)
}

const letterTypes = ['application/pdf', 'image/jpeg', 'image/webp']

/** POST /v/:token/letter: one more after the first is taken too, as a first page may have been scanned alone. */
export async function addLetter(request: Request, response: Response, desk: Desk): Promise<void> {
  const file = await fileBehind(request, response, desk)
  if (phaseOf(file) !== 'waiting') throw new Problem(409, 'error.409.refused')
  const again = (status: number, error: FieldError) =>
    show(file, wrong({}, [error]), { response, desk, status })
  if (request.notReceived) return again(request.notReceived.status, request.notReceived.error)
  const { store } = desk
  if ((await store.uploadsOf(file.request.id)).length >= mostLetters)
    throw new Problem(409, 'error.409.refused')
  const letter = await letterIn(request)
  if (!letter) return again(422, { field: 'files', key: 'briefing.letter.wrongType', values: {} })
  await store.addUpload(...newLetter(file, letter), linkActor)
  response.goTo(`${file.path}?done=letter`)
}

const mostLetters = 5

async function letterIn({ files }: Request): Promise<AcceptedFile | null> {
  const [sent, ...others] = Array.isArray(files) ? files : []
  if (!sent || others.length > 0) return null
  const letter = await acceptFile(sent.buffer, sent.originalname)
  return letter && letterTypes.includes(letter.mediaType) ? letter : null
}

function newLetter({ request }: DelegationFile, { bytes, ...file }: AcceptedFile) {
  const upload = {
    ...file,
    owner: { kind: 'request', id: request.id },
    role: 'attachment',
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    caption: null,
    credit: null,
    visibility: 'staff',
  } as const
  return [upload, bytes] as const
}
