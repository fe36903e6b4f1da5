import { mayPublish } from '../../accounts/account.ts'
import type { PublishedPractice } from '../../practices/practice.ts'
import type { Question, QuestionState } from '../../practices/question.ts'
import type { Badge, Tone } from '../../web/badge.ts'
import { labelledSummary, type ErrorSummary, type Field } from '../../web/field.ts'
import { head, type Frame, type Head, type Page } from '../../web/frame.ts'
import { conflictBetween, formTitle, untouched, type Conflict, type Typed } from '../../web/typed.ts'
import { isOutgoing, type Visit } from '../visit.ts'
import { visitDayAndVenue } from '../visitWords.ts'
import type { KnownAnswer } from './knownAnswers.ts'
import { questionFields, quoteFields } from './qaFields.ts'

export interface QuestionRow {
  question: string
  answer: string | null
  /** Who answered, and the practice that it is about. */
  remark: string
  badge: Badge
  editPath: string
  editLabel: string
  /** Null for who may not publish, and for what is not answered or is public already. */
  publication: { action: string; label: string } | null
}

/** Answers to questions like the one that was typed; each button takes one over. */
export interface Suggestions {
  answers: KnownAnswer[]
  /** Answers `?q=` as JSON. */
  path: string
}

export interface QaPage extends Page {
  title: string
  visitTitle: string
  when: string
  base: string
  editVisitPath: string
  /** Null of a visit that no guests come to. */
  guestsPath: string | null
  version: string
  questions: QuestionRow[]
  errors: ErrorSummary
  fields: Field[]
  suggestions: Suggestions
  nothingSimilar: string | null
  quoteFields: Field[]
  quotesPath: string
  quotes: string[]
}

export interface QaShown {
  visit: Visit
  practices: readonly PublishedPractice[]
  typed: Typed
  typedQuote: Typed
  /** Null when none were asked for. */
  similar: KnownAnswer[] | null
}

export function qaPage({ visit, practices, typed, typedQuote, similar }: QaShown, frame: Frame): QaPage {
  const { t } = frame
  const fields = questionFields(typed, { studied: visit.practices, all: practices }, t)
  const quote = quoteFields(typedQuote, t)
  const wrong = typed.errors.length > 0 ? typed : typedQuote
  const base = qaPath(visit)
  return {
    head: qaHead(formTitle(t('qa.title'), wrong, t), visit, frame),
    title: t('qa.title'),
    visitTitle: visit.title,
    when: visitDayAndVenue(visit, frame),
    base,
    editVisitPath: `/staff/visits/${visit.slug}/edit`,
    guestsPath: isOutgoing(visit) ? null : `/staff/visits/${visit.slug}/guests`,
    version: String(visit.version),
    questions: visit.questions.map((question, index) =>
      questionRow(question, index, { visit, practices, frame }),
    ),
    errors: labelledSummary(wrong.errors, { fields: [...fields, ...quote] }, t),
    fields,
    suggestions: { answers: similar ?? [], path: `${base}/similar` },
    nothingSimilar: similar?.length === 0 ? t('qa.similar.none') : null,
    quoteFields: quote,
    quotesPath: `/staff/visits/${visit.slug}/quotes`,
    quotes: visit.quotes.map(({ text, speaker }) => `“${text}” ${speaker}`),
  }
}

export function qaPath({ slug }: Pick<Visit, 'slug'>): string {
  return `/staff/visits/${slug}/questions`
}

function qaHead(title: string, visit: Visit, { t }: Frame): Head {
  return head(title, {
    section: 'staff',
    isIndexed: false,
    breadcrumb: [
      { label: t('web.nav.staff'), path: '/staff' },
      { label: t('staffVisits.title'), path: '/staff/visits' },
      { label: visit.title, path: `/staff/visits/${visit.slug}/edit` },
      { label: title, path: null },
    ],
  })
}

const tones: Record<QuestionState, Tone> = {
  baru: 'warn',
  ditinjau: 'quiet',
  terbit: 'good',
  ditolak: 'bad',
}

function questionRow(
  { question, answer, answeredBy, practice, state }: Question,
  index: number,
  { visit, practices, frame: { t, user } }: { visit: Visit; practices: QaShown['practices']; frame: Frame },
): QuestionRow {
  const name = practices.find(({ slug }) => slug === practice)?.published.name ?? practice
  const path = `${qaPath(visit)}/${index + 1}`
  const mayNow = user !== null && mayPublish(user) && answer !== null && state !== 'terbit'
  return {
    question,
    answer,
    remark: [answeredBy, name].filter((part) => part !== null).join(' · '),
    badge: { label: t(`questionState.${state}`), tone: tones[state] },
    editPath: path,
    editLabel: t(answer === null ? 'qa.answerOf' : 'qa.editOf', { question }),
    publication: mayNow ? { action: `${path}/publication`, label: t('qa.publishOf', { question }) } : null,
  }
}

export interface QuestionPage extends Page {
  title: string
  path: string
  listPath: string
  version: string
  errors: ErrorSummary
  conflict: Conflict | null
  fields: Field[]
  suggestions: Suggestions
  nothingSimilar: string | null
}

export interface QuestionShown extends Pick<QaShown, 'visit' | 'practices' | 'typed' | 'similar'> {
  number: number
  isStale: boolean
}

export function questionPage(
  { visit, practices, typed, similar, number, isStale }: QuestionShown,
  frame: Frame,
): QuestionPage {
  const { t } = frame
  const choices = { studied: visit.practices, all: practices }
  const fields = questionFields(typed, choices, t)
  const stored = () => questionFields(untouched({ ...visit.questions[number - 1] }), choices, t)
  const title = t('visitForm.questions.row', { n: number })
  return {
    head: qaHead(formTitle(title, typed, t), visit, frame),
    title,
    path: `${qaPath(visit)}/${number}`,
    listPath: qaPath(visit),
    version: String(visit.version),
    errors: labelledSummary(typed.errors, { fields }, t),
    conflict: isStale ? conflictBetween(fields, stored()) : null,
    fields,
    suggestions: { answers: similar ?? [], path: `${qaPath(visit)}/similar` },
    nothingSimilar: similar?.length === 0 ? t('qa.similar.none') : null,
  }
}
