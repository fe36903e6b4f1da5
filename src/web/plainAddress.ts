import type { RequestHandler } from 'express'

/**
 * Reads `GET http://any.example/visits`, as proxies ask, like `GET /visits`: what is compared with `/staff`, and what is
 * printed in links, is always a path. An address that is none (`*`) becomes one that no route has.
 */
export const plainAddress: RequestHandler = (request, _response, next) => {
  const path = request.url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, '')
  request.url = path.startsWith('/') ? path : `/${path}`
  request.originalUrl = request.url
  next()
}
