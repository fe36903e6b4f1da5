import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { foundIn, ledgerPage } from './ledgerPages.ts'
import { readLedgerQuestion } from './ledgerQuestion.ts'
import { publicFilesOf } from './publicFiles.ts'
import { publicLedger } from './publicLedger.ts'

/** GET /adoptions */
export function ledgerRoutes({ store, regions }: Parts): Router {
  const router = Router()

  router.get('/adoptions', async ({ query, frame }, response) => {
    const { adoptions, practices } = await publicLedger(store)
    const question = readLedgerQuestion(query, { regions, practices: [...practices.keys()] })
    const files = await publicFilesOf(foundIn(adoptions, question).slice, store)
    const records = { adoptions, practices, visits: await store.publicVisits() }
    response.show('adoptions/index', ledgerPage(records, question, { regions, files, frame }))
  })

  return router
}
