import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { Refused, StaleVersion } from '../storage/store.ts'
import type { FieldError } from '../web/parse.ts'
import { notFound } from '../web/problem.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, untouched, withoutControls, type Typed } from '../web/typed.ts'
import type { User } from './account.ts'
import { hashPassword, makePassword } from './passwords.ts'
import { parseNewUser, parseUserChange } from './userForm.ts'
import { newUserPage, passwordPage, userListPage, userPage } from './userPages.ts'

/** /staff/users: who has an account, and what it may do. */
export function userRoutes({ store, now }: Parts): Router {
  const router = Router()

  router.get('/staff/users', async (request, response) => {
    response.show('accounts/users', userListPage(await store.users(), request.t))
  })

  router.get('/staff/users/new', (request, response) => {
    response.show('accounts/newUser', newUserPage(untouched({ role: 'staff' }), request.t))
  })

  router.post('/staff/users', async (request, response) => {
    const values = withoutControls(request.body)
    const parsed = parseNewUser(values)
    if (!parsed.ok) return refuseNew(response, { values, errors: parsed.errors })
    const password = makePassword()
    const passwordHash = await hashPassword(password)
    try {
      const user = await store.addUser({ ...parsed.value, passwordHash }, actorOf(request))
      response.show('accounts/password', passwordPage(user, password, request.t), 201)
    } catch (error) {
      refuseNew(response, { values, errors: [faultOf(error)] })
    }
  })

  router.get('/staff/users/:id', async (request, response) => {
    const user = await userAsked(request)
    response.show('accounts/user', userPage(user, shownAs(untouched({ ...user })), request.t))
  })

  router.post('/staff/users/:id', async (request, response) => {
    const user = await userAsked(request)
    const values = withoutControls(request.body, 'version')
    const parsed = parseUserChange(values)
    if (!parsed.ok) return refuse(response, user, { values, errors: parsed.errors })
    const edit = { id: user.id, version: postedVersion(request.body) }
    try {
      await store.changeUser(edit, { ...parsed.value, disabledAt: user.disabledAt }, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion))
        return refuse(response, user, { values, errors: [faultOf(error)] })
      const current = error.current as User
      const page = userPage(current, { typed: untouched(values), isStale: true }, request.t)
      return response.show('accounts/user', page, 409)
    }
    response.goTo('/staff/users')
  })

  router.post('/staff/users/:id/disabling', (request, response) =>
    setDisabled(request, response, now().toISOString()),
  )
  router.post('/staff/users/:id/enabling', (request, response) => setDisabled(request, response, null))

  async function setDisabled(request: Request, response: Response, disabledAt: string | null): Promise<void> {
    const user = await userAsked(request)
    const { name, role } = user
    try {
      await store.changeUser(user, { name, role, disabledAt }, actorOf(request))
    } catch (error) {
      return refuse(response, user, { values: { ...user }, errors: [faultOf(error)] })
    }
    response.goTo(`/staff/users/${user.id}`)
  }

  router.post('/staff/users/:id/password', async (request, response) => {
    const user = await userAsked(request)
    const password = makePassword()
    const changed = await store.changePassword(user, await hashPassword(password), actorOf(request))
    response.show('accounts/password', passwordPage(changed, password, request.t))
  })

  router.post('/staff/users/:id/sessions-end', async (request, response) => {
    const user = await userAsked(request)
    await store.endSessionsOf(user.id, actorOf(request))
    response.goTo(`/staff/users/${user.id}`)
  })

  async function userAsked(request: Request): Promise<User> {
    const user = await store.user(String(request.params['id']))
    if (!user) throw notFound()
    return user
  }

  return router
}

const shownAs = (typed: Typed) => ({ typed, isStale: false })

function refuseNew(response: Response, typed: Typed): void {
  response.show('accounts/newUser', newUserPage(typed, response.req.t), 422)
}

function refuse(response: Response, user: User, typed: Typed): void {
  response.show('accounts/user', userPage(user, shownAs(typed), response.req.t), 422)
}

/** What a refusal of the store means at a field; throws what is none. */
function faultOf(error: unknown): FieldError {
  if (error instanceof Refused && error.code === 'email_taken') {
    return { field: 'email', key: 'users.emailTaken', values: {} }
  }
  if (error instanceof Refused && error.code === 'last_admin') {
    return { field: 'role', key: 'users.lastAdmin', values: {} }
  }
  throw error
}
