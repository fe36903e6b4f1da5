import type { Frame } from '../../web/frame.ts'
import type { SearchQuestion } from '../search.ts'
import { searchPath } from '../searchQuestion.ts'

export interface Way {
  label: string
  path: string
}

const noFilters = { type: null, affairs: [], years: [], regions: [], stages: [] }

/** What to do when nothing was found: first the same search with less asked, then other pages. */
export function waysOn(question: SearchQuestion, { t }: Frame): Way[] {
  const path = searchPath(question)
  const asking = (differs: Partial<SearchQuestion>) => searchPath({ ...question, ...differs })
  const looser: Way[] = [
    { label: t('search.none.dropFilters'), path: asking(noFilters) },
    { label: t('search.none.dropExclusions'), path: asking({ text: withoutExclusions(question.text) }) },
    { label: t('search.none.dropQuotes'), path: asking({ text: withoutQuotes(question.text) }) },
    { label: t('search.none.respell'), path: asking({ isVerbatim: false }) },
  ]
  return [
    ...looser.filter((way) => way.path !== path && way.path !== '/search'),
    { label: t('search.none.practices'), path: '/practices' },
    { label: t('search.none.visits'), path: '/visits' },
    { label: t('search.none.ask'), path: '/request-visit' },
  ]
}

/** `pasar -malam -"car free day"` is `pasar`. */
function withoutExclusions(text: string): string {
  return plain(text.replace(/(?<=^|\s)-(?:"[^"]*"?|“[^”]*”?|\S+)/g, ' '))
}

/** Also those that a phone's keyboard makes of them. */
function withoutQuotes(text: string): string {
  return plain(text.replace(/["“”]/g, ' '))
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
