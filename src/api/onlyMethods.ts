import type { RequestHandler } from 'express'
import { Problem } from '../web/problem.ts'

/** Refuses every other method with 405, and says which there are. */
export function onlyMethods(...methods: string[]): RequestHandler {
  return (_request, response, next) => {
    response.setHeader('Allow', methods.join(', '))
    next(new Problem(405))
  }
}
