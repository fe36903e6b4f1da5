import { createHash } from 'node:crypto'
import type { Request, RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'
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
  return rateLimit({
    windowMs,
    limit: most,
    keyGenerator,
    skipSuccessfulRequests: true,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // `request.ip` is what TRUST_PROXY makes of it; a proxy that was not announced is no reason to fail.
    validate: false,
    // express-rate-limit has set Retry-After by now.
    handler: (request, response) => {
      const seconds = Number(response.getHeader('Retry-After') ?? windowMs / 1000)
      response.show('accounts/tooMany', tooManyPage(Math.ceil(seconds / 60), request.t), 429)
    },
  })
}

// A hash, so that a long text costs no memory.
function accountAsked(request: Request): string {
  const email: unknown = (request.body as Record<string, unknown> | undefined)?.['email']
  const asked = typeof email === 'string' ? email.trim().toLowerCase() : ''
  return createHash('sha256').update(asked).digest('base64url')
}
