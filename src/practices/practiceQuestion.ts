import { chosenOf, pageOf, textOf, type Query } from '../web/query.ts'
import { affairs, type Affair } from './affairs.ts'
import { lifecycles, stages, type Lifecycle, type Stage } from './practice.ts'

export const practiceSorts = ['newest', 'name', 'most_visited'] as const
export type PracticeSort = (typeof practiceSorts)[number]

/** What someone wants to see in the list. An empty list means "no filter". */
export interface PracticeQuestion {
  urusan: Affair[]
  stage: Stage[]
  lifecycle: Lifecycle[]
  year: string[]
  sort: PracticeSort
  page: number
}

export function readPracticeQuestion(query: Query): PracticeQuestion {
  const years = [query['year']].flat().filter((year) => typeof year === 'string')
  return {
    urusan: chosenOf(query, 'urusan', affairs),
    stage: chosenOf(query, 'stage', stages),
    lifecycle: chosenOf(query, 'lifecycle', lifecycles),
    year: [...new Set(years)].filter((year) => /^(19|20)\d\d$/.test(year)).slice(0, 20),
    sort: practiceSorts.find((sort) => sort === textOf(query, 'sort')) ?? 'newest',
    page: pageOf(query),
  }
}

/** The address of the list that answers a question, from its first page. */
export function practicesPath({ urusan, stage, lifecycle, year, sort }: PracticeQuestion): string {
  const parameters = new URLSearchParams()
  for (const [name, values] of Object.entries({ urusan, stage, lifecycle, year }))
    for (const value of values) parameters.append(name, value)
  if (sort !== 'newest') parameters.set('sort', sort)
  const text = parameters.toString()
  return text === '' ? '/practices' : `/practices?${text}`
}
