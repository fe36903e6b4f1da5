import { Router, type Request, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { textOf } from '../web/query.ts'
import { actorOf } from '../web/request.ts'
import { systemActor, type User } from './account.ts'
import { longestPassword } from './accountForm.ts'
import { loginLimits } from './loginLimits.ts'
import { loginPage } from './loginPages.ts'
import { isPassword } from './passwords.ts'
import { returnPath } from './returnPath.ts'
import { beginSession, endSession } from './signIn.ts'

/** /login, /logout */
export function loginRoutes({ store, now }: Parts): Router {
  const router = Router()

  router.get('/login', (request, response) => {
    const next = returnPath(textOf(request.query, 'next', 2000))
    if (request.user) return response.goTo(next)
    response.setHeader('Cache-Control', 'no-store')
    response.show('accounts/login', loginPage({ email: '', next, hasFailed: false }, request.t))
  })

  router.post('/login', loginLimits(), async (request: Request, response: Response) => {
    response.setHeader('Cache-Control', 'no-store')
    const { email, password, next } = posted(request)
    const user = email === '' ? null : await store.userByEmail(email)
    const isRight = await isPassword(password, user && user.disabledAt === null ? user.passwordHash : null)
    if (!user || !isRight) {
      await noteFailure(user)
      return response.show('accounts/login', loginPage({ email, next, hasFailed: true }, request.t), 422)
    }
    await beginSession(request, user, now)
    await store.note({ action: 'user.login', subject: subjectOf(user), note: null }, actorOf({ user }))
    response.goTo(next)
  })

  // An unknown address is not written down: it may be a password typed into the wrong field.
  async function noteFailure(user: User | null): Promise<void> {
    const subject = user ? subjectOf(user) : { type: 'user', id: 'unknown', title: 'akun tidak dikenal' }
    await store.note({ action: 'user.login_failed', subject, note: null }, systemActor)
  }

  router.post('/logout', async (request, response) => {
    const { user } = request
    await endSession(request)
    if (user)
      await store.note({ action: 'user.logout', subject: subjectOf(user), note: null }, actorOf({ user }))
    response.goTo('/')
  })

  return router
}

function posted(request: Request): { email: string; password: string; next: string } {
  const body = (request.body ?? {}) as Record<string, unknown>
  const password = body['password']
  return {
    email: textOf(body, 'email', 254).toLowerCase(),
    password: typeof password === 'string' && password.length <= longestPassword ? password : '',
    next: returnPath(body['next']),
  }
}

function subjectOf({ id, name }: User): { type: string; id: string; title: string } {
  return { type: 'user', id, title: name }
}
