import type { Request } from 'express'
import { WrongFields } from './apiProblem.ts'
import { askedSlug, unframed, type FramedBody } from '../web/framedBody.ts'
import { Problem } from '../web/problem.ts'
import type { Parsed } from '../web/parse.ts'

/** The body's fields without those that only frame a record; `own` are the API's own, taken out of it. */
export function readBody(request: Request, frame: readonly string[], own: readonly string[]): FramedBody {
  const body = unframed(request.body, frame, own)
  if (body === null) throw new Problem(400, 'api.objectNeeded')
  return body
}

/** The value, or 422 with a message at each wrong field. */
export function demand<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new WrongFields(parsed.errors)
  return parsed.value
}

/** A slug that the body asks for, or null. */
export function slugOf(own: Record<string, unknown>): string | null {
  return demand(askedSlug(own))
}
