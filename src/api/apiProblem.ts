import type { ErrorRequestHandler, Request } from 'express'
import type { Translate } from '../i18n/translate.ts'
import { Refused, StaleVersion } from '../storage/store.ts'
import { problemOf } from '../web/errorPages.ts'
import type { FieldError } from '../web/parse.ts'

/** A body whose fields are wrong: answered with 422 and a message at each. */
export class WrongFields extends Error {
  readonly errors: readonly FieldError[]
  constructor(errors: readonly FieldError[]) {
    super('the body has wrong fields')
    this.errors = errors
  }
}

/** Every error of the API is RFC 9457 `application/problem+json`, in the language of Accept-Language or `/en`. */
export function apiProblems(log: (error: unknown, request: Request) => void): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = describe(error, request)
    if (problem.status >= 500) log(error, request)
    if (response.headersSent) {
      response.destroy()
      return
    }
    if (problem.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="tiru"')
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  }
}

interface ProblemJson {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  errors?: { field: string; message: string }[]
}

function describe(error: unknown, request: Request): ProblemJson {
  const { t, number } = request
  const about = (status: number, detail: string): ProblemJson => ({
    type: 'about:blank',
    title: titles[status] ?? 'Error',
    status,
    detail,
    instance: `urn:tiru:request:${number}`,
  })
  if (error instanceof WrongFields) {
    return { ...about(422, t('error.422.text')), errors: fieldMessages(error.errors, t) }
  }
  // Another PUT with the same If-Match was quicker.
  if (error instanceof StaleVersion) return about(412, t('api.stale'))
  if (error instanceof Refused) return about(409, t('api.refused', { reason: error.code }))
  const { status, key, values } = problemOf(error)
  // A page's 404 offers its search box.
  return about(status, t(key === 'error.404.text' ? 'api.notFound' : key, { number, ...values }))
}

function fieldMessages(errors: readonly FieldError[], t: Translate) {
  return errors.map(({ field, key, values }) => ({ field, message: t(key, values) }))
}

const titles: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}
