import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { noteQuestion } from './notedQuestion.ts'
import { searchPage } from './searchPages.ts'
import { readQuestion } from './searchQuestion.ts'

const perPage = 20

/** GET /search */
export function searchRoutes({ store, search, regions, questions }: Parts): Router {
  const router = Router()
  router.get('/search', async (request, response) => {
    const question = readQuestion(request.query, perPage)
    const answer = await search.ask(question)
    noteQuestion(questions, request, { question, answer })
    response.show('search/show', await searchPage({ question, answer }, store, regions, request.frame))
  })
  return router
}
