import { Router } from 'express'
import { adoptionCounts } from '../adoptions/adoptionCounts.ts'
import { dayOf } from '../calendarDate.ts'
import type { Parts } from '../parts.ts'
import { Problem } from '../web/problem.ts'
import { staffHomePage } from './staffHomePages.ts'

/** /staff: what is waiting. */
export function staffHomeRoutes({ store, now }: Parts): Router {
  const router = Router()
  router.get('/staff', async ({ user, frame }, response) => {
    if (!user) throw new Problem(401)
    const [practices, visits, requests, kits, adoptions] = await Promise.all([
      store.practices(),
      store.visits(),
      store.requests(),
      store.kits(),
      adoptionCounts(store, now()),
    ])
    const today = dayOf(now())
    const notices = store.notices()
    const room = { user, practices, visits, requests, kits, adoptions, today, notices }
    response.show('staff/home', staffHomePage(room, frame))
  })
  return router
}
