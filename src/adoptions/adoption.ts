import type { CalendarDate } from '../calendarDate.ts'
import type { Source } from '../sources/source.ts'

export const adoptionStages = [
  'minat',
  'komitmen',
  'adaptasi',
  'uji_coba',
  'diterapkan',
  'dihentikan',
] as const
export type AdoptionStage = (typeof adoptionStages)[number]

export const evidenceKinds = ['pks', 'mou', 'surat_pernyataan', 'regulasi', 'dokumentasi', 'media'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** A paper, an address or an uploaded file that shows something. */
export interface Evidence {
  kind: EvidenceKind
  title: string
  url: string | null
  /** An upload that the adoption owns. */
  uploadId: string | null
}

export const reviews = ['menunggu', 'diterima', 'ditolak'] as const
export type Review = (typeof reviews)[number]

export type Correction = Pick<AdoptionContent, 'plan' | 'targetOn'>

/** Something that happened on the way; nobody outside sees it before staff have accepted it. */
export interface AdoptionEvent {
  id: string
  on: CalendarDate
  stage: AdoptionStage
  /** Of `dihentikan` the reason: that is knowledge too. */
  note: string | null
  evidence: Evidence[]
  /** What the adopter wants changed of the adoption: it is, once staff accept the event. */
  correction: Correction | null
  isFromAdopter: boolean
  review: Review
  /** Why it was not accepted. */
  reviewNote: string | null
  reviewedBy: string | null
  reportedAt: string
}

export interface AdoptionContent {
  /** Slug. */
  practice: string
  institution: string
  regionCode: string | null
  /** What is taken over. */
  scope: string | null
  plan: string | null
  /** Who sees to it: a unit or an office, no person's data. */
  responsible: string | null
  targetOn: CalendarDate | null
  /** Personal data, staff only. */
  contactName: string | null
  contactPhone: string | null
  contactEmail: string | null
  /** The institution agrees to be named in public, or a published source names it. */
  isPublic: boolean
  sources: Source[]
  isMadeUp: boolean
}

/** A reminder that went out; `reason` and `about` make it one that is not sent twice. */
export interface Reminder {
  reason: ReminderReason
  /** The target date, or the day since which nothing was heard. */
  about: CalendarDate
  channel: 'mail' | 'whatsapp' | 'letter'
  at: string
  by: string
}
export const reminderReasons = ['due', 'overdue', 'silent'] as const
export type ReminderReason = (typeof reminderReasons)[number]

/** One institution taking over one practice, with or without a visit before it. */
export interface Adoption extends AdoptionContent {
  id: string
  version: number
  /** That of the latest accepted event. */
  stage: AdoptionStage
  origin: 'visit' | 'staff' | 'public'
  /** Of a public proposal; others are accepted from the first. */
  review: Review
  visitId: string | null
  requestId: string | null
  /** In the order in which they were reported. */
  events: AdoptionEvent[]
  reminders: Reminder[]
  createdAt: string
  updatedAt: string
  createdBy: string
}

/** The stage of the latest accepted event, `minat` while there is none. */
export function stageOf(events: readonly AdoptionEvent[]): AdoptionStage {
  return acceptedEvents(events).at(-1)?.stage ?? 'minat'
}

/** In the order of their days; on one day in the order in which they were reported. A corrected plan is no event. */
export function acceptedEvents(events: readonly AdoptionEvent[]): AdoptionEvent[] {
  return happened(events).filter(({ review }) => review === 'diterima')
}

/** Where it is by what was told last, reviewed or not: what "no change" speaks of. */
export function toldStage({ events, stage }: Pick<Adoption, 'events' | 'stage'>): AdoptionStage {
  return happened(events).findLast(({ review }) => review !== 'ditolak')?.stage ?? stage
}

function happened(events: readonly AdoptionEvent[]): AdoptionEvent[] {
  return events
    .filter(({ correction }) => !correction)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** Whether an accepted event, this one included, shows evidence: `diterapkan` is not accepted without. */
export function hasEvidence(
  adoption: Pick<Adoption, 'events'>,
  event: Pick<AdoptionEvent, 'evidence'>,
): boolean {
  return [event, ...acceptedEvents(adoption.events)].some(({ evidence }) => evidence.length > 0)
}

/** What is edited of an adoption. */
export function contentOf(adoption: AdoptionContent): AdoptionContent {
  const { practice, institution, regionCode, scope, plan, responsible, targetOn } = adoption
  const { contactName, contactPhone, contactEmail, isPublic, sources, isMadeUp } = adoption
  const contact = { contactName, contactPhone, contactEmail }
  return {
    practice,
    institution,
    regionCode,
    scope,
    plan,
    responsible,
    targetOn,
    ...contact,
    isPublic,
    sources,
    isMadeUp,
  }
}

export function isPublicAdoption({ isPublic, review }: Pick<Adoption, 'isPublic' | 'review'>): boolean {
  return isPublic && review === 'diterima'
}

/** Still on its way: neither in use nor stopped. */
export function isUnderWay({ stage, review }: Pick<Adoption, 'stage' | 'review'>): boolean {
  return review === 'diterima' && stage !== 'diterapkan' && stage !== 'dihentikan'
}
