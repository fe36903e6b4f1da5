import type { RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

/** One line a request: method, path without its query, status, time. No address, cookie, token or body. */
export function requestLog(log: Logger): RequestHandler {
  return pinoHttp({
    logger: log,
    genReqId: (request) => (request as { number?: string }).number ?? '',
    serializers: {
      req: (request: { id: string; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: withoutSecrets(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'debug'),
  }) as RequestHandler
}

// Letters of either case lead to a page, and an address that was written wrongly leads to none: both hold the token.
const secretLink = /^(\/*(?:en\/+)?(?:v|a|g|k|calendar|setup)(?:\/|%2f)).+/i

/** The query may hold what people look for, and secret links hold a token. */
function withoutSecrets(url: string): string {
  return (url.split('?')[0] ?? '').replace(secretLink, '$1…')
}
