import { Router } from 'express'
import { adoptionCounts } from '../adoptions/adoptionCounts.ts'
import type { Parts } from '../parts.ts'
import { Problem } from '../web/problem.ts'
import { staffHomePage } from './staffHomePages.ts'

/** /staff: what is waiting. */
export function staffHomeRoutes({ store, now }: Parts): Router {
  const router = Router()
  router.get('/staff', async ({ user, frame }, response) => {
    if (!user) throw new Problem(401)
    const [practices, visits] = await Promise.all([store.practices(), store.visits()])
    const adoptions = await adoptionCounts(store, now())
    const room = { user, practices, visits, adoptions, notices: store.notices() }
    response.show('staff/home', staffHomePage(room, frame))
  })
  return router
}
