import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import type { Parts } from '../parts.ts'
import { notFound, Problem } from '../web/problem.ts'
import { isOpen, type Link, type LinkKind } from './link.ts'

const windowMs = 15 * 60 * 1000
const mostWrong = 30

/**
 * Counts tokens that lead nowhere, by address, once their answer is known: a bus full of guests behind one address is
 * let in, though all of them come at the same moment. A form sent with a mistake in it is no guess.
 */
export function linkLimit(): RequestHandler {
  const wrong = new WrongTokens()
  return (request, response, next) => {
    const address = ipKeyGenerator(request.ip ?? '')
    if (wrong.count(address) >= mostWrong) return next(new Problem(429))
    response.on('finish', () => {
      if (response.statusCode === 404) wrong.note(address)
    })
    next()
  }
}

/** How many there were of each address, all forgotten when the window ends. */
class WrongTokens {
  #counts = new Map<string, number>()
  #endsAt = 0

  count(address: string): number {
    if (Date.now() >= this.#endsAt) {
      this.#counts.clear()
      this.#endsAt = Date.now() + windowMs
    }
    return this.#counts.get(address) ?? 0
  }

  note(address: string): void {
    this.#counts.set(address, this.count(address) + 1)
  }
}

/** The open link of `/v/:token` and the like. Unknown, closed and expired ones get the same 404. */
export async function openLinkOf(
  { params }: Pick<Request, 'params'>,
  response: Response,
  { kind, parts: { store, now } }: { kind: LinkKind; parts: Pick<Parts, 'store' | 'now'> },
): Promise<Link> {
  response.set({
    'Cache-Control': 'private, no-store',
    // Not no-referrer: over plain http a browser then sends forms without their origin, and they would be refused.
    'Referrer-Policy': 'same-origin',
    'X-Robots-Tag': 'noindex, nofollow, noarchive',
  })
  const token = String(params['token'])
  const link = /^[\w-]{22}$/.test(token) ? await store.linkByToken(kind, token) : null
  if (!link || !isOpen(link, now())) throw notFound()
  return link
}
