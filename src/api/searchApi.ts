import { Router } from 'express'
import type { Parts } from '../parts.ts'
import type { SearchHit } from '../search/search.ts'
import { readQuestion } from '../search/searchQuestion.ts'
import { linkNeighbours, perPageOf } from './apiLists.ts'
import { onlyMethods } from './onlyMethods.ts'

export function searchApi({ search, config }: Parts): Router {
  const router = Router()
  router
    .route('/search')
    .get(async (request, response) => {
      const question = readQuestion(request.query, perPageOf(request.query))
      const { hits, total, complete, facets, suggestion, alsoSearched, tookMs } = await search.ask(question)
      const { page, perPage } = question
      linkNeighbours(request, response, page, Math.max(1, Math.ceil(total / perPage)))
      const items = hits.map((hit) => hitJson(hit, config.baseUrl))
      const answered = { total, complete, facets, suggestion, alsoSearched, tookMs }
      response.json({ items, page, perPage, ...answered })
    })
    .all(onlyMethods('GET', 'HEAD'))
  return router
}

function hitJson({ type, slug, title, snippet, foundIn, score }: SearchHit, baseUrl: string): object {
  const { field, file } = foundIn
  return {
    type,
    slug,
    title,
    snippet,
    foundIn: { field, file: file && { name: file.name, url: baseUrl + file.path } },
    url: `${baseUrl}/${type}s/${slug}`,
    score,
  }
}
