import { mayEdit } from '../accounts/account.ts'
import type { AdoptersSection } from '../adoptions/adoptersSection.ts'
import { searchFor } from '../search/searchFor.ts'
import type { Unit } from '../host/unit.ts'
import { formatDate } from '../i18n/format.ts'
import { wantedText } from '../kits/wanted.ts'
import { sourceLine, type SourceLine } from '../sources/sourceLine.ts'
import { shownFiles, type AttachmentView, type PhotoView } from '../uploads/shownFiles.ts'
import type { Upload } from '../uploads/upload.ts'
import type { Visit } from '../visits/visit.ts'
import { visitCard, type VisitCard } from '../visits/visitCard.ts'
import type { Badge } from '../web/badge.ts'
import { kitsHolding } from '../kits/kitsHolding.ts'
import type { PublishedKit } from '../kits/kit.ts'
import { head, type Frame, type Head, type Page } from '../web/frame.ts'
import { lifecycleBadge } from './lifecycleBadge.ts'
import type { Lineage } from './lineage.ts'
import type { MetricGroup } from './figureTable.ts'
import { metricGroups } from './metricPages.ts'
import type { Award, Partner, PublishedPractice } from './practice.ts'
import { citationFiles, citationOf, publishedText } from './practiceColophon.ts'
import { coverOf, shortened, type Cover, type PracticeCard } from './practiceCard.ts'
import { factsOf, type Fact } from './practiceFacts.ts'
import { practiceJsonLd } from './practiceJsonLd.ts'
import { questionsOf, type QuestionView } from './practiceQuestions.ts'
import { sectionsOf, type Sections } from './practiceSections.ts'

export interface PracticePage extends Page {
  /** What its button "Tambah ke paket" sends. */
  wanted: string
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
  adopters: AdoptersSection
  /** Null when nothing is known of it. */
  lineage: Lineage | null
  questions: QuestionView[]
  visits: VisitCard[]
  /** Published ones that it stands in. */
  kits: { title: string; path: string }[]
  similar: PracticeCard[]
  photos: PhotoView[]
  attachments: AttachmentView[]
  video: string | null
  tags: { label: string; path: string }[]
  sources: SourceLine[]
  citation: string
  /** For reference managers. */
  citationFiles: { label: string; path: string }[]
  address: string
  published: string
  views: string
  historyPath: string
  /** To see it beside others. */
  comparePath: string
  /** To ask for a visit because of it. */
  requestPath: string
  /** For those who may change it; null for the public. */
  editPath: string | null
}

/** What belongs to a practice's page beside the practice. */
export interface PracticeSurroundings {
  /** Public ones that studied it, the latest first. */
  visits: readonly Visit[]
  kits: readonly PublishedKit[]
  similar: PracticeCard[]
  adopters: AdoptersSection
  lineage: Lineage | null
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
  const files = shownFiles(around.uploads, t)
  return {
    head: practiceHead(practice, { picture: files.picture, visits: around.visits }, frame),
    wanted: wantedText({ kind: 'practice', practiceId: practice.id }),
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
    adopters: around.adopters,
    lineage: around.lineage,
    questions: questionsOf(practice, around.visits, frame),
    visits: around.visits.map((visit) => visitCard(visit, frame)),
    kits: kitsHolding(practice.id, around.kits),
    similar: around.similar,
    photos: files.photos,
    attachments: files.attachments,
    video: content.video,
    tags: content.tags.map((label) => ({
      label,
      path: searchFor(label),
    })),
    sources: content.sources.map((source) => sourceLine(source, frame)),
    citation: citationOf(practice, around.now, frame),
    citationFiles: citationFiles(practice, frame),
    address: baseUrl + to(path),
    published: publishedText(practice, frame),
    views: t('web.views', { n: around.views }),
    historyPath: `${path}/history`,
    comparePath: `/compare?ids=${practice.slug}`,
    requestPath: `/request-visit?practice=${practice.slug}`,
    editPath: frame.user !== null && mayEdit(frame.user) ? `/staff${path}/edit` : null,
  }
}

/** Not cut after an abbreviation: the first sentence has at least 40 characters and ends in a word of more than three. */
function leadOf(text: string): { lead: string; summary: string | null } {
  const [, lead = text, rest = ''] = /^([^]{40,}?[^\s.]{4}[.!?])\s+(?=[\p{Lu}\d“])([^]+)$/u.exec(text) ?? []
  return { lead, summary: rest === '' ? null : rest }
}

function practiceCrumbs(name: string, { t }: Frame): Head['breadcrumb'] {
  return [
    { label: t('web.home'), path: '/' },
    { label: t('practices.title'), path: '/practices' },
    { label: name, path: null },
  ]
}

function practiceHead(
  practice: PublishedPractice,
  { picture, visits }: { picture: string | null; visits: readonly Visit[] },
  frame: Frame,
): Head {
  const { name, summary } = practice.published
  const breadcrumb = practiceCrumbs(name, frame)
  return head(name, {
    description: shortened(summary, 200),
    section: 'practices',
    breadcrumb,
    jsonLd: practiceJsonLd(practice, { breadcrumb, visits: visits.length }, frame),
    picture,
    openGraphType: 'article',
    sheet: 'ledger',
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
