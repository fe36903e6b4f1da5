import { nest } from '../web/formBody.ts'

/** What stands in a form: a posted body as a tree, or a record. Anything may be in it. */
export type Typed = Record<string, unknown>

/** Fields of the form that are not the visit's. */
const controls = ['version', 'add', 'action', 'form', 'practiceName'] as const
export type Control = (typeof controls)[number]

export interface Posted {
  typed: Typed
  /** The visit's own fields. */
  fields: Typed
  control: (name: Control) => string
  /** How many rows of this list stood in the form, blank ones included. */
  rowsShown: (list: string) => number
}

export function readPosted(body: unknown): Posted {
  const flat = (body ?? {}) as Record<string, unknown>
  const typed = nest(flat)
  const own = Object.entries(typed).filter(([name]) => !(controls as readonly string[]).includes(name))
  return {
    typed,
    fields: Object.fromEntries(own),
    control: (name) => textAt(typed, name),
    rowsShown: (list) => rowsShown(Object.keys(flat), list),
  }
}

function rowsShown(names: readonly string[], list: string): number {
  const numbers = names.map((name) => new RegExp(`^${list}\\.(\\d{1,3})\\.`).exec(name)?.[1])
  return Math.max(0, ...numbers.map((number) => (number === undefined ? 0 : Number(number) + 1)))
}

/** The text of one input, by its dotted name; empty when there is none. */
export function textAt(typed: unknown, name: string): string {
  const value = valueAt(typed, name)
  if (Array.isArray(value)) return textOf(value[0])
  return textOf(value)
}

/** The values of inputs that share one name. */
export function textsAt(typed: unknown, name: string): string[] {
  const value = valueAt(typed, name)
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values.map(textOf).filter((text) => text !== '')
}

/** How many rows of a list were filled in. */
export function rowsAt(typed: unknown, list: string): number {
  const value = valueAt(typed, list)
  return Array.isArray(value) ? value.length : 0
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  if (value === true) return 'on'
  return typeof value === 'number' ? String(value) : ''
}

function valueAt(typed: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      typed,
    )
}
