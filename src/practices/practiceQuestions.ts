import { formatDate } from '../i18n/format.ts'
import { wantedText } from '../kits/wanted.ts'
import type { Visit } from '../visits/visit.ts'
import type { Frame } from '../web/frame.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import type { PublishedPractice } from './practice.ts'
import { isPublicQuestion, type Question } from './question.ts'

export interface QuestionView {
  /** What its button "Tambah ke paket" sends. */
  wanted: string
  question: string
  answer: SafeHtml
  answeredBy: string | null
  /** The visit on which it was asked. */
  visit: { label: string; path: string } | null
}

/** Its own questions, and those asked about it on public visits. */
export function questionsOf(
  practice: PublishedPractice,
  visits: readonly Visit[],
  frame: Frame,
): QuestionView[] {
  const { t, locale } = frame
  const own = practice.published.questions.map((question) => ({ question, visit: null, visitId: null }))
  const asked = visits.flatMap((visit) => {
    const label = t('practice.fromVisit', { date: formatDate(visit.startOn, locale) })
    const of = { label, path: `/visits/${visit.slug}` }
    return visit.questions
      .filter((question) => question.practice === practice.slug)
      .map((question) => ({ question, visit: of, visitId: visit.id }))
  })
  return [...own, ...asked]
    .filter(({ question }) => isPublicQuestion(question))
    .map(({ question, visit, visitId }) => {
      const asked = { practiceId: practice.id, visitId, question: question.question }
      return { ...answered(question), visit, wanted: wantedText({ kind: 'question', ...asked }) }
    })
}

function answered({ question, answer, answeredBy }: Question) {
  return { question, answer: renderMarkdown(answer ?? ''), answeredBy }
}
