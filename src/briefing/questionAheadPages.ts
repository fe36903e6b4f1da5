import type { KnownAnswer } from '../visits/qa/knownAnswers.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import type { Frame, Page } from '../web/frame.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import { typedField, typedText, type Typed } from '../web/typed.ts'
import type { ScheduledFile } from './briefingPages.ts'
import { partHead } from './linkPage.ts'
import { longestQuestion } from './questionAheadForm.ts'
import type { StudiedPractice } from './studiedPractices.ts'

export interface QuestionAheadPage extends Page {
  title: string
  action: string
  homePath: string
  errors: ErrorSummary
  fields: Field[]
  /** What may answer it; empty before it was asked. */
  answers: { question: string; answer: SafeHtml }[]
}

export interface Asking {
  typed: Typed
  practices: readonly StudiedPractice[]
  answers: readonly KnownAnswer[]
}

export function questionAheadPage(
  file: ScheduledFile,
  { typed, practices, answers }: Asking,
  { t }: Frame,
): QuestionAheadPage {
  const title = t('briefing.ask.title')
  const fieldOf = typedField(typed, t)
  const chosen = typedText(typed, 'practice')
  const fields = [
    fieldOf('question', t('briefing.ask.question'), {
      type: 'textarea',
      hint: t('briefing.ask.question.hint'),
      isRequired: true,
      maxLength: longestQuestion,
    }),
    fieldOf('practice', t('briefing.ask.practice'), {
      type: 'select',
      choices: [
        { value: '', label: t('briefing.ask.practice.any'), isChosen: chosen === '', group: null },
        ...practices.map(({ slug, name }) => ({
          value: slug,
          label: name,
          isChosen: slug === chosen,
          group: null,
        })),
      ],
    }),
  ]
  return {
    head: partHead(title, file, { t, typed }),
    title,
    action: `${file.path}/questions`,
    homePath: file.path,
    errors: labelledSummary(typed.errors, { fields }, t),
    fields,
    answers: answers.map(({ question, answer }) => ({ question, answer: renderMarkdown(answer) })),
  }
}
