import { mayEdit } from '../accounts/account.ts'
import { searchFor } from '../search/searchFor.ts'
import { formatDate } from '../i18n/format.ts'
import type { Unit } from '../host/unit.ts'
import { wantedText } from '../kits/wanted.ts'
import type { PracticeCard } from '../practices/practiceCard.ts'
import type { Regions } from '../regions/regions.ts'
import { sourceLine, type SourceLine } from '../sources/sourceLine.ts'
import { shownFiles, type AttachmentView, type PhotoView } from '../uploads/shownFiles.ts'
import type { Upload } from '../uploads/upload.ts'
import { type Frame, head, type Page } from '../web/frame.ts'
import { renderMarkdown, type SafeHtml } from '../web/safeHtml.ts'
import { dayOf } from '../calendarDate.ts'
import { type DelegationView, delegationView } from './delegationView.ts'
import { summaryText } from './publicSummary.ts'
import { headCountOfVisit, type Visit } from './visit.ts'
import {
  namedWith,
  questionsOf,
  quotesOf,
  type QuestionView,
  type QuoteView,
  type StudiedPractice,
} from './said.ts'
import { outgoingOf, type OutgoingView } from './outgoing.ts'
import { addressOf, citationOf } from './visitCitation.ts'
import { visitJsonLd } from './visitJsonLd.ts'
import { listed, visitDay, visitHeadCountText } from './visitWords.ts'

/** What a visit's page shows: nothing of its agenda, minutes, notes, letters and contacts. */
export interface VisitPage extends Page {
  /** What its button "Tambah ke paket" sends. */
  wanted: string
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

/** What belongs to a visit. */
export interface VisitSurroundings {
  /** Those studied that the public sees. */
  practices: readonly StudiedPractice[]
  units: readonly Unit[]
  uploads: readonly Upload[]
  regions: Regions
  views: number
}

export function visitPage(visit: Visit, around: VisitSurroundings, frame: Frame): VisitPage {
  const { t } = frame
  const files = shownFiles(around.uploads, t)
  return {
    head: visitHead(visit, { practices: around.practices, picture: files.picture }, frame),
    wanted: wantedText({ kind: 'visit', visitId: visit.id }),
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
    quotes: quotesOf(visit),
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

function unitName(slug: string | null, units: readonly Unit[]): string | null {
  return units.find((unit) => unit.slug === slug)?.name ?? null
}
