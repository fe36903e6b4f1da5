import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { Problem } from '../web/problem.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { untouched, withoutControls, type Typed } from '../web/typed.ts'
import type { User } from './account.ts'
import { parsePasswordChange } from './accountForm.ts'
import { limitPerUser } from './loginLimits.ts'
import { ownAccountPage } from './ownAccountPages.ts'
import { hashPassword, isPassword } from './passwords.ts'
import { storedId } from './sessionStore.ts'
import { beginSession } from './signIn.ts'

/** /staff/account: one's own password and sign-ins. */
export function ownAccountRoutes({ store, now }: Parts): Router {
  const router = Router()

  router.get('/staff/account', (request, response) => show(request, response, untouched()))

  router.post('/staff/account/password', limitPerUser(), async (request: Request, response: Response) => {
    const user = signedIn(request)
    const parsed = parsePasswordChange(withoutControls(request.body), user.email)
    if (!parsed.ok) return show(request, response, { values: {}, errors: parsed.errors })
    if (!(await isPassword(parsed.value.currentPassword, user.passwordHash))) {
      const errors = [{ field: 'currentPassword', key: 'account.currentPassword.wrong', values: {} } as const]
      return show(request, response, { values: {}, errors: [...errors] })
    }
    const changed = await store.changePassword(
      user,
      await hashPassword(parsed.value.password),
      actorOf(request),
    )
    // The change ended every session; this device goes on with a new one.
    await beginSession(request, changed, now)
    response.goTo('/staff/account')
  })

  /** One session by its `session`, all of them without. */
  router.post('/staff/account/sessions-end', async (request, response) => {
    const user = signedIn(request)
    const id = textOf((request.body ?? {}) as Record<string, unknown>, 'session', 64)
    if (id === '') {
      await store.endSessionsOf(user.id, actorOf(request))
      return response.goTo('/login')
    }
    const own = await store.sessionsOf(user.id)
    if (own.some((session) => session.id === id)) await store.endSession(id)
    response.goTo('/staff/account')
  })

  async function show(request: Request, response: Response, typed: Typed): Promise<void> {
    const user = signedIn(request)
    const sessions = await store.sessionsOf(user.id)
    const account = { user, sessions, sessionId: storedId(request.sessionID) }
    const page = ownAccountPage(account, typed, request.frame)
    response.show('accounts/own', page, typed.errors.length > 0 ? 422 : 200)
  }

  return router
}

function signedIn({ user }: Request): User {
  if (!user) throw new Problem(401)
  return user
}
