import type { Request, Response } from 'express'
import { pagerFor } from '../web/pager.ts'
import { pageOf, textOf, type Query } from '../web/query.ts'

const most = 100
// Proxies refuse an answer whose headers are long.
const longestHeader = 4000

/** `?perPage=`, from 1 to 100, else 20. */
export function perPageOf(query: Query): number {
  const perPage = Number(textOf(query, 'perPage', 4))
  return Number.isInteger(perPage) && perPage >= 1 && perPage <= most ? perPage : 20
}

/** Answers with one page `{items, page, perPage, total}` and a Link header to its neighbours. */
export async function sendList<T>(
  request: Request,
  response: Response,
  records: readonly T[],
  json: (record: T) => Promise<object>,
): Promise<void> {
  const perPage = perPageOf(request.query)
  const page = pageOf(request.query)
  const items = await Promise.all(records.slice((page - 1) * perPage, page * perPage).map(json))
  linkNeighbours(request, response, page, Math.max(1, Math.ceil(records.length / perPage)))
  response.json({ items, page, perPage, total: records.length })
}

/** None where the address is so long that no proxy would let them pass. */
export function linkNeighbours(request: Request, response: Response, page: number, pages: number): void {
  const path = request.originalUrl
  const { previous, next } = pagerFor(page, pages, path)
  const first = pagerFor(2, 2, path).previous
  const last = pagerFor(pages - 1, pages, path).next ?? first
  const links = { first, prev: page > pages ? last : previous, next, last }
  const header = Object.entries(links)
    .flatMap(([relation, target]) => (target === null ? [] : [`<${target}>; rel="${relation}"`]))
    .join(', ')
  if (header.length <= longestHeader) response.setHeader('Link', header)
}
