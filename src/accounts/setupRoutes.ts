import { Router, type Response } from 'express'
import type { Parts } from '../parts.ts'
import { untouched, withoutControls, type Typed } from '../web/typed.ts'
import { systemActor } from './account.ts'
import { parseSetup } from './accountForm.ts'
import { hashPassword } from './passwords.ts'
import { isSetupToken, withSetupLink } from './setupLink.ts'
import { noSetupPage, setupPage } from './setupPages.ts'
import { beginSession } from './signIn.ts'

/** /setup/:token: the first admin, by the link that the server prints at its first start. */
export function setupRoutes({ store, now }: Parts): Router {
  const router = Router()

  router.get('/setup/:token', async (request, response) => {
    const { token } = request.params
    if (!(await isSetupToken(store, token, now()))) return showNone(response)
    showForm(response, token, untouched())
  })

  router.post('/setup/:token', async (request, response) => {
    const { token } = request.params
    if (!(await isSetupToken(store, token, now()))) return showNone(response)
    const values = withoutControls(request.body)
    const parsed = parseSetup(values)
    if (!parsed.ok) return showForm(response, token, { values, errors: parsed.errors })
    const { name, email, password } = parsed.value
    const passwordHash = await hashPassword(password)
    const admin = await withSetupLink(store, { token, now: now() }, () =>
      store.addUser({ name, email, role: 'admin', passwordHash }, systemActor),
    )
    if (!admin) return showNone(response)
    await beginSession(request, admin, now)
    response.goTo('/staff')
  })

  return router
}

function showForm(response: Response, token: string, typed: Typed): void {
  response.setHeader('Cache-Control', 'no-store')
  const status = typed.errors.length > 0 ? 422 : 200
  response.show('accounts/setup', setupPage(`/setup/${token}`, typed, response.req.t), status)
}

function showNone(response: Response): void {
  response.setHeader('Cache-Control', 'no-store')
  response.show('accounts/noSetup', noSetupPage(response.req.t), 404)
}
