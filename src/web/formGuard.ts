import type { RequestHandler } from 'express'
import { addressLimit } from './addressLimit.ts'
import { Problem } from './problem.ts'

/** A field that people do not see, as `/partials/trap` prints it: programs that fill in everything fill it in. */
export const trapField = 'website'

const windowMs = 60 * 60 * 1000

/** How often one address may send a public form in an hour. */
export function formLimit(limit = 30): RequestHandler {
  return addressLimit({ windowMs, limit, skip: ({ method }) => method !== 'POST' })
}

/** Refuses a form whose hidden field was filled in, and says so: it may have been a person's browser. */
export const trap: RequestHandler = ({ method, body }, _response, next) => {
  const typed = (body as Record<string, unknown> | undefined)?.[trapField]
  const filled = method === 'POST' && typed !== undefined && typed !== ''
  next(filled ? new Problem(400, 'web.form.trapped') : undefined)
}

/** What was posted, without the hidden field. */
export function withoutTrap(body: unknown): Record<string, unknown> {
  const { [trapField]: _trap, ...rest } = (body ?? {}) as Record<string, unknown>
  return rest
}
