export interface Pager {
  page: number
  pages: number
  /** Paths without the language, or null at an end. */
  previous: string | null
  next: string | null
}

/** The slice of `records` that page `page` (from 1) shows, and its pager. `path` gets `page=` added. */
export function paginate<T>(records: readonly T[], page: number, perPage: number, path: string) {
  const pages = Math.max(1, Math.ceil(records.length / perPage))
  const shown = Math.min(page, pages)
  const slice = records.slice((shown - 1) * perPage, shown * perPage)
  return { slice, pager: pagerFor(shown, pages, path) }
}

export function pagerFor(page: number, pages: number, path: string): Pager {
  return {
    page,
    pages,
    previous: page > 1 ? withPage(path, page - 1) : null,
    next: page < pages ? withPage(path, page + 1) : null,
  }
}

function withPage(path: string, page: number): string {
  const [pathname = '', ...query] = path.split('?')
  const parameters = new URLSearchParams(query.join('?'))
  parameters.delete('page')
  if (page > 1) parameters.set('page', String(page))
  const text = parameters.toString()
  return text === '' ? pathname : `${pathname}?${text}`
}
