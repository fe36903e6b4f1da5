import { randomBytes } from 'node:crypto'
import type { Request, Response } from 'express'
import { publicActor } from '../accounts/account.ts'
import type { Link } from '../links/link.ts'
import { StoreUnavailable } from '../storage/store.ts'
import { textAt } from '../visits/visitFormTyped.ts'
import { trapField } from '../web/formGuard.ts'
import type { RequestContent } from './request.ts'
import { keyIn, showCheck, type Trouble } from './requestCheck.ts'
import { readFilled, showStep, type Desk } from './requestDesk.ts'
import { requestLinkExpiry } from './requestLink.ts'
import { mailsOf } from './requestMails.ts'
import type { sentOnce } from './sentOnce.ts'
import { firstWrongStep } from './requestSteps.ts'

export interface Exchange {
  request: Request
  response: Response
  desk: Desk
}

/** POST /request-visit: keeps the request and leads to its receipt. */
export async function sendRequest(
  exchange: Exchange,
  once: ReturnType<typeof sentOnce<Link>>,
): Promise<void> {
  const { request, response, desk } = exchange
  const { body, t } = request
  const filled = await readFilled(body, request, desk)
  const { parsed } = filled
  if (!parsed.ok) return showWrong(exchange)
  // Told, not swallowed: a browser that fills in what nobody sees must not cost an office its request.
  if (textAt(body, trapField) !== '')
    return showCheck(filled, exchange, { status: 422, text: t('visitRequest.trap.filled') })
  const key = keyIn(body) ?? randomBytes(16).toString('base64url')
  try {
    const link = await once(key, parsed.value, () => keep(parsed.value, exchange))
    response.goTo(`/v/${link.token}/receipt`)
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error
    await showCheck(filled, exchange, { status: 503, text: t('error.503.text') })
  }
}

/** The answers once more when they cannot be sent now. */
export async function showUnsent(exchange: Exchange, trouble: Trouble): Promise<void> {
  const filled = await readFilled(exchange.request.body, exchange.request, exchange.desk)
  if (!filled.parsed.ok) return showWrong(exchange)
  await showCheck(filled, exchange, trouble)
}

async function showWrong(exchange: Exchange): Promise<void> {
  const filled = await readFilled(exchange.request.body, exchange.request, exchange.desk)
  const step = firstWrongStep(filled.errors) ?? 'institution'
  await showStep(step, filled, { ...exchange, isNew: false }, true)
}

async function keep(content: RequestContent, { request: { frame }, desk }: Exchange): Promise<Link> {
  const { store, mailer } = desk
  const request = await store.addRequest(content, 'web', publicActor)
  const link = await store.openLink('request', request.id, requestLinkExpiry(request), publicActor)
  // Nobody waits for a mail; it never rejects.
  if (mailer.isConfigured) for (const mail of mailsOf(request, link, frame)) void mailer.send(mail)
  return link
}
