import { Router, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { StaleVersion } from '../storage/store.ts'
import { actorOf } from '../web/request.ts'
import { postedVersion, untouched, withoutControls, type Typed } from '../web/typed.ts'
import type { User } from './account.ts'
import { hashPassword, makePassword } from './passwords.ts'
import { parseNewUser, parseUserChange } from './userForm.ts'
import { newUserPage, passwordPage, userListPage } from './userPages.ts'
import { refuseChange, showUser, userAsked, userFault } from './userShown.ts'

/** /staff/users: who has an account, and as what. */
export function userRoutes({ store }: Parts): Router {
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
      refuseNew(response, { values, errors: [userFault(error)] })
    }
  })

  router.get('/staff/users/:id', async (request, response) => {
    const user = await userAsked(store, request)
    showUser(response, user, { typed: untouched({ ...user }), status: 200 })
  })

  router.post('/staff/users/:id', async (request, response) => {
    const user = await userAsked(store, request)
    const values = withoutControls(request.body, 'version')
    const parsed = parseUserChange(values)
    if (!parsed.ok) return refuseChange(response, user, { values, errors: parsed.errors })
    const edit = { id: user.id, version: postedVersion(request.body) }
    try {
      await store.changeUser(edit, { ...parsed.value, disabledAt: user.disabledAt }, actorOf(request))
    } catch (error) {
      if (!(error instanceof StaleVersion))
        return refuseChange(response, user, { values, errors: [userFault(error)] })
      return showUser(response, error.current as User, { typed: untouched(values), status: 409 })
    }
    response.goTo('/staff/users')
  })

  return router
}

function refuseNew(response: Response, typed: Typed): void {
  response.show('accounts/newUser', newUserPage(typed, response.req.t), 422)
}
