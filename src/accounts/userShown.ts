import type { Request, Response } from 'express'
import { Refused, type Store } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import type { Typed } from '../web/typed.ts'
import type { User } from './account.ts'
import { userPage } from './userPages.ts'

/** The user that `/staff/users/:id` names. */
export async function userAsked(store: Store, request: Request): Promise<User> {
  const user = await store.user(String(request.params['id']))
  if (!user) throw notFound()
  return user
}

/** 409: what was typed was based on an older version than `user`. */
export function showUser(
  response: Response,
  user: User,
  as: { typed: Typed; status: 200 | 409 | 422 },
): void {
  const shown = { typed: as.typed, isStale: as.status === 409 }
  response.show('accounts/user', userPage(user, shown, response.req.t), as.status)
}

export function refuseChange(response: Response, user: User, typed: Typed): void {
  showUser(response, user, { typed, status: 422 })
}

/** What a refusal of the store means at a field; throws what is none. */
export function userFault(error: unknown): FieldError {
  if (error instanceof Refused && error.code === 'email_taken') {
    return { field: 'email', key: 'users.emailTaken', values: {} }
  }
  if (error instanceof Refused && error.code === 'last_admin') {
    return { field: 'role', key: 'users.lastAdmin', values: {} }
  }
  throw error
}
