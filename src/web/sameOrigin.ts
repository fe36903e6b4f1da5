import type { RequestHandler } from 'express'
import { Problem } from './problem.ts'

const safeMethods = ['GET', 'HEAD', 'OPTIONS']

/** Refuses a state change that another site asked for: Sec-Fetch-Site decides, else Origin, else it is refused. */
export function sameOrigin(origin: string): RequestHandler {
  return (request, _response, next) => {
    const isAllowed = safeMethods.includes(request.method) || isFromHere(request.headers, origin)
    next(isAllowed ? undefined : new Problem(403, 'error.403.origin'))
  }
}

function isFromHere(headers: Record<string, string | string[] | undefined>, origin: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  return headers['origin'] === origin
}
