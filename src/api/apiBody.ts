import type { Request } from 'express'
import { WrongFields } from './apiProblem.ts'
import { Problem } from '../web/problem.ts'
import type { Parsed } from '../web/parse.ts'

/** The body's fields without those that only frame a record; `own` are the API's own, taken out of it. */
export function readBody(request: Request, frame: readonly string[], own: readonly string[]) {
  const body: unknown = request.body
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new Problem(400, 'api.objectNeeded')
  const entries = Object.entries(body)
  const framing = [...frame, ...own]
  return {
    content: Object.fromEntries(entries.filter(([name]) => !framing.includes(name))),
    own: Object.fromEntries(entries.filter(([name]) => own.includes(name))),
  }
}

/** The value, or 422 with a message at each wrong field. */
export function demand<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new WrongFields(parsed.errors)
  return parsed.value
}

/** A slug that the body asks for, or null. */
export function slugOf(own: Record<string, unknown>): string | null {
  const { slug } = own
  if (slug === undefined || slug === null) return null
  if (typeof slug !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) || slug.length > 100) {
    throw new WrongFields([{ field: 'slug', key: 'api.badSlug', values: {} }])
  }
  return slug
}
