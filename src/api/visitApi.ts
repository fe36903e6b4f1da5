import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { knownToVisits } from '../visits/knownToVisits.ts'
import { isPublicVisit } from '../visits/visit.ts'
import { parseVisit } from '../visits/visitForm.ts'
import { gone, notFound } from '../web/problem.ts'
import { demand, readBody, slugOf } from './apiBody.ts'
import { sendList } from './apiLists.ts'
import { demandVersion, reader, recordAt, sendRecord, writer } from './apiRequest.ts'
import { onlyMethods } from './onlyMethods.ts'
import { visitFrame, visitJson, visitStaffJson } from './visitJson.ts'

export function visitApi(parts: Parts): Router {
  const { store, config } = parts
  const router = Router()

  router
    .route('/visits')
    .get(async (request, response) => {
      const actor = await reader(store, request)
      if (actor === null) {
        return sendList(request, response, await store.publicVisits(), (one) =>
          visitJson(one, config.baseUrl),
        )
      }
      return sendList(request, response, await store.visits(), (one) => visitStaffJson(one, config.baseUrl))
    })
    .post(async (request, response) => {
      const by = await writer(store, request)
      const { content, own } = readBody(request, visitFrame, ['slug'])
      const parsed = demand(parseVisit(content, await knownToVisits(parts)))
      const visit = await store.addVisit(parsed, by, slugOf(own) ?? undefined)
      response.status(201).location(`/api/v1/visits/${visit.slug}`)
      sendRecord(request, response, visit.version, visitStaffJson(visit, config.baseUrl))
    })
    .all(onlyMethods('GET', 'HEAD', 'POST'))

  router
    .route('/visits/:slug')
    .get(async (request, response) => {
      const actor = await reader(store, request)
      const visit = recordAt('visits', await store.findVisit(request.params.slug), request, response)
      if (visit === null) return
      if (actor !== null)
        return sendRecord(request, response, visit.version, visitStaffJson(visit, config.baseUrl))
      if (!isPublicVisit(visit)) throw visit.withdrawal ? gone(visit.withdrawal.reason) : notFound()
      sendRecord(request, response, visit.version, visitJson(visit, config.baseUrl))
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
      sendRecord(request, response, moved.version, visitStaffJson(moved, config.baseUrl))
    })
    .all(onlyMethods('GET', 'HEAD', 'PUT'))

  return router
}
