import type { Translate } from '../i18n/translate.ts'
import { errorAt, field, type Field } from './field.ts'
import type { FieldError } from './parse.ts'

/** What a form shows: the values of the record, or those that were posted, with what is wrong with them. */
export interface Typed {
  values: Record<string, unknown>
  errors: FieldError[]
}

export function untouched(values: Record<string, unknown> = {}): Typed {
  return { values, errors: [] }
}

/** A posted body without the names that are not the record's. */
export function withoutControls(body: unknown, ...names: string[]): Record<string, unknown> {
  const posted = Object.entries((body ?? {}) as Record<string, unknown>)
  return Object.fromEntries(posted.filter(([name]) => !names.includes(name)))
}

/** The version that a form was made on; 0, which no record has, when it is missing. */
export function postedVersion(body: unknown): number {
  const version = Number((body as Record<string, unknown> | undefined)?.['version'])
  return Number.isSafeInteger(version) ? version : 0
}

export function typedText({ values }: Typed, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** A field with its value and its error. */
export function typedField(
  typed: Typed,
  t: Translate,
): (name: string, label: string, differs?: Partial<Field>) => Field {
  return (name, label, differs) =>
    field(name, label, {
      value: typedText(typed, name),
      error: errorAt(typed.errors, name, t),
      ...differs,
    })
}

export function formTitle(title: string, { errors }: Typed, t: Translate): string {
  return errors.length > 0 ? `${t('web.form.errorPrefix')} ${title}` : title
}

/** What someone else saved while a form was open: both texts of each field in which they differ. */
export interface Conflict {
  rows: { label: string; stored: string; typed: string }[]
}

export function conflictBetween(typed: readonly Field[], stored: readonly Field[]): Conflict {
  const rows = typed.map((one, index) => ({
    label: one.label,
    typed: shown(one),
    stored: shown(stored[index] ?? one),
  }))
  return { rows: rows.filter((row) => row.stored !== row.typed) }
}

function shown({ type, value, choices }: Field): string {
  if (type === 'hidden') return ''
  if (choices.length === 0) return value
  return choices
    .filter(({ isChosen }) => isChosen)
    .map(({ label }) => label)
    .join(', ')
}
