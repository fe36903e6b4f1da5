import { nest } from '../web/formBody.ts'
import type { FieldError } from '../web/parse.ts'
import { postedVersion, withoutControls, type Conflict } from '../web/typed.ts'
import type { Kit } from './kit.ts'

/** A step's form as it is to be shown: as stored, or as typed with what is wrong with it. */
export interface KitSheet {
  typed: Record<string, unknown>
  errors: readonly FieldError[]
  /** What someone else saved in the meantime, beside what was typed. */
  conflict: Conflict | null
  /** The version that what is typed is a change of. */
  version: string
  /** How many rows of a list to show at least. */
  shown: (list: string) => number
}

export function storedSheet(kit: Kit, typed: Record<string, unknown>): KitSheet {
  return { typed, errors: [], conflict: null, version: String(kit.version), shown: () => 0 }
}

/** What a step's form posted: buttons are `add` (a list), `act` (what a row's button does) and `action`. */
export interface PostedStep {
  sheet: KitSheet
  /** The step's own fields, as a tree. */
  fields: Record<string, unknown>
  button: (name: 'add' | 'act' | 'action') => string
}

export function readStep(body: unknown): PostedStep {
  const flat = (body ?? {}) as Record<string, unknown>
  const button = (name: string) => {
    const value = flat[name]
    return typeof value === 'string' ? value : ''
  }
  const fields = nest(withoutControls(flat, 'version', 'add', 'act', 'action'))
  const shown = (list: string) => rowsIn(Object.keys(flat), list) + (button('add') === list ? 1 : 0)
  return {
    sheet: { typed: fields, errors: [], conflict: null, version: String(postedVersion(body)), shown },
    fields,
    button,
  }
}

/** Rows that stood in the form, blank ones included. */
function rowsIn(names: readonly string[], list: string): number {
  const start = `${list}.`
  const numbers = names
    .filter((name) => name.startsWith(start))
    .map((name) => Number.parseInt(name.slice(start.length), 10))
    .filter((number) => number >= 0 && number < 999)
  return Math.max(0, ...numbers.map((number) => number + 1))
}

type InWords = readonly { label: string; text: string }[]

/** Both texts of each part in which they differ. */
export function conflictInWords(typed: InWords, stored: InWords): Conflict {
  const labels = [...new Set([...typed, ...stored].map(({ label }) => label))]
  const textIn = (words: InWords, label: string) => words.find((one) => one.label === label)?.text ?? ''
  const rows = labels.map((label) => ({
    label,
    typed: textIn(typed, label),
    stored: textIn(stored, label),
  }))
  return { rows: rows.filter((row) => row.typed !== row.stored) }
}
