import type { Translate } from '../i18n/translate.ts'
import { field, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Page } from '../web/frame.ts'

export interface LoginPage extends Page {
  errors: ErrorSummary
  fields: Field[]
}

export interface TooManyPage extends Page {
  text: string
}

export interface LoginAttempt {
  email: string
  /** Where to go afterwards. */
  next: string
  hasFailed: boolean
}

export function loginPage({ email, next, hasFailed }: LoginAttempt, t: Translate): LoginPage {
  const title = t('login.title')
  const errors = hasFailed ? [{ field: 'email', message: t('login.failed') }] : []
  return {
    head: head(hasFailed ? `${t('web.form.errorPrefix')} ${title}` : title, { isIndexed: false }),
    errors: { errors },
    fields: [
      field('email', t('login.email'), {
        type: 'email',
        value: email,
        isRequired: true,
        maxLength: 254,
        autocomplete: 'username',
      }),
      field('password', t('login.password'), {
        type: 'password',
        isRequired: true,
        maxLength: 200,
        autocomplete: 'current-password',
      }),
      field('next', '', { type: 'hidden', value: next }),
    ],
  }
}

export function tooManyPage(minutes: number, t: Translate): TooManyPage {
  return {
    head: head(t('login.tooMany.title'), { isIndexed: false }),
    text: t('login.tooMany.text', { n: minutes }),
  }
}
