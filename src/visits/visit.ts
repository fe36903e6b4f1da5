import type { CalendarDate } from '../calendarDate.ts'
import type { Question } from '../practices/question.ts'
import type { Withdrawal } from '../practices/practice.ts'
import type { Source } from '../sources/source.ts'

export const visitKinds = [
  'benchmarking_diklat',
  'studi_banding',
  'studi_tiru',
  'kunjungan_kerja',
  'studi_akademik',
  'lainnya',
] as const
export type VisitKind = (typeof visitKinds)[number]

export const visitStatuses = [
  'diajukan',
  'ditelaah',
  'dijadwalkan',
  'berlangsung',
  'selesai',
  'dibatalkan',
  'ditolak',
] as const
export type VisitStatus = (typeof visitStatuses)[number]

export const currentProgrammes = ['pkn_1', 'pkn_2', 'pka', 'pkp', 'latsar', 'teknis'] as const
/** Kept as they were called, and mapped to today's name only beside it. */
export const historicProgrammes = {
  diklatpim_1: 'pkn_1',
  diklatpim_2: 'pkn_2',
  diklatpim_3: 'pka',
  diklatpim_4: 'pkp',
  prajabatan: 'latsar',
} as const
export type HistoricProgramme = keyof typeof historicProgrammes
export type Programme = (typeof currentProgrammes)[number] | HistoricProgramme

export const programmes: readonly Programme[] = [
  ...currentProgrammes,
  ...(Object.keys(historicProgrammes) as HistoricProgramme[]),
]

/** One institution's group within a visit. An unknown number is null, never 0. */
export interface Delegation {
  institution: string
  /** Kemendagri code of its province, regency or city; null for a ministry, campus or company. */
  regionCode: string | null
  programme: Programme | null
  /** Angkatan, as written: "IV". */
  batch: string | null
  leaderName: string | null
  leaderPosition: string | null
  /** The leader's name was already published, or the leader consented. */
  isLeaderPublic: boolean
  plannedCount: number | null
  actualCount: number | null
  /** A public remark: "bersama bupati", "jumlah termasuk widyaiswara". */
  remark: string | null
  letterNo: string | null
  letterDate: CalendarDate | null
  contact: string | null
  /** Id of the request that it came by; null when staff logged it. */
  request: string | null
}

/** Lokus: a place or unit seen on a visit. */
export interface VisitStop {
  place: string
  /** Slug of a unit. */
  unit: string | null
  /** `HH:MM`. */
  at: string | null
  speaker: string | null
  topic: string | null
}

export interface AgendaEntry {
  /** `HH:MM`. */
  at: string | null
  title: string
  place: string | null
  speaker: string | null
}

export interface HostOfficial {
  name: string
  position: string | null
}

/** Whom a delegation can call: by the visit's secret link. */
export interface HostContact {
  name: string
  role: string | null
  phone: string | null
}

/** Where officials of the host went to learn. */
export interface Destination {
  institution: string
  regionCode: string | null
}

/** Public with consent, or when already published in the source named. */
export interface Quote {
  text: string
  speaker: string
  role: string | null
  consent: boolean
  source: string | null
}

export interface VisitContent {
  title: string
  kind: VisitKind
  startOn: CalendarDate
  endOn: CalendarDate | null
  /** What sources say differently about the date. */
  dateRemark: string | null
  /** `HH:MM`. */
  startAt: string | null
  endAt: string | null
  /** Null for a visit to the host; else one by it, whose delegations are the host's own. */
  destination: Destination | null
  venue: string | null
  status: VisitStatus
  purpose: string | null
  hostOfficials: HostOfficial[]
  agenda: AgendaEntry[]
  /** By the secret link. */
  hostContacts: HostContact[]
  /** Markdown, by the secret link: what to read and bring. */
  materials: string | null
  /** Whether guests are asked for their phone number. */
  asksPhone: boolean
  /** Markdown, staff only. */
  minutes: string | null
  /** Markdown. */
  publicSummary: string | null
  /** Staff only. */
  note: string | null
  /** Slugs of the practices studied. */
  practices: string[]
  stops: VisitStop[]
  delegations: Delegation[]
  questions: Question[]
  quotes: Quote[]
  sources: Source[]
  tags: string[]
  isMadeUp: boolean
}

export interface Visit extends VisitContent {
  /** Time-sortable. */
  id: string
  version: number
  slug: string
  createdAt: string
  updatedAt: string
  createdBy: string
  withdrawal: Withdrawal | null
}

const publicStatuses: readonly VisitStatus[] = ['dijadwalkan', 'berlangsung', 'selesai']

export function isPublicVisit(visit: Visit): boolean {
  return visit.withdrawal === null && publicStatuses.includes(visit.status)
}

export function isOutgoing({ destination }: Pick<VisitContent, 'destination'>): boolean {
  return destination !== null
}

/** One that the public sees, of guests who came to the host: only these count as visits received. */
export function isPublicArrival(visit: Visit): boolean {
  return isPublicVisit(visit) && !isOutgoing(visit)
}

export function isPublicQuote(quote: Quote): boolean {
  return quote.consent || quote.source !== null
}

/** Who came, as counted, else as announced; null when neither is known. */
export function headCountOf(delegation: Delegation): number | null {
  return delegation.actualCount ?? delegation.plannedCount
}

/** The sum of the known head counts, and whether a delegation's is missing from it; null when none is known. */
export function headCountOfVisit(visit: VisitContent): { people: number; isComplete: boolean } | null {
  const counts = visit.delegations.map(headCountOf)
  const known = counts.filter((count) => count !== null)
  if (known.length === 0) return null
  return { people: known.reduce((sum, count) => sum + count, 0), isComplete: known.length === counts.length }
}
