import type { Translate } from '../i18n/translate.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'
import { formTitle, typedField, type Typed } from '../web/typed.ts'
import { newPasswordFields } from './passwordFields.ts'

export interface SetupPage extends Page {
  path: string
  errors: ErrorSummary
  fields: Field[]
}

export interface NoSetupPage extends Page {
  text: string
}

export function setupPage(path: string, typed: Typed, t: Translate): SetupPage {
  const fieldOf = typedField(typed, t)
  const fields = [
    fieldOf('name', t('account.name'), { isRequired: true, maxLength: 120, autocomplete: 'name' }),
    fieldOf('email', t('account.email'), {
      type: 'email',
      isRequired: true,
      maxLength: 254,
      autocomplete: 'email',
    }),
    ...newPasswordFields(typed, t),
  ]
  return {
    head: head(formTitle(t('setup.title'), typed, t), { isIndexed: false }),
    path,
    errors: labelledSummary(typed.errors, { fields }, t),
    fields,
  }
}

export function noSetupPage(t: Translate): NoSetupPage {
  return { head: head(t('setup.none.title'), { isIndexed: false }), text: t('setup.none.text') }
}
