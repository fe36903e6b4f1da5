import { formatMoment } from '../i18n/format.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import { formTitle, typedField, type Typed } from '../web/typed.ts'
import type { StoredSession, User } from './account.ts'
import { longestPassword } from './accountForm.ts'
import { newPasswordFields } from './passwordFields.ts'
import { readSession } from './sessionStore.ts'

export interface SessionRow {
  id: string
  device: string
  signedInAt: string
  seenAt: string
  isThisOne: boolean
}

export interface OwnAccountPage extends Page {
  name: string
  email: string
  role: string
  errors: ErrorSummary
  fields: Field[]
  sessions: SessionRow[]
}

export interface OwnAccount {
  user: User
  sessions: readonly StoredSession[]
  /** Of the session that asks. */
  sessionId: string
}

export function ownAccountPage({ user, sessions, sessionId }: OwnAccount, typed: Typed, frame: Frame) {
  const { t } = frame
  const fields = [
    typedField(typed, t)('currentPassword', t('account.currentPassword'), {
      type: 'password',
      value: '',
      isRequired: true,
      maxLength: longestPassword,
      autocomplete: 'current-password',
    }),
    ...newPasswordFields(typed, t),
  ]
  const page: OwnAccountPage = {
    head: head(formTitle(t('account.title'), typed, t), {
      isIndexed: false,
      section: 'staff',
      breadcrumb: [
        { label: t('web.nav.staff'), path: '/staff' },
        { label: t('account.title'), path: null },
      ],
    }),
    name: user.name,
    email: user.email,
    role: t(`role.${user.role}`),
    errors: labelledSummary(typed.errors, { fields }, t),
    fields,
    sessions: sessions.map((session) => sessionRow(session, sessionId, frame)),
  }
  return page
}

function sessionRow(stored: StoredSession, sessionId: string, { locale, t }: Frame): SessionRow {
  const { device, signedInAt, seenAt } = readSession(stored)
  return {
    id: stored.id,
    device: device || t('account.session.unknownDevice'),
    signedInAt: formatMoment(signedInAt, locale),
    seenAt: formatMoment(seenAt, locale),
    isThisOne: stored.id === sessionId,
  }
}
