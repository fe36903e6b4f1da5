import { Router } from 'express'
import { publicLedger } from '../adoptions/publicLedger.ts'
import type { Parts } from '../parts.ts'
import { byVisits, cardsOf, countVisits } from '../practices/practiceShelf.ts'
import { homePage } from './homePages.ts'

/** GET / */
export function homeRoutes({ store }: Parts): Router {
  const router = Router()

  router.get('/', async ({ frame }, response) => {
    const practices = await store.publishedPractices()
    const counts = await countVisits(store)
    const visited = practices.filter(({ slug }) => counts.has(slug))
    const records = {
      practices,
      newest: await cardsOf(practices.slice(0, 6), { store, counts, t: frame.t }),
      mostVisited: visited.toSorted(byVisits(counts)).slice(0, 6),
      counts,
      visits: await store.publicVisits(),
      adoptions: (await publicLedger(store)).adoptions,
    }
    response.show('home/show', homePage(records, frame))
  })

  return router
}
