import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
import type { Parts } from '../parts.ts'
import { notFound, Problem } from '../web/problem.ts'
import { isOpen, type Link, type LinkKind } from './link.ts'

const windowMs = 15 * 60 * 1000
const mostWrong = 30

/** Counts tokens that lead nowhere, by address; a bus full of guests behind one address is let in. */
export function linkLimit(): RequestHandler {
  return rateLimit({
    windowMs,
    limit: mostWrong,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    skipSuccessfulRequests: true,
    // A form sent with a mistake in it is no guess.
    requestWasSuccessful: (_request, response) => response.statusCode !== 404,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler: (_request, _response, next) => next(new Problem(429)),
  })
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
