import type { Parsed } from './parse.ts'

/** A record as it is sent: its own fields, and those that go round it. */
export interface FramedBody {
  content: Record<string, unknown>
  own: Record<string, unknown>
}

/** A body's fields without those that only frame a record, `own` taken out of it; null when it is no object. */
export function unframed(body: unknown, frame: readonly string[], own: readonly string[]): FramedBody | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null
  const entries = Object.entries(body)
  const framing = [...frame, ...own]
  return {
    content: Object.fromEntries(entries.filter(([name]) => !framing.includes(name))),
    own: Object.fromEntries(entries.filter(([name]) => own.includes(name))),
  }
}

/** The slug that a body asks for; null when it leaves that to the store. */
export function askedSlug({ slug }: Record<string, unknown>): Parsed<string | null> {
  if (slug === undefined || slug === null) return { ok: true, value: null }
  if (typeof slug === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= 100) {
    return { ok: true, value: slug }
  }
  return { ok: false, errors: [{ field: 'slug', key: 'api.badSlug', values: {} }] }
}
