import { z } from 'zod'
import { parse, type Parsed } from '../web/parse.ts'
import type { User } from './account.ts'
import { emailAddress, personName, role } from './accountForm.ts'

const newUser = z.strictObject({ name: personName, email: emailAddress, role })
const userChange = z.strictObject({ name: personName, role })

export function parseNewUser(body: unknown): Parsed<Pick<User, 'name' | 'email' | 'role'>> {
  return parse(newUser, body)
}

export function parseUserChange(body: unknown): Parsed<Pick<User, 'name' | 'role'>> {
  return parse(userChange, body)
}
