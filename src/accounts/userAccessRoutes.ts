import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { actorOf } from '../web/request.ts'
import { hashPassword, makePassword } from './passwords.ts'
import { passwordPage } from './userPages.ts'
import { refuseChange, userAsked, userFault } from './userShown.ts'

/** /staff/users/:id/...: what an admin does to an account beside changing its name and role. */
export function userAccessRoutes({ store, now }: Parts): Router {
  const router = Router()

  router.post('/staff/users/:id/disabling', (request, response) =>
    setDisabled(request, response, now().toISOString()),
  )
  router.post('/staff/users/:id/enabling', (request, response) => setDisabled(request, response, null))

  async function setDisabled(request: Request, response: Response, disabledAt: string | null): Promise<void> {
    const user = await userAsked(store, request)
    const { name, role } = user
    try {
      await store.changeUser(user, { name, role, disabledAt }, actorOf(request))
    } catch (error) {
      return refuseChange(response, user, { values: { ...user }, errors: [userFault(error)] })
    }
    response.goTo(`/staff/users/${user.id}`)
  }

  router.post('/staff/users/:id/password', async (request, response) => {
    const user = await userAsked(store, request)
    const password = makePassword()
    const changed = await store.changePassword(user, await hashPassword(password), actorOf(request))
    response.show('accounts/password', passwordPage(changed, password, request.t))
  })

  router.post('/staff/users/:id/sessions-end', async (request, response) => {
    const user = await userAsked(store, request)
    await store.endSessionsOf(user.id, actorOf(request))
    response.goTo(`/staff/users/${user.id}`)
  })

  return router
}
