import type { RequestHandler } from 'express'
import { ipKeyGenerator, rateLimit, type Options } from 'express-rate-limit'
import { Problem } from './problem.ts'

type Bound = Pick<Options, 'windowMs' | 'limit'> & Partial<Options>

/** So many requests from one address in a window; then 429. A whole office or bus may stand behind one address. */
export function addressLimit(bound: Bound): RequestHandler {
  return rateLimit({
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? ''),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // `request.ip` is what TRUST_PROXY makes of it; a proxy that was not announced is no reason to fail.
    validate: false,
    handler: (_request, _response, next) => next(new Problem(429)),
    ...bound,
  })
}

/** For a handler of its own: how long whoever was refused waits. express-rate-limit has set Retry-After by then. */
export function secondsToWait(response: { getHeader(name: string): unknown }, windowMs: number): number {
  return Number(response.getHeader('Retry-After') ?? windowMs / 1000)
}
