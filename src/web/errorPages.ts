import type { ErrorRequestHandler, Request, RequestHandler } from 'express'
import { isMessageKey, type MessageKey } from '../i18n/translate.ts'
import { NoSuchRecord, Refused, StaleVersion, StoreUnavailable } from '../storage/store.ts'
import { head, type Page } from './frame.ts'
import { Problem } from './problem.ts'

export interface ErrorPage extends Page {
  status: number
  title: string
  text: string
  /** The number that the log has too; null when it is no fault of ours. */
  number: string | null
}

export const noSuchPage: RequestHandler = (_request, _response, next) => next(new Problem(404))

/** Every error ends here: a page that says what happened and what to do, never a stack. */
export function errorPages(log: (error: unknown, request: Request) => void): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error)
    if (problem.status >= 500) log(error, request)
    if (response.headersSent) {
      response.destroy()
      return
    }
    if (problem.status === 429) response.setHeader('Retry-After', '60')
    response.setHeader('Cache-Control', 'no-store')
    // Before the frame is there, not even the language is known.
    if (!request.frame) response.status(problem.status).type('text').send(`${problem.status}\n`)
    else response.show('error', errorPage(problem, request), problem.status)
  }
}

function errorPage(problem: Problem, request: Request): ErrorPage {
  const { t, number } = request
  const titleKey = `error.${problem.status}.title`
  const title = t(isMessageKey(titleKey) ? titleKey : 'error.400.title')
  const isOurFault = problem.status >= 500
  return {
    head: head(title, { isIndexed: false }),
    status: problem.status,
    title,
    text: t(problem.key, { number, ...problem.values }),
    number: isOurFault ? number : null,
  }
}

/** What the reader is told of an error: body parsers and the router mark theirs with a status of 4xx. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (error instanceof NoSuchRecord) return new Problem(404)
  if (error instanceof StaleVersion) return new Problem(409)
  if (error instanceof Refused) return new Problem(409, 'error.409.refused')
  if (error instanceof StoreUnavailable) return new Problem(503)
  const status = statusOf(error)
  if (status >= 400 && status < 500) return new Problem(status, knownText(status))
  return new Problem(500)
}

function statusOf(error: unknown): number {
  if (error instanceof URIError) return 400
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : 500
}

function knownText(status: number): MessageKey {
  const key = `error.${status}.text`
  return isMessageKey(key) ? key : 'error.400.text'
}
