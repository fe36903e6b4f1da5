import { Router } from 'express'
import { publicFilesOf } from '../adoptions/publicFiles.ts'
import { publicLedger } from '../adoptions/publicLedger.ts'
import { adoptionsIn, regionLedger } from '../adoptions/regionLedger.ts'
import type { Parts } from '../parts.ts'
import { isPublic, type PublishedPractice } from '../practices/practice.ts'
import type { Store } from '../storage/store.ts'
import type { Visit } from '../visits/visit.ts'
import { notFound } from '../web/problem.ts'
import { regionsPage } from './regionListPages.ts'
import { regionPage } from './regionPages.ts'
import { arrivalsFrom, visitsOf } from './regionVisits.ts'

/** GET /regions, /regions/:code */
export function regionRoutes({ store, regions }: Parts): Router {
  const router = Router()

  router.get('/regions', async ({ frame }, response) => {
    response.show('regions/index', regionsPage(await store.publicVisits(), regions, frame))
  })

  router.get('/regions/:code', async ({ params, frame }, response) => {
    const region = regions.byCode(params.code)
    if (!region) throw notFound()
    const visits = await store.publicVisits()
    const practices = await practicesOf(visitsOf(arrivalsFrom(region, visits)), store)
    const all = await publicLedger(store)
    const files = await publicFilesOf(adoptionsIn(region, all.adoptions), store)
    const ledger = regionLedger(region, { ...all, visits }, { regions, files, frame })
    response.show('regions/show', regionPage(region, { visits, practices, regions, ledger }, frame))
  })

  return router
}

/** The public practices that the visits name, by the slug in the visits, which may be an old one. */
async function practicesOf(
  visits: readonly Visit[],
  store: Store,
): Promise<ReadonlyMap<string, PublishedPractice>> {
  const found = new Map<string, PublishedPractice>()
  for (const slug of new Set(visits.flatMap(({ practices }) => practices))) {
    const practice = (await store.findPractice(slug))?.record
    if (practice && isPublic(practice)) found.set(slug, practice)
  }
  return found
}
