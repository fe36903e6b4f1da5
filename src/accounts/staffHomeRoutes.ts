import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { Problem } from '../web/problem.ts'
import { staffHomePage } from './staffHomePages.ts'

/** /staff: what is waiting. */
export function staffHomeRoutes({ store }: Parts): Router {
  const router = Router()
  router.get('/staff', async ({ user, frame }, response) => {
    if (!user) throw new Problem(401)
    const [practices, visits] = await Promise.all([store.practices(), store.visits()])
    const room = { user, practices, visits, notices: store.notices() }
    response.show('staff/home', staffHomePage(room, frame))
  })
  return router
}
