import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { forbiddenFieldNames } from './parse.ts'

const dropped = new WeakMap<IncomingMessage, string[]>()

/** For a body parser's `verify`: remembers the names that it is going to drop in silence. */
export function noteDroppedNames(request: IncomingMessage, _response: ServerResponse, body: Buffer): void {
  const names = new Set(new URLSearchParams(body.toString('latin1')).keys())
  const forbidden = forbiddenFieldNames.filter((name) => names.has(name))
  if (forbidden.length > 0) dropped.set(request, forbidden)
}

/** Puts them back, as fields like others: so the form that was sent says what is wrong, with what was typed. */
export const restoreDroppedNames: RequestHandler = (request, _response, next) => {
  for (const name of dropped.get(request) ?? []) {
    Object.defineProperty(request.body, name, {
      value: '',
      enumerable: true,
      configurable: true,
      writable: true,
    })
  }
  next()
}
