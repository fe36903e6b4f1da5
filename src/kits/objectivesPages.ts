import { inputsOf, rowsOf, type FormState } from '../visits/visitFormInputs.ts'
import { labelledSummary, type ErrorSummary, type Field, type FieldRows } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { formTitle, type Conflict } from '../web/typed.ts'
import { bloomVerbs } from './bloomVerbs.ts'
import { bloomLevels, type Kit } from './kit.ts'
import { kitHeading, staffKitHead, type KitHeading } from './kitHeading.ts'
import { longest } from './kitRowForms.ts'
import { pathOfStep } from './kitSteps.ts'
import { programmeField } from './programmeField.ts'
import type { KitSheet } from './kitSheet.ts'

export interface ObjectivesPage extends Page {
  heading: KitHeading
  errors: ErrorSummary
  conflict: Conflict | null
  action: string
  version: string
  draftKey: string
  fields: Field[]
  indicators: FieldRows
  verbs: { level: string; verbs: string }[]
  references: FieldRows
  isMadeUp: Field
}

export function objectivesPage(kit: Kit, sheet: KitSheet, frame: Frame): ObjectivesPage {
  const { t } = frame
  const form = { ...sheet, t }
  const heading = kitHeading(kit, 'objectives', frame)
  const fields = fieldsOf(form)
  const indicators = indicatorRows(form, sheet.shown('indicators'))
  const references = referenceRows(form, sheet.shown('references'))
  const title = formTitle(heading.title, { values: sheet.typed, errors: [...sheet.errors] }, t)
  return {
    head: staffKitHead(kit, title, frame),
    heading,
    errors: labelledSummary(sheet.errors, { fields, rows: [indicators, references] }, t),
    conflict: sheet.conflict,
    action: pathOfStep(kit, 'objectives'),
    version: sheet.version,
    draftKey: `kit:${kit.id}:objectives`,
    fields,
    indicators,
    verbs: bloomLevels.map((level) => ({ level: t(`bloom.${level}`), verbs: bloomVerbs[level].join(', ') })),
    references,
    isMadeUp: inputsOf(form).tick('isMadeUp', 'kitDesk.field.isMadeUp', {
      hint: t('kitDesk.field.isMadeUp.hint'),
    }),
  }
}

function fieldsOf(form: FormState & { typed: Record<string, unknown> }): Field[] {
  const { t } = form
  const inputs = inputsOf(form)
  const line = (name: 'subject', differs: Partial<Field>) =>
    inputs.input(name, `kitDesk.field.${name}`, { ...differs, hint: t(`kitDesk.field.${name}.hint`) })
  return [
    inputs.input('title', 'kitDesk.field.title', { isRequired: true, maxLength: longest.title }),
    programmeField(inputs, form),
    line('subject', { maxLength: longest.line }),
    inputs.input('jp', 'kitDesk.field.jp', { type: 'number', hint: t('kitDesk.field.jp.hint') }),
    inputs.area('description', 'kitDesk.field.description', longest.text, {
      hint: t('kitDesk.field.description.hint'),
      rows: 5,
    }),
    inputs.area('outcome', 'kitDesk.field.outcome', longest.paragraph, {
      hint: t('kitDesk.field.outcome.hint'),
      rows: 3,
    }),
  ]
}

function indicatorRows(form: FormState, shown: number): FieldRows {
  const inputs = inputsOf(form)
  return rowsOf(form, {
    list: 'indicators',
    legend: 'kitDesk.indicators',
    rowLegend: 'kitDesk.indicators.row',
    add: 'kitDesk.indicators.add',
    hint: 'kitDesk.indicators.hint',
    shown: Math.max(shown, 1),
    fields: (at) => [
      inputs.code(`${at}.level`, 'kitDesk.indicators.level', [bloomLevels, 'bloom']),
      inputs.area(`${at}.text`, 'kitDesk.indicators.text', longest.paragraph, { rows: 2 }),
    ],
  })
}

function referenceRows(form: FormState, shown: number): FieldRows {
  const inputs = inputsOf(form)
  return rowsOf(form, {
    list: 'references',
    legend: 'kitDesk.references',
    rowLegend: 'kitDesk.references.row',
    add: 'kitDesk.references.add',
    hint: 'kitDesk.references.hint',
    shown: Math.max(shown, 1),
    fields: (at) => [inputs.area(`${at}.text`, 'kitDesk.references.text', longest.paragraph, { rows: 2 })],
  })
}
