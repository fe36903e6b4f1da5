import {
  latestContent,
  publishStateOf,
  relationsToShow,
  type Practice,
  type PracticeContent,
  type PublishedPractice,
} from '../practices/practice.ts'
import { isPublicQuestion } from '../practices/question.ts'
import { filesFrame } from './filesJson.ts'

/** What stands around a practice's own fields; a PUT may send it back, and it is passed over. */
export const practiceFrame = [
  'id',
  'version',
  'url',
  'publishState',
  'createdAt',
  'updatedAt',
  'publishedAt',
  ...filesFrame,
] as const

/** A practice as the public sees it. `shown`: the slugs of `practicesIn` it that are public. */
export function practiceJson(
  practice: PublishedPractice,
  baseUrl: string,
  shown: ReadonlySet<string>,
): object {
  const { published } = practice
  const open = (slug: string | null) => (slug !== null && shown.has(slug) ? slug : null)
  const content = {
    ...published,
    relations: relationsToShow(published.relations, shown),
    questions: published.questions
      .filter(isPublicQuestion)
      .map((one) => ({ ...one, practice: open(one.practice) })),
  }
  // That a new version is being worked on is not public either.
  return framedJson({ ...practice, draft: null }, content, baseUrl)
}

/** Every other practice that a practice names in public. */
export function practicesIn({ published }: PublishedPractice): (string | null)[] {
  return [...published.relations, ...published.questions].map(({ practice }) => practice)
}

/** A practice as staff see it: what is being worked on, every question. */
export function practiceStaffJson(practice: Practice, baseUrl: string): object {
  return framedJson(practice, latestContent(practice), baseUrl)
}

function framedJson(practice: Practice, content: PracticeContent, baseUrl: string): object {
  const { id, version, slug, createdAt, updatedAt, publishedAt } = practice
  const publishState = practice.draft && practice.published ? practice.draft.state : publishStateOf(practice)
  const url = `${baseUrl}/practices/${slug}`
  return { id, version, slug, url, publishState, createdAt, updatedAt, publishedAt, ...content }
}
