import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

const windowMs = 60 * 60 * 1000
const mostSent = 30
const mostLetters = 30

/** Counts what was sent, not what was refused for a mistake; a whole ministry may sit behind one address. */
export function sendLimit(
  tooMany: (request: Request, response: Response, minutes: number) => Promise<void>,
): RequestHandler {
  return limit(mostSent, async (request, response, next) => {
    // express-rate-limit has set Retry-After by now.
    const seconds = Number(response.getHeader('Retry-After') ?? windowMs / 1000)
    try {
      await tooMany(request, response, Math.ceil(seconds / 60))
    } catch (error) {
      next(error)
    }
  })
}

/** Letters that are no good cost work as well: counted, too. */
export function letterLimit(tooMany: RequestHandler): RequestHandler {
  return limit(mostLetters, tooMany, false)
}

function limit(most: number, handler: RequestHandler, skipFailedRequests = true): RequestHandler {
  return rateLimit({
    windowMs,
    limit: most,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    skipFailedRequests,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: false,
    handler,
  })
}
