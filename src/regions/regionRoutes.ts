import { Router } from 'express'
import { publicFilesOf } from '../adoptions/publicFiles.ts'
import { publicLedger } from '../adoptions/publicLedger.ts'
import { adoptionsIn, regionLedger } from '../adoptions/regionLedger.ts'
import type { Parts } from '../parts.ts'
import { notFound } from '../web/problem.ts'
import { regionsPage } from './regionListPages.ts'
import { regionPage } from './regionPages.ts'
import { practicesNamedBy } from './practicesNamed.ts'
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
    const practices = await practicesNamedBy(visitsOf(arrivalsFrom(region, visits)), store)
    const all = await publicLedger(store)
    const files = await publicFilesOf(adoptionsIn(region, all.adoptions), store)
    const ledger = regionLedger(region, { ...all, visits }, { regions, files, frame })
    response.show('regions/show', regionPage(region, { visits, practices, regions, ledger }, frame))
  })

  return router
}
