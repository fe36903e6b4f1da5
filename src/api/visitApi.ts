import { Router, type Request } from 'express'
import { mayEdit } from '../accounts/account.ts'
import type { Parts } from '../parts.ts'
import { knownToVisits } from '../visits/knownToVisits.ts'
import { isPublicVisit, type Visit } from '../visits/visit.ts'
import { parseVisit } from '../visits/visitForm.ts'
import { gone, notFound } from '../web/problem.ts'
import { demand, readBody, slugOf } from './apiBody.ts'
import { sendList } from './apiLists.ts'
import { demandVersion, reader, recordAt, sendRecord, writer } from './apiRequest.ts'
import { withFiles } from './filesJson.ts'
import { onlyMethods } from './onlyMethods.ts'
import { publicAmong } from './publicPractices.ts'
import { practicesIn, visitFrame, visitJson, visitStaffJson } from './visitJson.ts'

export function visitApi(parts: Parts): Router {
  const { store, config } = parts
  const router = Router()
  const framed = withFiles(store, config.baseUrl)
  const forAll = async (visit: Visit) => {
    const shown = await publicAmong(practicesIn(visit), store)
    return framed(visit.id, visitJson(visit, config.baseUrl, shown), 'public')
  }
  const forStaff = (visit: Visit) => framed(visit.id, visitStaffJson(visit, config.baseUrl), 'staff')

  router
    .route('/visits')
    .get(async (request, response) => {
      if (await isByStaff(request)) return sendList(request, response, await store.visits(), forStaff)
      return sendList(request, response, await store.publicVisits(), forAll)
    })
    .post(async (request, response) => {
      const by = await writer(store, request)
      const { content, own } = readBody(request, visitFrame, ['slug'])
      const parsed = demand(parseVisit(content, await knownToVisits(parts)))
      const visit = await store.addVisit(parsed, by, slugOf(own) ?? undefined)
      response.status(201).location(`/api/v1/visits/${visit.slug}`)
      sendRecord(request, response, visit.version, await forStaff(visit))
    })
    .all(onlyMethods('GET', 'HEAD', 'POST'))

  router
    .route('/visits/:slug')
    .get(async (request, response) => {
      const isForStaff = await isByStaff(request)
      const visit = recordAt('visits', await store.findVisit(request.params.slug), request, response)
      if (visit === null) return
      if (isForStaff) return sendRecord(request, response, visit.version, await forStaff(visit))
      if (!isPublicVisit(visit)) throw visit.withdrawal ? gone(visit.withdrawal.reason) : notFound()
      sendRecord(request, response, visit.version, await forAll(visit))
    })
    .put(async (request, response) => {
      const by = await writer(store, request)
      const visit = recordAt('visits', await store.findVisit(request.params.slug), request, response)
      if (visit === null) return
      const version = demandVersion(request, visit.version)
      const { content, own } = readBody(request, visitFrame, ['slug'])
      const parsed = demand(parseVisit(content, await knownToVisits(parts)))
      const slug = slugOf(own) ?? visit.slug
      const saved = await store.saveVisit({ id: visit.id, version }, parsed, by)
      const moved = slug === saved.slug ? saved : await store.moveVisit(saved, slug, by)
      sendRecord(request, response, moved.version, await forStaff(moved))
    })
    .all(onlyMethods('GET', 'HEAD', 'PUT'))

  return router

  /** A trainer sees of a visit what everyone sees, as in the staff room. */
  async function isByStaff(request: Request): Promise<boolean> {
    const actor = await reader(store, request)
    return actor !== null && mayEdit(actor)
  }
}
