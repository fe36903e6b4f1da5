import type { Translate } from '../i18n/translate.ts'
import { choices, labelledSummary, field, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Head, type Page } from '../web/frame.ts'
import { conflictBetween, formTitle, typedField, typedText, untouched } from '../web/typed.ts'
import type { Conflict, Typed } from '../web/typed.ts'
import { roles, type User } from './account.ts'

export interface UserRow {
  name: string
  email: string
  role: string
  isDisabled: boolean
  path: string
}

export interface UserListPage extends Page {
  users: UserRow[]
}

export interface NewUserPage extends Page {
  errors: ErrorSummary
  fields: Field[]
  roleRows: { role: string; may: string }[]
}

export interface UserPage extends Page {
  name: string
  email: string
  isDisabled: boolean
  path: string
  historyPath: string
  errors: ErrorSummary
  conflict: Conflict | null
  fields: Field[]
}

/** A password that was made for someone: shown once. */
export interface PasswordPage extends Page {
  name: string
  email: string
  password: string
  path: string
}

export function userListPage(users: readonly User[], t: Translate): UserListPage {
  return {
    head: staffHead(t('users.title'), t, false),
    users: users.map((user) => ({
      name: user.name,
      email: user.email,
      role: t(`role.${user.role}`),
      isDisabled: user.disabledAt !== null,
      path: `/staff/users/${user.id}`,
    })),
  }
}

export function newUserPage(typed: Typed, t: Translate): NewUserPage {
  const fields = [
    nameField(typed, t),
    typedField(typed, t)('email', t('account.email'), { type: 'email', isRequired: true, maxLength: 254 }),
    roleField(typed, t),
  ]
  return {
    head: staffHead(formTitle(t('users.new'), typed, t), t),
    errors: labelledSummary(typed.errors, { fields }, t),
    fields,
    roleRows: roles.map((code) => ({ role: t(`role.${code}`), may: t(`role.${code}.may`) })),
  }
}

/** `isStale`: what was typed was based on an older version than `user`. */
export function userPage(user: User, { typed, isStale }: { typed: Typed; isStale: boolean }, t: Translate) {
  const fields = userFields(typed, t)
  const page: UserPage = {
    head: staffHead(formTitle(user.name, typed, t), t),
    name: user.name,
    email: user.email,
    isDisabled: user.disabledAt !== null,
    path: `/staff/users/${user.id}`,
    historyPath: `/staff/audit?subject=${user.id}`,
    errors: labelledSummary(typed.errors, { fields }, t),
    conflict: isStale ? conflictBetween(fields, userFields(untouched({ ...user }), t)) : null,
    fields: [...fields, field('version', '', { type: 'hidden', value: String(user.version) })],
  }
  return page
}

export function passwordPage(user: User, password: string, t: Translate): PasswordPage {
  return {
    head: staffHead(t('users.password.title', { name: user.name }), t),
    name: user.name,
    email: user.email,
    password,
    path: `/staff/users/${user.id}`,
  }
}

function userFields(typed: Typed, t: Translate): Field[] {
  return [nameField(typed, t), roleField(typed, t)]
}

function nameField(typed: Typed, t: Translate): Field {
  return typedField(typed, t)('name', t('account.name'), { isRequired: true, maxLength: 120 })
}

function roleField(typed: Typed, t: Translate): Field {
  const chosen = [typedText(typed, 'role')]
  return typedField(typed, t)('role', t('account.role'), {
    type: 'select',
    isRequired: true,
    choices: choices(roles, 'role', chosen, t),
  })
}

function staffHead(title: string, t: Translate, isUnderUsers = true): Head {
  const users = { label: t('users.title'), path: '/staff/users' }
  return head(title, {
    isIndexed: false,
    section: 'staff',
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      ...(isUnderUsers ? [users] : []),
      { label: title, path: null },
    ],
  })
}
