import { affairs } from '../practices/affairs.ts'
import { stages } from '../practices/practice.ts'
import { chosenOf, pageOf, textOf, type Query } from '../web/query.ts'
import {
  type SearchAnswer,
  searchedTypes,
  type SearchedType,
  type SearchQuestion,
  type Sort,
  sorts,
} from './search.ts'

export interface Asked {
  question: SearchQuestion
  answer: SearchAnswer
}

export const mostLetters = 200
// More than a feed holds: what is newest to the search, by the day a practice began, may not be what was published last.
const considered = 200
const feedSort = 'newest'

/** Reads `?q=&type=&urusan=&year=&region=&stage=&sort=&verbatim=&page=`: a value that is not known is no filter. */
export function readQuestion(query: Query, perPage: number, usualSort: Sort = 'relevance'): SearchQuestion {
  return {
    text: textOf(query, 'q', mostLetters),
    type: typeOf(query),
    affairs: chosenOf(query, 'urusan', affairs),
    years: textsOf(query, 'year')
      .filter((year) => /^\d{4}$/.test(year))
      .map(Number),
    regions: textsOf(query, 'region').filter((code) => /^\d{2}(\.\d{2})?$/.test(code)),
    stages: chosenOf(query, 'stage', stages),
    sort: chosenOf(query, 'sort', sorts)[0] ?? usualSort,
    page: pageOf(query),
    perPage,
    isVerbatim: textOf(query, 'verbatim', 1) === '1',
  }
}

/** The same for a feed: one page of it, the newest first unless another order is asked for. */
export function readFeedQuestion(query: Query): SearchQuestion {
  return { ...readQuestion(query, considered, feedSort), page: 1 }
}

/** Both types are the same as none. */
function typeOf(query: Query): SearchedType | null {
  const [type = null, ...others] = chosenOf(query, 'type', searchedTypes)
  return others.length === 0 ? type : null
}

function textsOf(query: Query, name: string): string[] {
  const value = query[name]
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((one) => typeof one === 'string'))].slice(0, 50)
}

/** The address of a question, from its first page. */
export function searchPath(question: SearchQuestion): string {
  return withQuestion('/search', question, 'relevance')
}

/** The address of the feed of what answers it. */
export function feedPath(question: SearchQuestion): string {
  return withQuestion('/search.xml', question, feedSort)
}

function withQuestion(path: string, question: SearchQuestion, usualSort: Sort): string {
  const parameters = new URLSearchParams()
  const add = (name: string, values: readonly (string | number)[]) => {
    for (const value of values) parameters.append(name, String(value))
  }
  add('q', question.text === '' ? [] : [question.text])
  add('type', question.type === null ? [] : [question.type])
  add('urusan', question.affairs)
  add('year', question.years)
  add('region', question.regions)
  add('stage', question.stages)
  add('verbatim', question.isVerbatim ? [1] : [])
  add('sort', question.sort === usualSort ? [] : [question.sort])
  const text = parameters.toString()
  return text === '' ? path : `${path}?${text}`
}
