import { nest } from '../web/formBody.ts'
import type { PracticeContent } from './practice.ts'

/** A practice as its form holds it: text as typed, lists of rows. Nothing in it is trusted. */
export type Typed = Readonly<Record<string, unknown>>

/** What a form posts beside the practice. */
export interface Controls {
  version: number
  action: string
  /** The list that gets one more row, or ''. */
  add: string
  note: string
}

export const rowNames = ['metrics', 'partners', 'awards', 'relations', 'questions', 'sources'] as const
export type RowName = (typeof rowNames)[number]

// They stay chosen when somebody empties a row to be rid of it.
const chosenInRows = ['exactness', 'disputed', 'state', 'confidence']

/** Parts a posted form into the practice and what else it says. */
export function readForm(body: unknown): { typed: Typed; controls: Controls } {
  const { version, action, add, note, ...rest } = nest((body ?? {}) as Record<string, unknown>)
  const typed = Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [name, isRowName(name) ? withoutEmptied(value) : value]),
  )
  return {
    typed,
    controls: { version: Number(version), action: asText(action), add: asText(add), note: asText(note) },
  }
}

function isRowName(name: string): name is RowName {
  return rowNames.some((known) => known === name)
}

function withoutEmptied(rows: unknown): unknown {
  return Array.isArray(rows) ? rows.filter((row) => !isEmptied(row)) : rows
}

function isEmptied(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false
  return Object.entries(row).every(
    ([name, value]) => chosenInRows.includes(name) || (typeof value === 'string' && value.trim() === ''),
  )
}

/** The form of a practice that is stored. */
export function typedFrom(content: PracticeContent): Typed {
  return {
    ...content,
    tags: content.tags.join(', '),
    metrics: content.metrics.map((metric) => ({ ...metric, value: written(metric.value) })),
  }
}

/** A figure as the form reads it back: 1250.5 is "1250,5". */
function written(value: number | null): string {
  return value === null ? '' : String(value).replace('.', ',')
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : ''
}

/** What stands at a dotted name: `metrics.0.label`. */
function valueAt(typed: Typed, name: string): unknown {
  let value: unknown = typed
  for (const step of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}

export function textAt(typed: Typed, name: string): string {
  return asText(valueAt(typed, name))
}

/** The choices made, of boxes that share a name. */
export function chosenAt(typed: Typed, name: string): string[] {
  const value = valueAt(typed, name)
  return (Array.isArray(value) ? value : [value]).filter((choice) => typeof choice === 'string')
}

export function isTicked(typed: Typed, name: string): boolean {
  return [true, 'on', '1'].includes(valueAt(typed, name) as string | boolean)
}

export function rowCount(typed: Typed, name: RowName): number {
  const rows = typed[name]
  return Array.isArray(rows) ? rows.length : 0
}
