import { labelledSummary, type ErrorSummary, type Field } from '../web/field.ts'
import { head, type Frame, type Page } from '../web/frame.ts'
import type { FieldError } from '../web/parse.ts'
import { formTitle } from '../web/typed.ts'
import type { Answers } from './requestAnswers.ts'
import { fieldsOf, type RequestChoices } from './requestFields.ts'
import {
  answerNames,
  answersOf,
  pathOfStep,
  requestSteps,
  stepAfter,
  stepBefore,
  type RequestStep,
} from './requestSteps.ts'

/** Which data is kept, why, for how long. */
export interface RequestNotice {
  lines: string[]
}

export function requestNotice(retentionDays: number, { t }: Pick<Frame, 't'>): RequestNotice {
  return {
    lines: [
      t('visitRequest.notice.what'),
      t('visitRequest.notice.long', { days: retentionDays }),
      t('visitRequest.notice.public'),
    ],
  }
}

export interface StartPage extends Page {
  lead: string
  /** That the reader comes from. */
  practices: { slug: string; text: string }[]
  notice: RequestNotice
}

export function startPage(
  practices: readonly { slug: string; name: string }[],
  notice: RequestNotice,
  { t, site }: Frame,
): StartPage {
  const title = t('visitRequest.title')
  const { government } = site
  return {
    head: head(title, {
      description: t('visitRequest.description', { government }),
      section: 'link',
      breadcrumb: [
        { label: t('web.home'), path: '/' },
        { label: title, path: null },
      ],
    }),
    lead: t('visitRequest.lead', { government }),
    practices: practices.map(({ slug, name }) => ({
      slug,
      text: t('visitRequest.wanted', { practice: name }),
    })),
    notice,
  }
}

export interface Carried {
  name: string
  value: string
}

export interface StepPage extends Page {
  step: RequestStep
  question: string
  /** Of how many steps. */
  number: number
  steps: number
  progress: string
  errors: ErrorSummary
  /** Where the answer goes: to the next question, or back to all answers. */
  action: string
  buttonLabel: string
  backPath: string | null
  /** Where a draft of the answers is taken up again. */
  path: string
  /** Nothing was answered yet. */
  isNew: boolean
  carried: Carried[]
  fields: Field[]
  notice: RequestNotice | null
}

export interface StepState {
  answers: Answers
  errors: readonly FieldError[]
  choices: RequestChoices
  /** Came from the page of all answers, and goes back there. */
  isReturning: boolean
  isNew: boolean
  notice: RequestNotice
}

export function stepPage(step: RequestStep, state: StepState, { t }: Frame): StepPage {
  const { answers, errors, choices, isReturning } = state
  const typed = { ...answers.typed, practiceName: answers.unknownPractices.join('; ') }
  const fields = fieldsOf(step, { typed, errors, choices, t })
  const question = t(`visitRequest.${step}.question`)
  const number = requestSteps.indexOf(step) + 1
  const back = isReturning ? null : stepBefore(step)
  return {
    head: wizardHead(formTitle(question, { values: {}, errors: [...errors] }, t)),
    step,
    question,
    number,
    steps: requestSteps.length,
    progress: t('visitRequest.progress', { n: number, all: requestSteps.length }),
    errors: labelledSummary(errors, { fields }, t),
    action: pathOfStep(isReturning ? 'check' : stepAfter(step)),
    buttonLabel: t(isReturning ? 'visitRequest.toCheck' : 'visitRequest.next'),
    backPath: back && pathOfStep(back),
    path: pathOfStep(step),
    isNew: state.isNew,
    carried: [
      ...carriedOf(answers, answersOf[step]),
      ...(isReturning ? [{ name: 'return', value: 'check' }] : []),
    ],
    fields,
    notice: step === 'contact' ? state.notice : null,
  }
}

/** What was answered, but for the names that stand on the page itself. */
export function carriedOf({ typed }: Answers, shown: readonly string[] = []): Carried[] {
  return answerNames
    .filter((name) => !shown.includes(name))
    .map((name) => ({ name, value: [typed[name] ?? ''].flat().join(',') }))
    .filter(({ value }) => value !== '')
}

/** Behind the start page there is nothing to find; the style sheet is that of forms. */
export function wizardHead(title: string) {
  return head(title, { section: 'link', isIndexed: false })
}
