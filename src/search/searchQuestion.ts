import { affairs } from '../practices/affairs.ts'
import { stages } from '../practices/practice.ts'
import { chosenOf, pageOf, textOf, type Query } from '../web/query.ts'
import { searchedTypes, sorts, type SearchQuestion } from './search.ts'

export const mostLetters = 200

/** Reads `?q=&type=&urusan=&year=&region=&stage=&sort=&verbatim=&page=`: a value that is not known is no filter. */
export function readQuestion(query: Query, perPage: number): SearchQuestion {
  return {
    text: textOf(query, 'q', mostLetters),
    type: chosenOf(query, 'type', searchedTypes)[0] ?? null,
    affairs: chosenOf(query, 'urusan', affairs),
    years: textsOf(query, 'year')
      .filter((year) => /^\d{4}$/.test(year))
      .map(Number),
    regions: textsOf(query, 'region').filter((code) => /^\d{2}(\.\d{2})?$/.test(code)),
    stages: chosenOf(query, 'stage', stages),
    sort: chosenOf(query, 'sort', sorts)[0] ?? 'relevance',
    page: pageOf(query),
    perPage,
    isVerbatim: textOf(query, 'verbatim', 1) === '1',
  }
}

function textsOf(query: Query, name: string): string[] {
  const value = query[name]
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return [...new Set(all.filter((one) => typeof one === 'string'))].slice(0, 50)
}

/** The address of a question, from its first page. */
export function searchPath(question: SearchQuestion): string {
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
  add('sort', question.sort === 'relevance' ? [] : [question.sort])
  const text = parameters.toString()
  return text === '' ? '/search' : `/search?${text}`
}
