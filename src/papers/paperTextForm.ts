import { z } from 'zod'
import type { PaperName } from '../host/visitRules.ts'
import { parse, text, type Parsed } from '../web/parse.ts'
import { faultsIn } from './paperText.ts'

export const mostLetters = 20_000
const schema = z.strictObject({ text: text(mostLetters) })

/** The text of a paper, with each placeholder that it cannot fill as an error. */
export function parsePaperText(name: PaperName, body: unknown): Parsed<string> {
  const parsed = parse(schema, body)
  if (!parsed.ok) return parsed
  const faults = faultsIn(name, parsed.value.text)
  if (faults.length === 0) return { ok: true, value: parsed.value.text }
  return { ok: false, errors: faults.map((fault) => ({ field: 'text', ...fault })) }
}
