import type { MessageKey, Translate } from '../i18n/translate.ts'
import { choices, errorAt, field, type Choice, type Field, type FieldRows } from '../web/field.ts'
import type { FieldError } from '../web/parse.ts'
import { rowsAt, textAt, textsAt, type Typed } from './visitFormTyped.ts'

/** A form as it stands: what was typed, what is wrong with it, in which language. */
export interface FormState {
  typed: Typed
  errors: readonly FieldError[]
  t: Translate
}

export interface Option {
  value: string
  label: string
}

/** The codes, and the prefix of their labels' keys. */
export type Vocabulary = readonly [codes: readonly string[], prefix: string]

type Differs = Partial<Field>

/** Makes the fields of a form that show what was typed and what is wrong with it. */
export function inputsOf({ typed, errors, t }: FormState) {
  function input(name: string, label: MessageKey, differs: Differs = {}): Field {
    return field(name, t(label), { value: textAt(typed, name), error: errorAt(errors, name, t), ...differs })
  }

  function select(name: string, label: MessageKey, options: readonly Choice[], differs: Differs = {}): Field {
    const none: Choice = { value: '', label: t('web.form.choose'), isChosen: false, group: null }
    return input(name, label, { type: 'select', choices: [none, ...options], ...differs })
  }

  return {
    input,
    select,
    area: (name: string, label: MessageKey, maxLength: number, differs: Differs = {}) =>
      input(name, label, { type: 'textarea', maxLength, ...differs }),
    /** One of a vocabulary. */
    code: (name: string, label: MessageKey, [codes, prefix]: Vocabulary, differs: Differs = {}) =>
      select(name, label, choices(codes, prefix, [textAt(typed, name)], t), differs),
    /** One of these records. */
    option: (name: string, label: MessageKey, options: readonly Option[]) =>
      select(name, label, chosenAmong(options, [textAt(typed, name)])),
    ticks: (name: string, label: MessageKey, options: readonly Option[], differs: Differs = {}) =>
      input(name, label, {
        type: 'checkboxes',
        choices: chosenAmong(options, textsAt(typed, name)),
        ...differs,
      }),
    tick: (name: string, label: MessageKey, differs: Differs = {}) => {
      const isTicked = ['on', '1', 'true'].includes(textAt(typed, name))
      return input(name, label, { type: 'checkbox', value: isTicked ? 'on' : '', ...differs })
    },
  }
}

export type Inputs = ReturnType<typeof inputsOf>

function chosenAmong(options: readonly Option[], chosen: readonly string[]): Choice[] {
  return options.map((option) => ({ ...option, isChosen: chosen.includes(option.value), group: null }))
}

export interface RowsPlan {
  list: string
  legend: MessageKey
  /** Of one row: "Rombongan {n}". */
  rowLegend: MessageKey
  add: MessageKey
  hint: MessageKey | null
  /** Rows to show at least. */
  shown: number
  fields: (at: string) => Field[]
}

/** Rows as many as were filled in, or as should be shown. */
export function rowsOf({ typed, errors, t }: FormState, plan: RowsPlan): FieldRows {
  const count = Math.max(rowsAt(typed, plan.list), plan.shown)
  return {
    name: plan.list,
    legend: t(plan.legend),
    hint: plan.hint && t(plan.hint),
    error: errorAt(errors, plan.list, t),
    addLabel: t(plan.add),
    rows: Array.from({ length: count }, (_, index) => ({
      legend: t(plan.rowLegend, { n: index + 1 }),
      fields: plan.fields(`${plan.list}.${index}`),
    })),
  }
}

/**
 * Errors as a form shows them: one for each field, those inside of a field with one input (`practices.2`) at that
 * field.
 */
export function formErrors(errors: readonly FieldError[]): FieldError[] {
  const atInputs = errors.map((error) => ({
    ...error,
    field: error.field.replace(/^(practices|tags)\.\d+$/, '$1'),
  }))
  return atInputs.filter((error, index) => atInputs.findIndex(({ field }) => field === error.field) === index)
}
