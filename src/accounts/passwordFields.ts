import type { Translate } from '../i18n/translate.ts'
import type { Field } from '../web/field.ts'
import { typedField, type Typed } from '../web/typed.ts'
import { longestPassword, shortestPassword } from './accountForm.ts'

/** The new password, twice. A password that was typed is never shown again. */
export function newPasswordFields(typed: Typed, t: Translate): Field[] {
  const fieldOf = typedField(typed, t)
  const differs = {
    type: 'password',
    value: '',
    isRequired: true,
    maxLength: longestPassword,
    autocomplete: 'new-password',
  } as const
  const hint = t('account.newPassword.hint', { min: shortestPassword })
  return [
    fieldOf('password', t('account.newPassword'), { ...differs, hint }),
    fieldOf('passwordAgain', t('account.passwordAgain'), differs),
  ]
}
