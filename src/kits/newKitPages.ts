import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { formTitle } from '../web/typed.ts'
import { inputsOf } from '../visits/visitFormInputs.ts'
import { programmeField } from './programmeField.ts'
import { longest } from './kitRowForms.ts'

export interface NewKitPage extends Page {
  title: string
  errors: ErrorSummary
  fields: Field[]
}

export function newKitPage(
  typed: Record<string, unknown>,
  errors: readonly FieldError[],
  { t }: Pick<Frame, 't'>,
): NewKitPage {
  const inputs = inputsOf({ typed, errors, t })
  const fields = [
    inputs.input('title', 'kitDesk.field.title', {
      isRequired: true,
      maxLength: longest.title,
      hint: t('kitDesk.field.title.hint'),
    }),
    programmeField(inputs, { typed, t }),
    inputs.input('subject', 'kitDesk.field.subject', {
      maxLength: longest.line,
      hint: t('kitDesk.field.subject.hint'),
    }),
    inputs.input('jp', 'kitDesk.field.jp', { type: 'number', hint: t('kitDesk.field.jp.hint') }),
  ]
  const title = t('kitDesk.new')
  return {
    head: head(formTitle(title, { values: typed, errors: [...errors] }, t), {
      section: 'staff',
      isIndexed: false,
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('kitDesk.list'), path: '/staff/kits' },
        { label: title, path: null },
      ],
    }),
    title,
    errors: labelledSummary(errors, { fields }, t),
    fields,
  }
}
