import { z } from 'zod'
import { optional, parse, partialDate, text, type Parsed } from '../web/parse.ts'
import type { UnitContent } from './unit.ts'

/** A department as the form posts it; `successors` are the slugs that may take over. */
export function parseUnit(body: unknown, successors: ReadonlySet<string>): Parsed<UnitContent> {
  const schema = z
    .strictObject({
      name: text(200),
      abbreviation: optional(text(40)),
      validFrom: optional(partialDate),
      validTo: optional(partialDate),
      successor: optional(z.string().refine((slug) => successors.has(slug), 'error.unknownReference')),
    })
    .superRefine(({ validFrom, validTo }, context) => {
      if (!validFrom || !validTo || !isBefore(validTo, validFrom)) return
      context.addIssue({ code: 'custom', message: 'error.endBeforeStart', path: ['validTo'] })
    })
  return parse(schema, body)
}

/** Compared as exactly as the less exact of the two: `2017` is not before `2017-05`. */
function isBefore(one: string, other: string): boolean {
  const exactness = Math.min(one.length, other.length)
  return one.slice(0, exactness) < other.slice(0, exactness)
}
