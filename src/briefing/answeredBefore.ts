import { isPublic, type PublishedPractice } from '../practices/practice.ts'
import type { SearchQuestion } from '../search/search.ts'
import { isPublicVisit, type Visit } from '../visits/visit.ts'
import { answersTo, knownAnswers, type KnownAnswer } from '../visits/qa/knownAnswers.ts'
import type { Desk } from './delegationFile.ts'

type Sources = Pick<Desk, 'store' | 'search'>

const mostRead = 8

/** Published answers to questions like this one: of the practices of the visit, and of what the search finds. */
export async function answeredBefore(
  text: string,
  practices: readonly string[],
  { store, search }: Sources,
): Promise<KnownAnswer[]> {
  const { hits } = await search.ask(questionOf(text))
  const slugs = hits.filter(({ type }) => type === 'practice').map(({ slug }) => slug)
  const found = await Promise.all(
    [...new Set([...practices, ...slugs])].map((slug) => published(slug, store)),
  )
  const about = found.filter((practice) => practice !== null)
  const studying = await Promise.all(about.map(({ slug }) => store.visitsStudying(slug)))
  const hit = await Promise.all(hits.filter(({ type }) => type === 'visit').map(({ id }) => store.visit(id)))
  const visits = [...hit.filter((visit) => visit !== null), ...studying.flat()]
  return answersTo(text, knownAnswers(about, publicOnce(visits)))
}

async function published(slug: string, store: Sources['store']): Promise<PublishedPractice | null> {
  const practice = (await store.findPractice(slug))?.record
  return practice && isPublic(practice) ? practice : null
}

function publicOnce(visits: readonly Visit[]): Visit[] {
  return [...new Map(visits.filter(isPublicVisit).map((visit) => [visit.id, visit])).values()]
}

function questionOf(text: string): SearchQuestion {
  const anything = { type: null, affairs: [], years: [], regions: [], stages: [] }
  return {
    ...anything,
    text: text.slice(0, 200),
    sort: 'relevance',
    page: 1,
    perPage: mostRead,
    isVerbatim: false,
  }
}
