import { z } from 'zod'
import { emailAddress as typedAddress } from '../web/contact.ts'
import type { FieldError, Parsed } from '../web/parse.ts'
import { parse, text } from '../web/parse.ts'
import { roles } from './account.ts'
import { passwordFault } from './passwordRules.ts'

export const shortestPassword = 12
export const longestPassword = 200

/** In lower case: `Humas@X.go.id` and `humas@x.go.id` are one account. */
export const emailAddress = typedAddress.transform((address) => address.toLowerCase())

export const personName = text(120)
export const role = z.enum(roles)

/** Kept letter by letter: spaces, emoji and all. */
const newPassword = z.string().min(shortestPassword, 'error.tooShort').max(longestPassword)

const setupSchema = z.strictObject({
  name: personName,
  email: emailAddress,
  password: newPassword,
  passwordAgain: z.string(),
})

export interface NewAdmin {
  name: string
  email: string
  password: string
}

/** The first admin, as /setup/:token posts it. */
export function parseSetup(body: unknown): Parsed<NewAdmin> {
  const parsed = parse(setupSchema, body)
  if (!parsed.ok) return parsed
  const { name, email, password, passwordAgain } = parsed.value
  const errors = newPasswordFaults({ password, passwordAgain, email })
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { name, email, password } }
}

const passwordSchema = z.strictObject({
  currentPassword: z.string().min(1).max(longestPassword),
  password: newPassword,
  passwordAgain: z.string(),
})

export interface PasswordChange {
  currentPassword: string
  password: string
}

/** A change of one's own password; whether the current one is right is for the route to find out. */
export function parsePasswordChange(body: unknown, email: string): Parsed<PasswordChange> {
  const parsed = parse(passwordSchema, body)
  if (!parsed.ok) return parsed
  const { currentPassword, password, passwordAgain } = parsed.value
  const errors = newPasswordFaults({ password, passwordAgain, email })
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: { currentPassword, password } }
}

function newPasswordFaults(given: { password: string; passwordAgain: string; email: string }): FieldError[] {
  const fault = passwordFault(given.password, given.email)
  if (fault) return [{ field: 'password', key: fault, values: {} }]
  if (given.password === given.passwordAgain) return []
  return [{ field: 'passwordAgain', key: 'account.password.differs', values: {} }]
}
