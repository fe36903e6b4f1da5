import type { CalendarDate } from '../calendarDate.ts'
import { formatDate } from '../i18n/format.ts'
import type { Regions } from '../regions/regions.ts'
import { sourceLine, type SourceLine } from '../sources/sourceLine.ts'
import type { Frame } from '../web/frame.ts'
import {
  acceptedEvents,
  adoptionStages,
  type Adoption,
  type AdoptionEvent,
  type AdoptionStage,
  type Evidence,
} from './adoption.ts'
import { stageView, type StageView } from './stageView.ts'

/** What the public sees of an adoption: no contact, no one in person, nothing that waits for review. */
export interface AdopterView {
  /** Of the element on the page, so that a feed can lead to it. */
  anchor: string
  institution: string
  region: { name: string; path: string } | null
  /** Where the page is not the practice's own. */
  practice: { name: string; path: string } | null
  stage: StageView
  /** "sejak 28 Januari 2026". */
  since: string | null
  target: string | null
  scope: string | null
  plan: string | null
  evidence: ShownEvidence[]
  sources: SourceLine[]
  isMadeUp: boolean
}

export interface ShownEvidence {
  kind: string
  title: string
  /** Of a page elsewhere, or of the file; null for a paper that staff keep. */
  url: string | null
}

/** Something accepted that happened on the way. */
export interface TimelineEntry {
  on: CalendarDate
  day: string
  institution: string
  stage: StageView
  note: string | null
  evidence: ShownEvidence[]
  isMadeUp: boolean
}

export interface Around {
  regions: Regions
  /** Names of the public practices by slug; null where the page is one practice's own. */
  practices: ReadonlyMap<string, string> | null
  /** Of evidence that everyone may see, by the id of the upload. */
  files: PublicFiles
  frame: Frame
}

/** Paths by the id of the upload. */
export type PublicFiles = ReadonlyMap<string, string>

type Shown = Pick<Around, 'files' | 'frame'>

export function adopterView(adoption: Adoption, { regions, practices, files, frame }: Around): AdopterView {
  const { t, locale } = frame
  const { id, institution, regionCode, practice, stage, targetOn, scope, plan, isMadeUp } = adoption
  const region = regionCode === null ? null : regions.byCode(regionCode)
  const since = sinceOf(adoption)
  return {
    anchor: anchorOf(id),
    institution,
    region: region && { name: region.name, path: `/regions/${region.code}` },
    practice: practices && { name: practices.get(practice) ?? practice, path: `/practices/${practice}` },
    stage: stageView(stage, t),
    since: since && t('adopters.since', { date: formatDate(since, locale) }),
    target: targetOn && formatDate(targetOn, locale),
    scope,
    plan,
    evidence: acceptedEvents(adoption.events).flatMap(({ evidence }) =>
      evidence.map((one) => shownEvidence(one, { files, frame })),
    ),
    sources: adoption.sources.map((source) => sourceLine(source, frame)),
    isMadeUp,
  }
}

/** The day from which it has been at its stage, as far as accepted events tell. */
export function sinceOf({ events, stage }: Pick<Adoption, 'events' | 'stage'>): CalendarDate | null {
  const accepted = acceptedEvents(events)
  const before = accepted.findLastIndex((event) => event.stage !== stage)
  return accepted[before + 1]?.on ?? null
}

/** Those that are furthest first, who stopped last; equals by their day, the latest first. */
export function furthestFirst(adoptions: readonly Adoption[]): Adoption[] {
  const rank = (stage: AdoptionStage) => (stage === 'dihentikan' ? -1 : adoptionStages.indexOf(stage))
  return adoptions.toSorted(
    (a, b) => rank(b.stage) - rank(a.stage) || (sinceOf(b) ?? '').localeCompare(sinceOf(a) ?? ''),
  )
}

/** Of all these, the latest first. */
export function timelineOf(adoptions: readonly Adoption[], shown: Shown): TimelineEntry[] {
  return adoptions
    .flatMap((adoption) => acceptedEvents(adoption.events).map((event) => entryOf(adoption, event, shown)))
    .toSorted((a, b) => b.on.localeCompare(a.on))
}

function entryOf({ institution, isMadeUp }: Adoption, event: AdoptionEvent, shown: Shown): TimelineEntry {
  const { t, locale } = shown.frame
  return {
    on: event.on,
    day: formatDate(event.on, locale),
    institution,
    stage: stageView(event.stage, t),
    note: event.note,
    evidence: event.evidence.map((one) => shownEvidence(one, shown)),
    isMadeUp,
  }
}

/** A paper may name people: of what staff keep, only its kind is told. */
function shownEvidence({ kind, title, url, uploadId }: Evidence, { files, frame }: Shown): ShownEvidence {
  const { t } = frame
  const address = url ?? (uploadId === null ? null : (files.get(uploadId) ?? null))
  const shown = address === null ? t('adopters.keptByStaff') : title
  return { kind: t(`evidenceKind.${kind}`), title: shown, url: address }
}

function anchorOf(id: string): string {
  return `r-${id}`
}
