import { mayEdit } from '../accounts/account.ts'
import { searchFor } from '../search/searchFor.ts'
import { formatDate } from '../i18n/format.ts'
import type { Unit } from '../host/unit.ts'
import type { PracticeCard } from '../practices/practiceCard.ts'
import { isPublicQuestion } from '../practices/question.ts'
import type { Regions } from '../regions/regions.ts'
import { sourceLine, type SourceLine } from '../sources/sourceLine.ts'
import { shownFiles, type AttachmentView, type PhotoView } from '../uploads/shownFiles.ts'
import type { Upload } from '../uploads/upload.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import { dayOf } from '../calendarDate.ts'
import { type DelegationView, delegationView } from './delegationView.ts'
import { summaryText } from './publicSummary.ts'
import { headCountOfVisit, isPublicQuote, type Visit } from './visit.ts'
import { outgoingOf, type OutgoingView } from './outgoing.ts'
import { addressOf, citationOf } from './visitCitation.ts'
import { visitJsonLd } from './visitJsonLd.ts'
import { listed, visitDay, visitHeadCountText } from './visitWords.ts'

/** What a visit's page shows: nothing of its agenda, minutes, notes, letters and contacts. */
export interface VisitPage extends Page {
  title: string
  isMadeUp: boolean
  /** "Kunjungan keluar ke Pemkab Sleman", with the page of its region; null for guests who came. */
  outgoing: OutgoingView | null
  day: string
  startOn: string
  dateRemark: string | null
  venue: string | null
  kind: string
  status: string
  /** "Abdullah Azwar Anas, Bupati Banyuwangi". */
  hosts: string[]
  purpose: string | null
  people: string
  isPeopleKnown: boolean
  delegations: DelegationView[]
  summary: SafeHtml | null
  practices: PracticeCard[]
  stops: StopView[]
  questions: QuestionView[]
  quotes: QuoteView[]
  photos: PhotoView[]
  attachments: AttachmentView[]
  sources: SourceLine[]
  tags: { label: string; path: string }[]
  citation: string
  /** Absolute, for print. */
  address: string
  published: string
  views: string
  /** A file for a calendar, while there is something to come to. */
  icsPath: string | null
  /** For those who may change it; null for the public. */
  editPath: string | null
}

export interface StopView {
  time: string | null
  place: string
  unit: string | null
  topic: string | null
}

export interface QuestionView {
  question: string
  answer: SafeHtml
  answeredBy: string | null
  /** The practice that it is about, when the public sees that. */
  practice: { name: string; path: string } | null
}

export interface QuoteView {
  text: string
  /** "Elly Yulia, Kabid Diklat". */
  speaker: string
  source: string | null
}

/** What belongs to a visit. */
export interface VisitSurroundings {
  /** Those studied that the public sees. */
  practices: readonly StudiedPractice[]
  units: readonly Unit[]
  uploads: readonly Upload[]
  regions: Regions
  views: number
}

/** A public practice by the slug that the visit's record has for it, which may be an old one. */
export interface StudiedPractice {
  slug: string
  card: PracticeCard
}

export function visitPage(visit: Visit, around: VisitSurroundings, frame: Frame): VisitPage {
  const { t } = frame
  const files = shownFiles(around.uploads, t)
  return {
    head: visitHead(visit, { practices: around.practices, picture: files.picture }, frame),
    title: visit.title,
    isMadeUp: visit.isMadeUp,
    outgoing: outgoingOf(visit, around.regions, t),
    day: visitDay(visit, frame),
    startOn: visit.startOn,
    dateRemark: visit.dateRemark,
    venue: visit.venue,
    kind: t(`visitKind.${visit.kind}`),
    status: t(`visitStatus.${visit.status}`),
    hosts: visit.hostOfficials.map(({ name, position }) => namedWith(name, position)),
    purpose: visit.purpose,
    people: visitHeadCountText(visit, frame),
    isPeopleKnown: headCountOfVisit(visit) !== null,
    delegations: visit.delegations.map((delegation) => delegationView(delegation, around.regions, frame)),
    summary: visit.publicSummary === null ? null : renderMarkdown(visit.publicSummary),
    practices: around.practices.map(({ card }) => card),
    stops: visit.stops.map((stop) => ({
      time: stop.at,
      place: stop.place,
      unit: unitName(stop.unit, around.units),
      topic: stop.topic,
    })),
    questions: questionsOf(visit, around.practices),
    quotes: visit.quotes
      .filter(isPublicQuote)
      .map(({ text, speaker, role, source }) => ({ text, speaker: namedWith(speaker, role), source })),
    photos: files.photos,
    attachments: files.attachments,
    sources: visit.sources.map((source) => sourceLine(source, frame)),
    tags: visit.tags.map((label) => ({
      label,
      path: searchFor(label),
    })),
    citation: citationOf(visit, frame),
    address: addressOf(visit, frame),
    published: t('web.publishedOn', { date: formatDate(dayOf(new Date(visit.createdAt)), frame.locale) }),
    views: t('web.views', { n: around.views }),
    icsPath: isAhead(visit) ? `/visits/${visit.slug}/visit.ics` : null,
    editPath: frame.user !== null && mayEdit(frame.user) ? `/staff/visits/${visit.slug}/edit` : null,
  }
}

function visitHead(
  visit: Visit,
  { practices, picture }: { practices: readonly StudiedPractice[]; picture: string | null },
  frame: Frame,
) {
  const { t } = frame
  const institutions = listed(
    visit.delegations.map(({ institution }) => institution),
    frame,
  )
  return head(visit.title, {
    description:
      summaryText(visit, 200) || t('visit.description', { day: visitDay(visit, frame), institutions }),
    section: 'visits',
    breadcrumb: [
      { label: t('web.home'), path: '/' },
      { label: t('visits.title'), path: '/visits' },
      { label: visit.title, path: null },
    ],
    jsonLd: visitJsonLd(
      visit,
      practices.map(({ card }) => card),
      frame,
    ),
    picture,
    openGraphType: 'article',
  })
}

function isAhead({ status }: Visit): boolean {
  return status === 'dijadwalkan' || status === 'berlangsung'
}

function namedWith(name: string, position: string | null): string {
  return position === null ? name : `${name}, ${position}`
}

function unitName(slug: string | null, units: readonly Unit[]): string | null {
  return units.find((unit) => unit.slug === slug)?.name ?? null
}

function questionsOf(visit: Visit, practices: readonly StudiedPractice[]): QuestionView[] {
  return visit.questions.filter(isPublicQuestion).map(({ question, answer, answeredBy, practice }) => ({
    question,
    answer: renderMarkdown(answer ?? ''),
    answeredBy,
    practice: practices.find(({ slug }) => slug === practice)?.card ?? null,
  }))
}
