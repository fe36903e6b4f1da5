import { isPublic } from '../practices/practice.ts'
import { isPublicQuestion, type Question } from '../practices/question.ts'
import { stemsOf } from '../search/words/analysis.ts'
import { isPublicVisit } from '../visits/visit.ts'
import type { Desk } from './delegationFile.ts'

const mostShown = 3
const mostRead = 8
// Tried on the questions that ship: below it, what has two everyday words in common is called alike.
const leastAlike = 0.4

/** Published answers to questions like this one: those about the practices of the visit, and those that the search finds. */
export async function answeredBefore(
  text: string,
  practices: readonly string[],
  desk: Pick<Desk, 'store' | 'search'>,
): Promise<Question[]> {
  const known = [...(await questionsAbout(practices, desk)), ...(await questionsFound(text, desk))]
  const byText = new Map(known.filter(isPublicQuestion).map((one) => [one.question, one]))
  return mostAlike(text, [...byText.values()])
}

/** The most alike first. */
export function mostAlike(text: string, questions: readonly Question[]): Question[] {
  return questions
    .map((question) => ({ question, alike: likenessOf(text, question.question) }))
    .filter(({ alike }) => alike >= leastAlike)
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, mostShown)
    .map(({ question }) => question)
}

/** Share of the words' stems that two texts have in common, 0 to 1; 0 when that is one word only. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [new Set(stemsOf(one)), new Set(stemsOf(other))]
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared < 2 ? 0 : (2 * shared) / (a.size + b.size)
}

async function questionsAbout(practices: readonly string[], { store }: Pick<Desk, 'store'>) {
  const all = await Promise.all(practices.map((slug) => questionsOfPractice(slug, store)))
  return all.flat()
}

async function questionsOfPractice(slug: string, store: Desk['store']): Promise<Question[]> {
  const practice = (await store.findPractice(slug))?.record
  if (!practice || !isPublic(practice)) return []
  const visits = (await store.visitsStudying(practice.slug)).filter(isPublicVisit)
  const asked = visits.flatMap(({ questions }) => questions.filter((one) => one.practice === practice.slug))
  return [...practice.published.questions, ...asked]
}

async function questionsFound(text: string, { search, store }: Pick<Desk, 'search' | 'store'>) {
  const { hits } = await search.ask({
    text: text.slice(0, 200),
    type: null,
    affairs: [],
    years: [],
    regions: [],
    stages: [],
    sort: 'relevance',
    page: 1,
    perPage: mostRead,
    isVerbatim: false,
  })
  const found = await Promise.all(
    hits.map(async ({ type, id, slug }) => {
      if (type === 'practice') return questionsOfPractice(slug, store)
      const visit = await store.visit(id)
      return visit && isPublicVisit(visit) ? visit.questions : []
    }),
  )
  return found.flat()
}
