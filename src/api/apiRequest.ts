import type { Request, RequestHandler, Response } from 'express'
import type { Actor } from '../accounts/account.ts'
import { mayEdit } from '../accounts/account.ts'
import { actorOfToken } from '../accounts/tokens.ts'
import type { Found, Store } from '../storage/store.ts'
import { notFound, Problem } from '../web/problem.ts'

/** Who the token of a request acts as; null without an Authorization header. A wrong token is 401. */
export async function reader(store: Store, request: Request): Promise<Actor | null> {
  const { authorization } = request.headers
  if (authorization === undefined) return null
  const actor = await actorOfToken(store, authorization)
  if (actor === null) throw new Problem(401, 'api.badToken')
  return actor
}

/** Like `reader`, for a change: needs a token, and a role that may write. */
export async function writer(store: Store, request: Request): Promise<Actor> {
  const actor = await reader(store, request)
  if (actor === null) throw new Problem(401, 'api.tokenNeeded')
  if (!mayEdit(actor)) throw new Problem(403, 'api.roleMayNot')
  return actor
}

/** Tells a wrong token or role before the body is looked at. */
export function writersOnly(store: Store): RequestHandler {
  return async (request, _response, next) => {
    await writer(store, request)
    next()
  }
}

/** Answers with a record whose version is its ETag; 304 when the client has it. */
export function sendRecord(request: Request, response: Response, version: number, body: object): void {
  response.setHeader('ETag', `"${version}"`)
  if (request.headers['if-none-match'] === `"${version}"`) return void response.status(304).end()
  response.json(body)
}

/** The version that a PUT was made on, by If-Match: 428 when it is missing, 412 when it names another; `*` is any. */
export function demandVersion(request: Request, current: number): number {
  const match = request.headers['if-match']
  if (match === undefined) throw new Problem(428, 'api.ifMatchNeeded')
  const named = match.split(',').map((tag) => tag.trim())
  if (!named.includes('*') && !named.includes(`"${current}"`)) throw new Problem(412, 'api.stale')
  return current
}

/** The record at an address; null when an old address was answered with its new one, `list/SLUG`. */
export function recordAt<T extends { slug: string }>(
  list: string,
  found: Found<T> | null,
  request: Request,
  response: Response,
): T | null {
  if (found === null) throw notFound()
  if (!found.isMoved) return found.record
  response.redirect(request.method === 'PUT' ? 308 : 301, `/api/v1/${list}/${found.record.slug}`)
  return null
}
