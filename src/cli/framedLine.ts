import { askedSlug, unframed } from '../web/framedBody.ts'
import type { Parsed } from '../web/parse.ts'

interface Reading<T> {
  parse(content: unknown): Parsed<T>
  add(content: T, slug: string | null): Promise<void>
}

/** What adds the record of a line, which may carry its slug and all that GET /api/v1 frames a record with. */
export function readFramed<T>(
  body: unknown,
  frame: readonly string[],
  { parse, add }: Reading<T>,
): Parsed<() => Promise<void>> {
  const framed = unframed(body, frame, ['slug'])
  if (framed === null) return { ok: false, errors: [{ field: '', key: 'api.objectNeeded', values: {} }] }
  const slug = askedSlug(framed.own)
  const content = parse(framed.content)
  if (slug.ok && content.ok) return { ok: true, value: () => add(content.value, slug.value) }
  return { ok: false, errors: [slug, content].flatMap((parsed) => (parsed.ok ? [] : parsed.errors)) }
}
