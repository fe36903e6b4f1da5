import { Router } from 'express'
import type { Parts } from '../../parts.ts'
import { textOf } from '../../web/query.ts'
import { addQuestion, addQuote, answersLike, changeQuestion } from './qaDesk.ts'
import { publishQuestion, showQuestion, showQuestions } from './qaDesk.ts'

/** /staff/visits/:slug/questions: what was asked and answered, and what was said, on the day. */
export function qaRoutes(parts: Parts): Router {
  const router = Router()
  const base = '/staff/visits/:slug/questions'
  router.get(base, (request, response) => showQuestions(request, response, parts))
  router.post(base, (request, response) => addQuestion(request, response, parts))
  router.get(`${base}/similar`, async ({ query }, response) => {
    response.json(await answersLike(textOf(query, 'q', 1000), parts))
  })
  router.get(`${base}/:number`, (request, response) => showQuestion(request, response, parts))
  router.post(`${base}/:number`, (request, response) => changeQuestion(request, response, parts))
  router.post(`${base}/:number/publication`, (request, response) => publishQuestion(request, response, parts))
  router.post('/staff/visits/:slug/quotes', (request, response) => addQuote(request, response, parts))
  return router
}
