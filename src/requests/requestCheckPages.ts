import type { PublishedPractice } from '../practices/practice.ts'
import { formatNumber, formatWeekday } from '../i18n/format.ts'
import type { MessageKey } from '../i18n/translate.ts'
import { listed } from '../visits/visitWords.ts'
import type { Frame, Page } from '../web/frame.ts'
import type { RequestContent } from './request.ts'
import type { Answers } from './requestAnswers.ts'
import { carriedOf, wizardHead, type Carried, type RequestNotice } from './requestPages.ts'
import { answersOf, pathOfStep, requestSteps, type AnswerName, type RequestStep } from './requestSteps.ts'

export interface CheckPage extends Page {
  title: string
  groups: CheckGroup[]
  carried: Carried[]
  /** Known again when the same page is sent twice. */
  key: string
  notice: RequestNotice
  /** Why it was not sent. */
  trouble: string | null
}

/** The answers to one question. */
export interface CheckGroup {
  question: string
  changePath: string
  changeLabel: string
  rows: { term: string; text: string | null }[]
}

export interface CheckState {
  answers: Answers
  content: RequestContent
  published: readonly PublishedPractice[]
  key: string
  notice: RequestNotice
  trouble: string | null
}

export function checkPage(state: CheckState, frame: Frame): CheckPage {
  const { t } = frame
  const { answers, key, notice, trouble } = state
  const title = t('visitRequest.check.title')
  return {
    head: wizardHead(trouble === null ? title : `${t('web.form.errorPrefix')} ${title}`),
    title,
    groups: requestSteps.map((step) => groupOf(step, state, frame)),
    carried: carriedOf(answers),
    key,
    notice,
    trouble,
  }
}

function groupOf(step: RequestStep, state: CheckState, frame: Frame): CheckGroup {
  const question = frame.t(`visitRequest.${step}.question`)
  return {
    question,
    changePath: pathOfStep(step),
    changeLabel: `${frame.t('visitRequest.check.change')}: ${question}`,
    rows: answersOf[step].map((name) => ({
      term: frame.t(`visitRequest.${name}`),
      text: answerText(name, state, frame),
    })),
  }
}

/** An answer in words; null when there is none. */
function answerText(name: AnswerName, { content, published }: CheckState, frame: Frame): string | null {
  const { t, locale } = frame
  const value = content[name]
  if (value === null) return null
  if (Array.isArray(value)) return value.length === 0 ? null : listed(namesOf(value, published), frame)
  if (typeof value === 'number') return formatNumber(value, locale)
  if (name === 'kind') return t(`visitKind.${value}` as MessageKey)
  if (name === 'programme') return t(`programme.${value}` as MessageKey)
  return /On$|Date$/.test(name) ? formatWeekday(value, locale) : value
}

function namesOf(slugs: readonly string[], published: readonly PublishedPractice[]): string[] {
  return slugs.map((slug) => published.find((one) => one.slug === slug)?.published.name ?? slug)
}
