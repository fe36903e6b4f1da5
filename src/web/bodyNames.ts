import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from './problem.ts'

const forbidden = /(?:^|[&.])(?:__proto__|constructor|prototype)(?=[=&.]|$)/

/** For a body parser's `verify`: it would drop these names in silence, and the sender would think them stored. */
export function refuseForbiddenNames(
  _request: IncomingMessage,
  _response: ServerResponse,
  body: Buffer,
): void {
  const names = body.toString('latin1').replaceAll(/%5f/gi, '_')
  if (forbidden.test(names)) throw new Problem(422, 'error.forbiddenName')
}
