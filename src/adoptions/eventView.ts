import { formatDate, formatMoment } from '../i18n/format.ts'
import { filePath } from '../uploads/filePath.ts'
import type { Upload } from '../uploads/upload.ts'
import type { Badge, Tone } from '../web/badge.ts'
import type { Frame } from '../web/frame.ts'
import type { AdoptionEvent, AdoptionStage, Evidence, Review } from './adoption.ts'

/** One event of the timeline, as `/adoptions/event` prints it. */
export interface EventView {
  id: string
  on: string
  day: string
  stage: Badge
  review: Badge
  note: string | null
  /** What the adopter wants changed, ready to print. */
  correction: { label: string; value: string }[]
  /** Who told it and when. */
  told: string
  /** Why it was not accepted. */
  reviewNote: string | null
  evidence: EvidenceView[]
}

export interface EvidenceView {
  kind: string
  title: string
  url: string | null
  /** Null without one, and for whoever may not fetch it. */
  file: { path: string; name: string } | null
  hasFile: boolean
}

type Around = Pick<Frame, 't' | 'locale'>

/** Newest day first; on one day what was told last. */
export function timeline(
  events: readonly AdoptionEvent[],
  { uploads, around }: { uploads: readonly Upload[]; around: Around },
): EventView[] {
  const latestFirst = events.toReversed().toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
  return latestFirst.map((event) => eventView(event, uploads, around))
}

function eventView(event: AdoptionEvent, uploads: readonly Upload[], { t, locale }: Around): EventView {
  const { id, on, stage, review, note, reviewNote, isFromAdopter, reportedAt } = event
  const moment = formatMoment(reportedAt, locale)
  return {
    id,
    on,
    day: formatDate(on, locale),
    stage: stageBadge(stage, t),
    review: reviewBadge(review, t),
    note,
    correction: correctionView(event, { t, locale }),
    told: t(isFromAdopter ? 'adoptions.told.adopter' : 'adoptions.told.staff', { moment }),
    reviewNote,
    evidence: event.evidence.map((one) => evidenceView(one, uploads, t)),
  }
}

function correctionView(
  { correction }: Pick<AdoptionEvent, 'correction'>,
  { t, locale }: Around,
): EventView['correction'] {
  if (!correction) return []
  const { plan, targetOn } = correction
  const none = t('adoptions.correction.none')
  return [
    { label: t('adoptions.correction.target'), value: targetOn ? formatDate(targetOn, locale) : none },
    { label: t('adoptions.correction.plan'), value: plan ?? none },
  ]
}

function evidenceView(
  { kind, title, url, uploadId }: Evidence,
  uploads: readonly Upload[],
  t: Frame['t'],
): EvidenceView {
  const upload = uploads.find(({ id }) => id === uploadId)
  return {
    kind: t(`evidenceKind.${kind}`),
    title,
    url,
    file: upload ? { path: filePath(upload), name: upload.name } : null,
    hasFile: uploadId !== null,
  }
}

const stageTones: Record<AdoptionStage, Tone> = {
  minat: 'quiet',
  komitmen: 'quiet',
  adaptasi: 'quiet',
  uji_coba: 'quiet',
  diterapkan: 'good',
  dihentikan: 'bad',
}

export function stageBadge(stage: AdoptionStage, t: Frame['t']): Badge {
  return { label: t(`adoptionStage.${stage}`), tone: stageTones[stage] }
}

const reviewTones: Record<Review, Tone> = { menunggu: 'warn', diterima: 'good', ditolak: 'bad' }

export function reviewBadge(review: Review, t: Frame['t']): Badge {
  return { label: t(`review.${review}`), tone: reviewTones[review] }
}
