import express, { Router, type RequestHandler } from 'express'
import type { Parts } from '../parts.ts'
import { announcedSize } from '../web/announcedSize.ts'
import { Problem } from '../web/problem.ts'
import { adoptionApi } from './adoptionApi.ts'
import { apiProblems } from './apiProblem.ts'
import { writersOnly } from './apiRequest.ts'
import { practiceApi } from './practiceApi.ts'
import { searchApi } from './searchApi.ts'
import { visitApi } from './visitApi.ts'

/** `/api/v1`: reading is open, writing needs `Authorization: Bearer TOKEN`. */
export function apiRoutes(parts: Parts): Router {
  const { store, log } = parts
  const router = Router()
  router.use(forOneReader)
  router.use(['/practices', '/visits'], (request, response, next) => {
    if (!['POST', 'PUT'].includes(request.method)) return next()
    if (!request.is('json')) return next(new Problem(415, 'api.jsonNeeded'))
    return writersOnly(store)(request, response, next)
  })
  router.use(announcedSize, express.json({ limit: '2mb' }))
  router.use(practiceApi(parts), visitApi(parts), adoptionApi(parts), searchApi(parts))
  router.use((_request, _response, next) => next(new Problem(404, 'api.noSuchAddress')))
  router.use(
    apiProblems((error, request) => log.error({ error, number: request.number }, 'API request failed')),
  )
  return router
}

/** What a token shows is not what everyone sees: no shared cache may mix them up. */
const forOneReader: RequestHandler = (request, response, next) => {
  response.vary('Authorization')
  response.setHeader(
    'Cache-Control',
    request.headers.authorization === undefined ? 'no-cache' : 'private, no-cache',
  )
  next()
}
