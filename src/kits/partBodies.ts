import { formatDate } from '../i18n/format.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Translate } from '../i18n/translate.ts'
import { exactAmount } from '../practices/exactAmount.ts'
import { figureGroups, type MetricGroup } from '../practices/figureTable.ts'
import { proseFields } from '../practices/practice.ts'
import type { PhotoView } from '../uploads/shownFiles.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import type { AnsweredQuestion, LabelledText, MaterialPart, PracticePart, VisitPart } from './material.ts'
import { pathIn, referenceOf, type Reference } from './reference.ts'

interface Prose {
  heading: string
  html: SafeHtml
}

export interface AnswerView {
  question: string
  html: SafeHtml
  answeredBy: string | null
}

/** Where a record is read on its own. */
interface Own {
  path: string
  /** Absolute, for paper. */
  address: string
}

export interface HeadedLines {
  heading: string
  lines: string[]
}

/** What ends a record's chapter. */
export interface OwnSources {
  level: 2 | 3
  sources: Reference[]
  own: Own
  label: string
  updated: string | null
}

export interface PracticeBody {
  kind: 'practice'
  level: 2 | 3
  note: string | null
  acronymMeaning: string | null
  summary: string
  isMadeUp: boolean
  facts: LabelledText[]
  /** Up to the results; the figures stand between these and the others. */
  prose: Prose[]
  figures: MetricGroup[]
  laterProse: Prose[]
  resources: LabelledText[]
  partners: string[]
  awards: string[]
  questions: AnswerView[]
  photos: PhotoView[]
  sources: Reference[]
  own: Own
  updated: string
}

export interface VisitBody {
  kind: 'visit'
  level: 2 | 3
  note: string | null
  isMadeUp: boolean
  facts: LabelledText[]
  delegations: string[]
  html: SafeHtml | null
  practices: string[]
  stops: string[]
  questions: AnswerView[]
  quotes: { text: string; speaker: string; source: string | null }[]
  sources: Reference[]
  own: Own
}

interface About {
  title: string
  path: string
}

export interface QuestionBody extends Omit<AnswerView, 'question'> {
  kind: 'question'
  note: string | null
  about: About
}

export interface QuoteBody {
  kind: 'quote'
  note: string | null
  text: string
  speaker: string
  source: string | null
  about: About
}

export type PartBody = PracticeBody | VisitBody | QuestionBody | QuoteBody

interface Words {
  t: Translate
  locale: Locale
}

/** A part of a kit, ready to print. */
export function partBody(
  part: MaterialPart,
  around: { photos: PhotoView[]; level: 2 | 3 },
  words: Words,
): PartBody {
  if (part.kind === 'practice') return practiceBody(part, around, words)
  if (part.kind === 'visit') return visitBody(part, around.level, words)
  const { note } = part
  const about = { title: part.about.title, path: pathIn(part.about.address) }
  if (part.kind === 'question') {
    const { html, answeredBy } = answerView(part)
    return { kind: 'question', note, html, answeredBy, about }
  }
  const { text, speaker, source } = part
  return { kind: 'quote', note, text, speaker, source, about }
}

const results = proseFields.indexOf('results')

function practiceBody(
  part: PracticePart,
  { photos, level }: { photos: PhotoView[]; level: 2 | 3 },
  { t, locale }: Words,
): PracticeBody {
  const { note, acronymMeaning, summary, isMadeUp, facts, prose, resources, awards } = part
  const isLater = ({ field }: PracticePart['prose'][number]) => proseFields.indexOf(field) > results
  const figures = part.figures.map((figure) => ({ ...figure, exact: exactAmount(figure, locale) }))
  return {
    kind: 'practice',
    level,
    note,
    acronymMeaning,
    summary,
    isMadeUp,
    facts,
    resources,
    awards,
    photos,
    prose: prose.filter((one) => !isLater(one)).map(proseView),
    figures: figureGroups(figures, locale),
    laterProse: prose.filter(isLater).map(proseView),
    partners: part.partners.map(({ institution, role, contribution }) =>
      [institution, role, contribution].filter((one) => one !== null).join(' · '),
    ),
    questions: part.questions.map(answerView),
    sources: part.sources.map((source) => referenceOf(source, locale)),
    own: ownOf(part),
    updated: t('kitReading.practice.updated', { date: formatDate(part.updatedOn, locale) }),
  }
}

function visitBody(part: VisitPart, level: 2 | 3, { t, locale }: Words): VisitBody {
  const { note, isMadeUp, day, venue, delegations, markdown, practices, stops, quotes } = part
  const facts = [
    { label: t('kitReading.visit.day'), text: day },
    { label: t('kitReading.visit.venue'), text: venue ?? '' },
  ]
  return {
    kind: 'visit',
    level,
    note,
    isMadeUp,
    delegations,
    practices,
    quotes,
    facts: facts.filter(({ text }) => text !== ''),
    html: markdown === null ? null : renderMarkdown(markdown),
    stops: stops.map(({ place, topic }) => (topic === null ? place : `${place}: ${topic}`)),
    questions: part.questions.map(answerView),
    sources: part.sources.map((source) => referenceOf(source, locale)),
    own: ownOf(part),
  }
}

function proseView({ heading, markdown }: PracticePart['prose'][number]): Prose {
  return { heading, html: renderMarkdown(markdown) }
}

function answerView({ question, markdown, answeredBy }: AnsweredQuestion): AnswerView {
  return { question, html: renderMarkdown(markdown), answeredBy }
}

function ownOf({ address }: { address: string }): Own {
  return { path: pathIn(address), address }
}
