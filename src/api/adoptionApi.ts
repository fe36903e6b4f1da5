import { Router } from 'express'
import { publicFilesOf } from '../adoptions/publicFiles.ts'
import { publicLedger } from '../adoptions/publicLedger.ts'
import { furthestFirst } from '../adoptions/adopters.ts'
import type { Adoption } from '../adoptions/adoption.ts'
import type { Parts } from '../parts.ts'
import { isPublic } from '../practices/practice.ts'
import { gone, notFound } from '../web/problem.ts'
import { adoptionJson } from './adoptionJson.ts'
import { sendList } from './apiLists.ts'
import { recordAt } from './apiRequest.ts'
import { onlyMethods } from './onlyMethods.ts'

/** What the public sees of the adoption ledger; it is written in the staff room only. */
export function adoptionApi({ store, config: { baseUrl } }: Parts): Router {
  const router = Router()
  const json = async (adoption: Adoption) =>
    adoptionJson(adoption, { baseUrl, files: await publicFilesOf([adoption], store) })

  router
    .route('/adoptions')
    .get(async (request, response) => {
      const { adoptions } = await publicLedger(store)
      return sendList(request, response, adoptions, json)
    })
    .all(onlyMethods('GET', 'HEAD'))

  router
    .route('/practices/:slug/adoptions')
    .get(async (request, response) => {
      const found = await store.findPractice(request.params.slug)
      if (found?.isMoved) return response.redirect(301, `/api/v1/practices/${found.record.slug}/adoptions`)
      const practice = recordAt('practices', found, request, response)
      if (practice === null) return
      if (!isPublic(practice)) throw practice.withdrawal ? gone(practice.withdrawal.reason) : notFound()
      const { adoptions } = await publicLedger(store)
      const theirs = adoptions.filter(({ practice: slug }) => slug === practice.slug)
      return sendList(request, response, furthestFirst(theirs), json)
    })
    .all(onlyMethods('GET', 'HEAD'))

  return router
}
