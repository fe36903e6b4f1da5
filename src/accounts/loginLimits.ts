import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator } from 'express-rate-limit'
import { addressLimit, secondsToWait } from '../web/addressLimit.ts'
import { tooManyPage } from './loginPages.ts'

const windowMs = 15 * 60 * 1000
const mostFromOneAddress = 30
const mostForOneAccount = 10

/** Counts failed sign-ins in a quarter of an hour, by address and by account, whether the account exists or not. */
export function loginLimits(): RequestHandler[] {
  return [
    limit(mostFromOneAddress, (request) => ipKeyGenerator(request.ip ?? '')),
    limit(mostForOneAccount, accountAsked),
  ]
}

/** Counts wrong guesses of the current password by someone who sits at an open session. */
export function limitPerUser(): RequestHandler {
  return limit(mostForOneAccount, (request) => request.user?.id ?? '')
}

function limit(most: number, keyGenerator: (request: Request) => string): RequestHandler {
  return addressLimit({
    windowMs,
    limit: most,
    keyGenerator,
    skipSuccessfulRequests: true,
    handler: (request, response) => {
      const minutes = Math.ceil(secondsToWait(response, windowMs) / 60)
      response.show('accounts/tooMany', tooManyPage(minutes, request.t), 429)
    },
  })
}

// A hash, so that a long text costs no memory.
function accountAsked(request: Request): string {
  const email: unknown = (request.body as Record<string, unknown> | undefined)?.['email']
  const asked = typeof email === 'string' ? email.trim().toLowerCase() : ''
  return createHash('sha256').update(asked).digest('base64url')
}
