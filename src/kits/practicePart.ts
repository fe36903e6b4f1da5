import { citationOfPractice, citationOfSource } from '../citations/recordCitations.ts'
import { dayOf } from '../calendarDate.ts'
import type { Unit } from '../host/unit.ts'
import { formatDate } from '../i18n/format.ts'
import { metricText } from '../practices/metricText.ts'
import { factsOf } from '../practices/practiceFacts.ts'
import { labelKey } from '../practices/practiceFields.ts'
import { proseFields, type Metric, type PublishedPractice } from '../practices/practice.ts'
import { isPublicQuestion, type Question } from '../practices/question.ts'
import type { Upload } from '../uploads/upload.ts'
import type { Visit } from '../visits/visit.ts'
import type { AnsweredQuestion, Figure, LabelledText, Photo, PracticePart } from './material.ts'
import type { MaterialWords } from './materialWords.ts'

/** What stands around a practice in a kit. */
export interface PracticeSurroundings {
  note: string | null
  /** Public ones that studied it. */
  visits: readonly Visit[]
  units: readonly Unit[]
  uploads: readonly Upload[]
  uploadPath: (hash: string) => string
}

/** What the public sees of a practice, as a kit's files print it. */
export function practicePart(
  practice: PublishedPractice,
  around: PracticeSurroundings,
  words: MaterialWords,
): PracticePart {
  const { published, slug } = practice
  const { name, acronymMeaning, summary, isMadeUp, partners } = published
  const citation = citationOfPractice(practice, words.publisher)
  return {
    kind: 'practice',
    practiceId: practice.id,
    slug,
    address: words.addressOf(`/practices/${slug}`),
    note: around.note,
    name,
    acronymMeaning,
    summary,
    isMadeUp,
    updatedOn: dayOf(new Date(practice.publishedAt)),
    facts: factsTold(practice, around, words),
    prose: proseFields.flatMap((field) => {
      const markdown = published[field]
      return markdown === null ? [] : [{ field, heading: words.t(labelKey(field)), markdown }]
    }),
    figures: published.metrics.map((metric) => figureOf(metric, words)),
    resources: resourcesTold(practice, words),
    partners: partners.map(({ institution, role, contribution }) => ({ institution, role, contribution })),
    awards: published.awards.map(({ name: award, year, givenBy }) =>
      [award, year, givenBy].filter((part) => part !== null).join(' · '),
    ),
    questions: questionsAbout(practice, around.visits),
    photos: photosOf(around),
    sources: published.sources.map(citationOfSource),
    citation,
  }
}

function factsTold(
  { published }: PublishedPractice,
  { units, visits }: PracticeSurroundings,
  { t, locale }: MaterialWords,
): LabelledText[] {
  const { lifecycle, lastVerifiedAt, lastVerifiedBy } = published
  const checked = lastVerifiedAt && formatDate(lastVerifiedAt, locale)
  const facts = factsOf(published, { units, visits: visits.length }, { t, locale })
  return [
    ...facts.map(({ term, values }) => ({
      label: term,
      text: values.map(({ text }) => text).join(', ') || t('web.unknown'),
    })),
    { label: t(labelKey('lifecycle')), text: t(`lifecycle.${lifecycle}`) },
    {
      label: t(labelKey('lastVerifiedAt')),
      text: [checked ?? t('web.unknown'), checked && lastVerifiedBy].filter(Boolean).join(' · '),
    },
  ]
}

function resourcesTold({ published }: PublishedPractice, { t }: MaterialWords): LabelledText[] {
  const { people, budget, regulation } = published.resources
  const told = [
    { label: t('practice.resource.people'), text: people },
    { label: t('practice.resource.budget'), text: budget },
    { label: t('practice.resource.regulation'), text: regulation },
  ]
  return told.flatMap(({ label, text }) => (text === null ? [] : [{ label, text }]))
}

function figureOf(metric: Metric, words: MaterialWords): Figure {
  const { label, value, unit, asOf, source, disputed } = metric
  return {
    label,
    value,
    text: metricText(metric, words) ?? words.t('web.unknown'),
    unit,
    asOf,
    asOfText: asOf && formatDate(asOf, words.locale),
    source,
    isDisputed: disputed,
  }
}

/** Its own, and those asked about it on public visits. */
function questionsAbout(
  { slug, published }: PublishedPractice,
  visits: readonly Visit[],
): AnsweredQuestion[] {
  const asked = visits.flatMap(({ questions }) => questions.filter(({ practice }) => practice === slug))
  return [...published.questions, ...asked].filter(isPublicQuestion).map(answered)
}

export function answered({ question, answer, answeredBy }: Question): AnsweredQuestion {
  return { question, markdown: answer ?? '', answeredBy }
}

function photosOf({ uploads, uploadPath }: PracticeSurroundings): Photo[] {
  return uploads
    .filter(({ role, visibility }) => role === 'photo' && visibility === 'public')
    .map(({ hash, mediaType, width, height, caption, credit }) => ({
      path: uploadPath(hash),
      mediaType,
      width,
      height,
      caption,
      credit,
    }))
}
