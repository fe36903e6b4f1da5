import type { NextFunction, Request, RequestHandler, Response } from 'express'
import { addressLimit, secondsToWait } from '../web/addressLimit.ts'

const windowMs = 60 * 60 * 1000
const mostSent = 30
const mostLetters = 30

/** Counts what was sent, not what was refused for a mistake; a whole ministry may sit behind one address. */
export function sendLimit(
  tooMany: (request: Request, response: Response, minutes: number) => Promise<void>,
): RequestHandler {
  return addressLimit({
    windowMs,
    limit: mostSent,
    skipFailedRequests: true,
    handler: (request, response, next) => void answer(request, response, next),
  })

  async function answer(request: Request, response: Response, next: NextFunction): Promise<void> {
    try {
      await tooMany(request, response, Math.ceil(secondsToWait(response, windowMs) / 60))
    } catch (error) {
      next(error)
    }
  }
}

/** Letters that are no good cost work as well: counted, too. */
export function letterLimit(): RequestHandler {
  return addressLimit({ windowMs, limit: mostLetters })
}
