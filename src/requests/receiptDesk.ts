import type { Request, RequestHandler, Response } from 'express'
import { linkActor } from '../accounts/account.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { openLinkOf } from '../links/linkAccess.ts'
import type { Link } from '../links/link.ts'
import { notFound, Problem } from '../web/problem.ts'
import { addLetter, lettersOf, mostLetters, takesLetters } from './letter.ts'
import { receiptPage } from './receiptPages.ts'
import type { VisitRequest } from './request.ts'
import type { Desk } from './requestDesk.ts'

/** GET /v/:token/receipt */
export async function showReceipt(request: Request, response: Response, desk: Desk): Promise<void> {
  await show(await linked(request, response, desk), { request, response, desk }, null)
}

/** Before a file is received: only who holds the link may send one. */
export function behindLink(desk: Desk): RequestHandler {
  return async (request, response, next) => {
    await openLinkOf(request, response, { kind: 'request', parts: desk })
    next()
  }
}

/** POST /v/:token/receipt/letter */
export async function receiveLetter(request: Request, response: Response, desk: Desk): Promise<void> {
  const opened = await linked(request, response, desk)
  if (!takesLetters(opened.visitRequest)) throw new Problem(409, 'error.409.refused')
  const refuse = (status: number, error: MessageKey) =>
    show(opened, { request, response, desk }, { status, error })
  if (request.notReceived) return refuse(request.notReceived.status, faultOf(request.notReceived.error.key))
  const file = sentFile(request)
  if (!file) return refuse(422, 'visitRequest.letter.none')
  if ((await lettersOf(opened.visitRequest, desk.store)).length >= mostLetters)
    return refuse(422, 'visitRequest.letter.enough')
  const fault = await addLetter(opened.visitRequest, file.buffer, desk.store, linkActor)
  if (fault) return refuse(422, fault)
  response.goTo(`/v/${opened.link.token}/receipt#surat`)
}

function sentFile({ files }: Request): Express.Multer.File | undefined {
  return Array.isArray(files) ? files[0] : files?.['files']?.[0]
}

function faultOf(key: MessageKey): MessageKey {
  return key === 'uploads.error.tooMany' ? 'visitRequest.letter.tooMany' : key
}

interface Opened {
  link: Link
  visitRequest: VisitRequest
}

async function linked(request: Request, response: Response, desk: Desk): Promise<Opened> {
  const link = await openLinkOf(request, response, { kind: 'request', parts: desk })
  const visitRequest = await desk.store.request(link.subjectId)
  if (!visitRequest) throw notFound()
  return { link, visitRequest }
}

async function show(
  { link, visitRequest }: Opened,
  { request, response, desk }: { request: Request; response: Response; desk: Desk },
  refusal: { status: number; error: MessageKey } | null,
): Promise<void> {
  const page = receiptPage(
    {
      request: visitRequest,
      link,
      letters: await lettersOf(visitRequest, desk.store),
      error: refusal?.error ?? null,
      isMailed: desk.mailer.isConfigured && visitRequest.contactEmail !== null,
    },
    request.frame,
  )
  response.show('requests/receipt', page, refusal?.status ?? 200)
}
