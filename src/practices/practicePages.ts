import { dayOf, yearOf } from '../calendarDate.ts'
import type { Unit } from '../host/unit.ts'
import { formatDate } from '../i18n/format.ts'
import { sourceLine, type SourceLine } from '../sources/sourceLine.ts'
import type { Upload } from '../uploads/upload.ts'
import type { Visit } from '../visits/visit.ts'
import { visitCard, type VisitCard } from '../visits/visitCard.ts'
import type { Badge } from '../web/badge.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import { lifecycleBadge } from './lifecycleBadge.ts'
import { metricGroups, type MetricGroup } from './metricPages.ts'
import type { Award, Partner, PublishedPractice } from './practice.ts'
import { coverOf, shortened, type Cover, type PracticeCard } from './practiceCard.ts'
import { factsOf, type Fact } from './practiceFacts.ts'
import { practiceJsonLd } from './practiceJsonLd.ts'
import { sectionsOf, type Sections } from './practiceSections.ts'
import { isPublicQuestion, type Question } from './question.ts'

export interface PracticePage extends Page {
  name: string
  acronymMeaning: string | null
  /** The summary's first sentence. */
  lead: string
  /** The other sentences; null when there is only one. */
  summary: string | null
  cover: Cover
  isMadeUp: boolean
  status: { badge: Badge; isUnknown: boolean; checked: string }
  facts: Fact[]
  sections: Sections
  metrics: MetricGroup[]
  resources: { term: string; text: string }[]
  partners: Partner[]
  awards: { name: string; origin: string }[]
  relations: { kind: string; title: string; path: string | null; note: string | null }[]
  questions: QuestionView[]
  visits: VisitCard[]
  similar: PracticeCard[]
  photos: PhotoView[]
  attachments: { path: string; label: string }[]
  video: string | null
  tags: { label: string; path: string }[]
  sources: SourceLine[]
  citation: string
  address: string
  published: string
  views: string
  historyPath: string
  /** For those who may change it; null for the public. */
  editPath: string | null
}

export interface QuestionView {
  question: string
  answer: SafeHtml
  answeredBy: string | null
  /** The visit on which it was asked. */
  visit: { label: string; path: string } | null
}

export interface PhotoView {
  path: string
  alt: string
  width: number | null
  height: number | null
  /** Caption and credit. */
  caption: string
}

/** What belongs to a practice's page beside the practice. */
export interface PracticeSurroundings {
  /** Public ones that studied it, the latest first. */
  visits: readonly Visit[]
  similar: PracticeCard[]
  /** Names of the practices that it is related to, by slug; only public ones. */
  related: ReadonlyMap<string, string>
  units: readonly Unit[]
  uploads: readonly Upload[]
  views: number
  now: Date
}

export function practicePage(
  practice: PublishedPractice,
  around: PracticeSurroundings,
  frame: Frame,
): PracticePage {
  const { t, to, baseUrl } = frame
  const content = practice.published
  const path = `/practices/${practice.slug}`
  const uploads = around.uploads.filter(({ visibility }) => visibility === 'public')
  return {
    head: practiceHead(practice, { photo: uploads.find(isPhoto) ?? null, visits: around.visits }, frame),
    name: content.name,
    acronymMeaning: content.acronymMeaning,
    ...leadOf(content.summary),
    cover: coverOf(content, null),
    isMadeUp: content.isMadeUp,
    status: statusOf(practice, frame),
    facts: factsOf(content, { units: around.units, visits: around.visits.length }, frame),
    sections: sectionsOf(content, t),
    metrics: metricGroups(content.metrics, frame),
    resources: resourcesOf(practice, frame),
    partners: content.partners,
    awards: content.awards.map(awardView),
    relations: relationsOf(practice, around.related, frame),
    questions: questionsOf(practice, around.visits, frame),
    visits: around.visits.map((visit) => visitCard(visit, frame)),
    similar: around.similar,
    photos: uploads.filter(isPhoto).map((photo) => photoView(photo, frame)),
    attachments: uploads
      .filter((upload) => !isPhoto(upload))
      .map((upload) => ({ path: pathOf(upload), label: upload.caption ?? upload.name })),
    video: content.video,
    tags: content.tags.map((label) => ({
      label,
      path: `/search?${new URLSearchParams({ q: label }).toString()}`,
    })),
    sources: content.sources.map((source) => sourceLine(source, frame)),
    citation: citationOf(practice, around.now, frame),
    address: baseUrl + to(path),
    published: publishedText(practice, frame),
    views: t('web.views', { n: around.views }),
    historyPath: `${path}/history`,
    editPath: frame.user !== null && frame.user.role !== 'trainer' ? `/staff${path}/edit` : null,
  }
}

/** Not cut after an abbreviation: the first sentence has at least 40 characters and ends in a word of more than three. */
function leadOf(text: string): { lead: string; summary: string | null } {
  const [, lead = text, rest = ''] = /^([^]{40,}?[^\s.]{4}[.!?])\s+(?=[\p{Lu}\d“])([^]+)$/u.exec(text) ?? []
  return { lead, summary: rest === '' ? null : rest }
}

