import { Router } from 'express'
import type { Parts } from '../parts.ts'
import { readQuestion } from '../search/searchQuestion.ts'
import { linkNeighbours, perPageOf } from './apiLists.ts'
import { onlyMethods } from './onlyMethods.ts'

export function searchApi({ search, config }: Parts): Router {
  const router = Router()
  router
    .route('/search')
    .get(async (request, response) => {
      const question = readQuestion(request.query, perPageOf(request.query))
      const { hits, total, facets, suggestion, alsoSearched, tookMs } = await search.ask(question)
      const items = hits.map(({ type, slug, title, snippet, score }) => ({
        type,
        slug,
        title,
        snippet,
        url: `${config.baseUrl}/${type}s/${slug}`,
        score,
      }))
      const { page, perPage } = question
      linkNeighbours(request, response, page, Math.max(1, Math.ceil(total / perPage)))
      response.json({ items, page, perPage, total, facets, suggestion, alsoSearched, tookMs })
    })
    .all(onlyMethods('GET', 'HEAD'))
  return router
}
