import type { RequestHandler } from 'express'
import { Problem } from './problem.ts'

const mostBytes = 2 * 1024 * 1024

/** Refuses a body that is announced as too large at once: the parsers would first read all of it, or wait for it. */
export const announcedSize: RequestHandler = (request, _response, next) => {
  const isTooLarge = Number(request.headers['content-length']) > mostBytes
  // Files are larger, and their own limits hold.
  next(isTooLarge && !request.is('multipart/form-data') ? new Problem(413) : undefined)
}
