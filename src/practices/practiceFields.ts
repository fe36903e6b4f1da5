import { isMessageKey, type MessageKey, type Translate } from '../i18n/translate.ts'
import { choices, errorAt, field, type Choice, type Field, type FieldRows } from '../web/field.ts'
import type { FieldError } from '../web/parse.ts'
import { chosenAt, isTicked, rowCount, textAt, type RowName, type Typed } from './typedPractice.ts'

/** One form's state: what was typed, and what is wrong with it. */
export interface Sheet {
  typed: Typed
  errors: readonly FieldError[]
  /** The list that gets one more row, or ''. */
  add: string
  t: Translate
}

/** A record that a field may choose, by its slug. */
export interface NamedRecord {
  slug: string
  name: string
}

export type FieldMaker = ReturnType<typeof fieldMaker>

/** Makes the fields of one form. A field in a row is named by its place: `metrics.0.label`. */
export function fieldMaker({ typed, errors, add, t }: Sheet) {
  const made = (name: string, differs: Partial<Field> = {}): Field =>
    field(name, t(labelKey(name)), {
      hint: hintOf(name, t),
      value: textAt(typed, name),
      error: errorAt(errors, name, t),
      ...differs,
    })

  const select = (name: string, offered: Choice[], isRequired = false): Field => {
    const nothing = { value: '', label: t('web.form.choose'), isChosen: false, group: null }
    return made(name, { type: 'select', choices: [nothing, ...offered], isRequired })
  }

  return {
    line: made,
    prose: (name: string) =>
      made(name, {
        type: 'textarea',
        rows: 6,
      }),
    code: (name: string, codes: readonly string[], prefix: string, isRequired = false) =>
      select(name, choices(codes, prefix, chosenAt(typed, name), t), isRequired),
    record: (name: string, records: readonly NamedRecord[]) =>
      select(name, withUnknown(namedChoices(records, textAt(typed, name)), textAt(typed, name))),
    boxes: (name: string, offered: (chosen: readonly string[]) => Choice[], isRequired = false) =>
      made(name, {
        type: 'checkboxes',
        choices: offered(chosenAt(typed, name)),
        error: errorAtList(errors, name, t),
        isRequired,
      }),
    tick: (name: string) => made(name, { type: 'checkbox', value: isTicked(typed, name) ? 'on' : '' }),
    rows: (name: RowName, fields: (at: string) => Field[]): FieldRows => ({
      name,
      legend: t(labelKey(name)),
      hint: hintOf(name, t),
      error: errorAt(errors, name, t),
      addLabel: t('web.form.addRow'),
      rows: Array.from({ length: rowCount(typed, name) + (add === name ? 1 : 0) }, (_, index) => ({
        legend: t(`practiceForm.row.${name}`, { n: index + 1 }),
        fields: fields(`${name}.${index}`),
      })),
    }),
  }
}

function withoutPlace(name: string): string {
  return name.replace(/\.\d+/g, '')
}

/** The label of a field, by its name with or without its place in a list. */
export function labelKey(name: string): MessageKey {
  const key = `practiceForm.field.${withoutPlace(name)}`
  if (!isMessageKey(key)) throw new Error(`the field ${name} has no label`)
  return key
}

function hintOf(name: string, t: Translate): string | null {
  const key = `practiceForm.hint.${withoutPlace(name)}`
  return isMessageKey(key) ? t(key) : null
}

/** The message for a list of choices: its own, or that of one of its values (`affairs.0`). */
function errorAtList(errors: readonly FieldError[], name: string, t: Translate): string | null {
  const inList = errors.find(({ field: wrong }) => wrong === name || wrong.startsWith(`${name}.`))
  return inList ? t(inList.key, inList.values) : null
}

function namedChoices(records: readonly NamedRecord[], chosen: string): Choice[] {
  return records.map(({ slug, name }) => ({
    value: slug,
    label: name,
    isChosen: slug === chosen,
    group: null,
  }))
}

/** Keeps what was sent as a choice, so that the form shows what its message speaks of. */
function withUnknown(offered: Choice[], sent: string): Choice[] {
  if (sent === '' || offered.some(({ value }) => value === sent)) return offered
  return [...offered, { value: sent, label: sent, isChosen: true, group: null }]
}