export function practiceCrumbs(name: string, { t }: Frame): Head['breadcrumb'] {
  return [
    { label: t('web.home'), path: '/' },
    { label: t('practices.title'), path: '/practices' },
    { label: name, path: null },
  ]
}

function practiceHead(
  practice: PublishedPractice,
  { photo, visits }: { photo: Upload | null; visits: readonly Visit[] },
  frame: Frame,
): Head {
  const { name, summary } = practice.published
  const breadcrumb = practiceCrumbs(name, frame)
  return head(name, {
    description: shortened(summary, 200),
    section: 'practices',
    breadcrumb,
    jsonLd: practiceJsonLd(practice, { breadcrumb, visits: visits.length }, frame),
    picture: photo && pathOf(photo),
    openGraphType: 'article',
  })
}

function statusOf({ published }: PublishedPractice, { t, locale }: Frame): PracticePage['status'] {
  const { lifecycle, lastVerifiedAt, lastVerifiedBy: by } = published
  const isUnknown = lifecycle === 'tidak_diketahui'
  const badge = lifecycleBadge(lifecycle, t)
  const date = lastVerifiedAt && formatDate(lastVerifiedAt, locale)
  const checked = by === null ? 'practice.checked' : 'practice.checkedBy'
  return {
    badge: isUnknown ? { ...badge, label: t('practice.stillUnknown') } : badge,
    isUnknown,
    checked: date === null ? t('practice.notChecked') : t(checked, by === null ? { date } : { date, by }),
  }
}

function resourcesOf({ published }: PublishedPractice, { t }: Frame): PracticePage['resources'] {
  const { people, budget, regulation } = published.resources
  const all = [
    { term: t('practice.resource.people'), text: people },
    { term: t('practice.resource.budget'), text: budget },
    { term: t('practice.resource.regulation'), text: regulation },
  ]
  return all.map(({ term, text }) => ({ term, text: text ?? '' })).filter(({ text }) => text !== '')
}

function awardView({ name, year, givenBy, source }: Award): PracticePage['awards'][number] {
  const origin = [year === null ? null : String(year), givenBy, source]
  return { name, origin: origin.filter((part) => part !== null).join(' · ') }
}

function relationsOf(
  { published }: PublishedPractice,
  related: ReadonlyMap<string, string>,
  { t }: Frame,
): PracticePage['relations'] {
  return published.relations.map(({ kind, practice, title, note }) => {
    const name = practice === null ? undefined : related.get(practice)
    return {
      kind: t(`relation.${kind}`),
      title: name ?? title,
      path: name === undefined ? null : `/practices/${practice}`,
      note,
    }
  })
}

/** Its own questions, and those asked about it on public visits. */
function questionsOf(practice: PublishedPractice, visits: readonly Visit[], frame: Frame): QuestionView[] {
  const { t, locale } = frame
  const own = practice.published.questions.map((question) => ({ question, visit: null }))
  const asked = visits.flatMap((visit) => {
    const label = t('practice.fromVisit', { date: formatDate(visit.startOn, locale) })
    const of = { label, path: `/visits/${visit.slug}` }
    return visit.questions
      .filter((question) => question.practice === practice.slug)
      .map((question) => ({ question, visit: of }))
  })
  return [...own, ...asked]
    .filter(({ question }) => isPublicQuestion(question))
    .map(({ question, visit }) => ({ ...answered(question), visit }))
}

function answered({ question, answer, answeredBy }: Question) {
  return { question, answer: renderMarkdown(answer ?? ''), answeredBy }
}

function isPhoto({ role }: Upload): boolean {
  return role === 'photo'
}

function photoView(photo: Upload, { t }: Frame): PhotoView {
  const credit = photo.credit === null ? null : t('practice.photoCredit', { credit: photo.credit })
  const caption = [photo.caption, credit].filter((part) => part !== null).join(' ')
  return { path: pathOf(photo), alt: photo.caption ?? '', width: photo.width, height: photo.height, caption }
}

function pathOf({ hash, name }: Upload): string {
  return `/files/${hash}/${encodeURIComponent(name)}`
}

function publishedText({ firstPublishedAt, publishedAt }: PublishedPractice, { t, locale }: Frame): string {
  const first = dayOf(new Date(firstPublishedAt ?? publishedAt))
  const last = dayOf(new Date(publishedAt))
  const published = t('web.publishedOn', { date: formatDate(first, locale) })
  return first === last
    ? published
    : `${published} · ${t('web.updatedOn', { date: formatDate(last, locale) })}`
}

function citationOf({ slug, published, publishedAt }: PublishedPractice, now: Date, frame: Frame): string {
  const { t, to, locale, site, baseUrl } = frame
  const updated = dayOf(new Date(publishedAt))
  return t('practice.citation', {
    government: site.government,
    year: yearOf(updated),
    name: published.name,
    site: site.name,
    updated: formatDate(updated, locale),
    today: formatDate(dayOf(now), locale),
    address: baseUrl + to(`/practices/${slug}`),
  })
}
