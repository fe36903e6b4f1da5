import type { CalendarDate } from '../calendarDate.ts'
import type { Programme, VisitKind } from '../visits/visit.ts'

/** `dijadwalkan`: accepted; what becomes of it is told by its visit. */
export const requestStates = ['diajukan', 'ditelaah', 'dijadwalkan', 'dibatalkan', 'ditolak'] as const
export type RequestState = (typeof requestStates)[number]

/** The wording that the person who asks agrees to; changed whenever that text changes. */
export const requestNoticeVersion = '2026-11'

/** What an institution that wants to visit says. An unknown number is null, never 0. */
export interface RequestContent {
  institution: string
  regionCode: string | null
  kind: VisitKind
  programme: Programme | null
  batch: string | null
  purpose: string
  topics: string | null
  /** Slugs of the practices that they want to see. */
  practices: string[]
  firstChoiceOn: CalendarDate
  secondChoiceOn: CalendarDate | null
  plannedCount: number | null
  leaderName: string | null
  leaderPosition: string | null
  letterNo: string | null
  letterDate: CalendarDate | null
  /** Personal data, staff only. Null once erased. */
  contactName: string | null
  contactPhone: string | null
  contactEmail: string | null
}

/** What a delegation says after its visit. */
export interface Survey {
  /** 1 to 5. */
  usefulness: number
  /** Slug of the practice that was best; null for none. */
  bestPractice: string | null
  missing: string | null
  answeredAt: string
}

/** What a delegation chose for a practice on the last page: the last two have become an adoption. */
export const followUpChoices = ['tidak_ada', 'minat', 'komitmen'] as const
export type FollowUpChoice = (typeof followUpChoices)[number]
export interface FollowUp {
  practice: string
  choice: FollowUpChoice
}

/** One delegation's request, from its first day to its survey; its letter is an upload that it owns. */
export interface VisitRequest extends RequestContent {
  id: string
  version: number
  /** "2026-0001": by the year in which it came. */
  number: string
  state: RequestState
  /** By the public form, or by staff who give a delegation its secret link. */
  origin: 'web' | 'staff'
  noticeVersion: string
  /** Why it was declined or called off. */
  reason: string | null
  /** The visit that it shares with others or has alone. */
  visitId: string | null
  survey: Survey | null
  followUps: FollowUp[]
  /** When contact and leader were erased. */
  erasedAt: string | null
  createdAt: string
  updatedAt: string
}

/** Waits for an answer of the host. */
export function isWaiting({ state }: Pick<VisitRequest, 'state'>): boolean {
  return state === 'diajukan' || state === 'ditelaah'
}
