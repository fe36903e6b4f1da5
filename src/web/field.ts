import type { MessageKey, Translate } from '../i18n/translate.ts'
import type { FieldError } from './parse.ts'

export type FieldType =
  | 'text'
  | 'email'
  | 'tel'
  | 'password'
  | 'url'
  | 'date'
  | 'time'
  | 'number'
  | 'textarea'
  | 'select'
  | 'checkboxes'
  | 'checkbox'
  | 'hidden'
  | 'file'
  | 'colour'

export interface Choice {
  value: string
  label: string
  isChosen: boolean
  /** Heading of the group that it stands in, or null. */
  group: string | null
}

/** One field as `/partials/field` prints it: everything is ready. */
export interface Field {
  type: FieldType
  /** The name in the posted body, dotted: `delegations.0.institution`. */
  name: string
  label: string
  hint: string | null
  value: string
  error: string | null
  isRequired: boolean
  choices: Choice[]
  /** Known values offered while typing; the field takes others too. */
  suggestions: string[]
  /** Address that answers `?q=` with suggestions; only an enhancement. */
  suggestionsPath: string | null
  maxLength: number | null
  rows: number
  autocomplete: string | null
}

/** A field with what most have; give what differs. */
export function field(name: string, label: string, differs: Partial<Field> = {}): Field {
  return {
    type: 'text',
    name,
    label,
    hint: null,
    value: '',
    error: null,
    isRequired: false,
    choices: [],
    suggestions: [],
    suggestionsPath: null,
    maxLength: null,
    rows: 4,
    autocomplete: null,
    ...differs,
  }
}

/** Rows of the same fields: delegations, sources. Without JavaScript "add a row" posts `add=NAME` and shows one more. */
export interface FieldRows {
  name: string
  legend: string
  hint: string | null
  error: string | null
  addLabel: string
  rows: { legend: string; fields: Field[] }[]
}

/** What stands above a form that could not be saved; empty when nothing is wrong. */
export interface ErrorSummary {
  errors: { field: string; message: string }[]
}

export function errorSummary(errors: readonly FieldError[], t: Translate): ErrorSummary {
  return { errors: errors.map(({ field: name, key, values }) => ({ field: name, message: t(key, values) })) }
}

interface Labelled {
  fields: readonly Field[]
  rows?: readonly FieldRows[]
}

/** Each error with the label of its field in front: a summary is read away from the form. */
export function labelledSummary(
  errors: readonly FieldError[],
  { fields, rows = [] }: Labelled,
  t: Translate,
): ErrorSummary {
  const labels = new Map([
    ...fields.map(({ name, label }) => [name, label] as const),
    ...rows.flatMap(({ name, legend, rows: each }) => [
      [name, legend] as const,
      ...each.flatMap((row) => row.fields.map((one) => [one.name, `${row.legend}, ${one.label}`] as const)),
    ]),
  ])
  return {
    errors: errorSummary(errors, t).errors.map(({ field: name, message }) => {
      const label = labels.get(name)
      return { field: name, message: label === undefined ? message : `${label}: ${message}` }
    }),
  }
}

/** The message for one field, or null. */
export function errorAt(errors: readonly FieldError[], name: string, t: Translate): string | null {
  const error = errors.find(({ field: wrong }) => wrong === name)
  return error ? t(error.key, error.values) : null
}

/** The choices of a vocabulary, labelled by `PREFIX.code`. */
export function choices(
  codes: readonly string[],
  prefix: string,
  chosen: readonly string[],
  t: Translate,
): Choice[] {
  return codes.map((code) => ({
    value: code,
    label: t(`${prefix}.${code}` as MessageKey),
    isChosen: chosen.includes(code),
    group: null,
  }))
}
