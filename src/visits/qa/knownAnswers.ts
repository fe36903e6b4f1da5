import type { PublishedPractice } from '../../practices/practice.ts'
import { isPublicQuestion, type Question } from '../../practices/question.ts'
import { stemsOf } from '../../search/words/analysis.ts'
import type { Visit } from '../visit.ts'

/** A question that was asked before, with the answer that the public reads. */
export interface KnownAnswer {
  question: string
  answer: string
  practice: string | null
}

/** What practices and visits have published; each question once, the latest visit's first. */
export function knownAnswers(
  practices: readonly PublishedPractice[],
  visits: readonly Visit[],
): KnownAnswer[] {
  const asked = visits.flatMap(({ questions }) => questions)
  const own = practices.flatMap(({ slug, published }) =>
    published.questions.map((question) => ({ ...question, practice: question.practice ?? slug })),
  )
  const known = [...asked, ...own].filter(isPublicQuestion).map(answerOf)
  return known.filter(({ question }, index) => known.findIndex((one) => one.question === question) === index)
}

function answerOf({ question, answer, practice }: Question): KnownAnswer {
  return { question, answer: answer ?? '', practice }
}

const leastLikeness = 0.4

/** Those that ask nearly the same, the most alike first, at most `limit`. */
export function answersTo(text: string, known: readonly KnownAnswer[], limit = 3): KnownAnswer[] {
  const sought = new Set(stemsOf(text))
  if (sought.size === 0) return []
  return known
    .map((answer) => ({ answer, likeness: likenessOf(sought, new Set(stemsOf(answer.question))) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ answer }) => answer)
}

/** Twice the stems that both have, by all that each has: 0 to 1. */
function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((stem) => other.has(stem)).length
  return (2 * shared) / (one.size + other.size)
}
