import { setTimeout as later } from 'node:timers/promises'
import type { Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Translate } from '../i18n/translate.ts'
import type { Format } from './format.ts'
import type { Handout } from './handouts.ts'
import { NotMade, type WhyNot } from './notMade.ts'
import type { Place } from './place.ts'
import { notMadePage, progressPage } from './toldPages.ts'

export interface Delivery {
  handout: Handout
  format: Format
  fileName: string
  around: { place: Place; t: Translate }
}

// Long enough for most files, short enough that nobody believes the page to be broken.
const patienceMs = 3000

interface Exchange {
  request: Request
  response: Response
}

/** The file as soon as it is there: a browser is shown a page meanwhile, which asks again by itself. */
export async function deliverHandout(
  delivery: Delivery,
  log: Logger,
  { request, response }: Exchange,
): Promise<void> {
  const { handout, format, around } = delivery
  response.set(headersOf(delivery, response))
  if (request.headers['if-none-match']?.includes(`"${handout.tag}"`)) return void response.status(304).end()
  try {
    const bytes = await (isBrowser(request) ? Promise.race([handout.file(), waited()]) : handout.file())
    if (bytes !== null) return sendFile(response, delivery, bytes)
    response.removeHeader('ETag')
    response.set('Refresh', '1')
    response.show(
      'handouts/told',
      progressPage({ format, path: request.frame.path, ahead: handout.ahead() }, around),
      202,
    )
  } catch (error) {
    if (!(error instanceof NotMade)) throw error
    if (error.why === 'failed' || error.why === 'too_long')
      log.error({ error, number: request.number }, 'a file was not made')
    showNotMade(error.why, around, response)
  }
}

/** Says why there is no file, and when to ask again. */
export function showNotMade(why: WhyNot, around: Delivery['around'], response: Response): void {
  response.removeHeader('ETag')
  response.set({ 'Retry-After': why === 'busy' ? '30' : '60', 'Cache-Control': 'no-store' })
  response.show('handouts/told', notMadePage(why, around), 503)
}

function waited(): Promise<null> {
  return later(patienceMs, null)
}

/** Other programs do not ask for pages. */
function isBrowser({ headers }: Request): boolean {
  return headers.accept?.includes('text/html') ?? false
}

function headersOf({ handout }: Delivery, response: Response): Record<string, string> {
  const isPrivate = /private|no-store/.test(response.get('Cache-Control') ?? '')
  return {
    ETag: `"${handout.tag}"`,
    // Asked for again each time, and then mostly answered with 304: a practice may be withdrawn.
    ...(isPrivate ? {} : { 'Cache-Control': 'public, no-cache' }),
  }
}

function sendFile(response: Response, { format, fileName }: Delivery, bytes: Uint8Array): void {
  response.set({
    'Content-Type': format.mediaType,
    'Content-Disposition': `attachment; filename="${fileName}"`,
    'Content-Security-Policy': "default-src 'none'; img-src data:; style-src 'unsafe-inline'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  })
  response.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
