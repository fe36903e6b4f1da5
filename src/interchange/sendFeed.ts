import { createHash } from 'node:crypto'
import type { Response } from 'express'

/** Feed readers and robots come often: with the tag they are told that nothing has changed. */
export function sendFeed(response: Response, type: string, text: string): void {
  response.set('ETag', `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`)
  response.set('Cache-Control', 'public, max-age=300')
  response.type(`${type}; charset=utf-8`).send(text)
}
