import { Router } from 'express'
import { sendFeed } from '../../interchange/sendFeed.ts'
import type { Parts } from '../../parts.ts'
import { textOf } from '../../web/query.ts'
import type { Search, SearchQuestion } from '../search.ts'
import { type Asked, readFeedQuestion, readQuestion } from '../searchQuestion.ts'
import { noteQuestion } from './notedQuestion.ts'
import { searchFeed } from './searchFeed.ts'
import { searchPage } from './searchPages.ts'
import { suggestionsFor } from './shownSuggestions.ts'

const perPage = 20
const mostTyped = 100

/** GET /search, /search.xml, /search/suggestions */
export function searchRoutes(parts: Parts): Router {
  const { store, search, regions, questions } = parts
  const router = Router()

  router.get('/search', async (request, response) => {
    const asked = await askedOf(readQuestion(request.query, perPage), search)
    noteQuestion(questions, request, asked)
    response.show('search/show', await searchPage(asked, store, regions, request.frame))
  })

  router.get('/search.xml', async ({ query, frame }, response) => {
    const question = readFeedQuestion(query)
    const asked = { question, answer: await search.ask(question) }
    sendFeed(response, 'application/atom+xml', await searchFeed(asked, store, regions, frame))
  })

  router.get('/search/suggestions', async ({ query, frame }, response) => {
    const suggestions = await suggestionsFor(textOf(query, 'q', mostTyped), parts, frame)
    response.set('Cache-Control', 'private, max-age=60').json(suggestions)
  })

  return router
}

/** Past the last page, the last page: a link may be older than the records. */
async function askedOf(question: SearchQuestion, search: Search): Promise<Asked> {
  const answer = await search.ask(question)
  const pages = Math.ceil(answer.total / question.perPage)
  if (answer.total === 0 || question.page <= pages) return { question, answer }
  return askedOf({ ...question, page: pages }, search)
}
