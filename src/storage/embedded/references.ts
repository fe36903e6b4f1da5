import type { Adoption, AdoptionContent } from '../../adoptions/adoption.ts'
import type { PracticeContent } from '../../practices/practice.ts'
import type { Question } from '../../practices/question.ts'
import type { VisitRequest } from '../../requests/request.ts'
import type { VisitContent } from '../../visits/visit.ts'
import { Refused } from '../store.ts'
import type { Change } from './change.ts'
import type { Reading } from './engine.ts'
import { targetOf } from './slugs.ts'

/** What a slug that a record refers to a practice by is replaced with. */
type Renaming = (slug: string) => string

/** Every practice is named by its address of today; one that never was is refused. */
export function withKnownPractices<T extends Pick<VisitContent, 'practices'> & Partial<VisitContent>>(
  reading: Reading,
  content: T,
): T {
  return renamedInVisit(content, known(reading))
}

export function withKnownPractice(reading: Reading, content: AdoptionContent): AdoptionContent {
  return { ...content, practice: known(reading)(content.practice) }
}

function known(reading: Reading): Renaming {
  return (slug) => {
    const today = slugOfToday(reading, slug)
    if (today === null) throw new Refused('unknown_reference', `there is no practice ${slug}`)
    return today
  }
}

/** Like `withKnownPractices`, but a practice that is not there yet is left as it is named: it may come later. */
export function withSlugsOfToday(reading: Reading, content: PracticeContent): PracticeContent {
  return renamedInPractice(content, (slug) => slugOfToday(reading, slug) ?? slug)
}

/** After a practice moved: all that refers to it by its old address refers to it by the new one. */
export function rewriteReferences(change: Change, from: string, to: string): void {
  const rename: Renaming = (slug) => (slug === from ? to : slug)
  for (const visit of change.all('visits')) {
    putIfChanged(change, 'visits', visit, renamedInVisit(visit, rename))
  }
  for (const request of change.all('requests')) {
    putIfChanged(change, 'requests', request, renamedInRequest(request, rename))
  }
  for (const adoption of change.all('adoptions')) {
    const practice = rename(adoption.practice)
    putIfChanged(change, 'adoptions', adoption, { ...adoption, practice } satisfies Adoption)
  }
  for (const practice of change.all('practices')) {
    const { published, draft } = practice
    putIfChanged(change, 'practices', practice, {
      ...practice,
      published: published && renamedInPractice(published, rename),
      draft: draft && { ...draft, content: renamedInPractice(draft.content, rename) },
    })
  }
}

function putIfChanged<C extends 'visits' | 'practices' | 'requests' | 'adoptions'>(
  change: Change,
  collection: C,
  before: Parameters<typeof change.put<C>>[1],
  after: Parameters<typeof change.put<C>>[1],
): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return
  change.put(collection, { ...after, version: before.version + 1, updatedAt: change.at })
}

function slugOfToday(reading: Reading, slug: string): string | null {
  const id = targetOf(reading, 'practice', slug)
  return (id && reading.get('practices', id)?.slug) ?? null
}

/** Of a request, too, which has no questions. */
function renamedInVisit<T extends Pick<VisitContent, 'practices'> & Partial<VisitContent>>(
  visit: T,
  rename: Renaming,
): T {
  const practices = [...new Set(visit.practices.map(rename))]
  const questions = visit.questions && { questions: renamedQuestions(visit.questions, rename) }
  return { ...visit, practices, ...questions }
}

function renamedInRequest(request: VisitRequest, rename: Renaming): VisitRequest {
  const { survey, followUps } = request
  return {
    ...renamedInVisit(request, rename),
    survey: survey && { ...survey, bestPractice: survey.bestPractice && rename(survey.bestPractice) },
    followUps: followUps.map((one) => ({ ...one, practice: rename(one.practice) })),
  }
}

function renamedInPractice(content: PracticeContent, rename: Renaming): PracticeContent {
  return {
    ...content,
    relations: content.relations.map((relation) => ({
      ...relation,
      practice: relation.practice && rename(relation.practice),
    })),
    questions: renamedQuestions(content.questions, rename),
  }
}

function renamedQuestions(questions: readonly Question[], rename: Renaming): Question[] {
  return questions.map((question) => ({
    ...question,
    practice: question.practice && rename(question.practice),
  }))
}
