import type { CalendarDate } from '../calendarDate.ts'

export const paperNames = [
  'surat_balasan',
  'susunan_acara',
  'daftar_hadir',
  'notulen',
  'laporan',
  'surat_pernyataan',
] as const
export type PaperName = (typeof paperNames)[number]

export interface Holiday {
  on: CalendarDate
  name: string
}

/** How the host receives visits: one record that an admin edits. */
export interface VisitRules {
  version: number
  /** More than so many delegations on one day is warned of; null for no limit. */
  mostDelegationsADay: number | null
  /** How long guests' data is kept after the visit. */
  guestRetentionDays: number
  /** An adoption of which nothing was heard for so long is called silent. */
  silentMonths: number
  holidays: Holiday[]
  /** Lines under the government's name on its letters. */
  letterhead: string[]
  /** Who signs: "Sekretaris Daerah". */
  signatory: { name: string | null; position: string | null; place: string | null }
  /** Texts with {placeholders} that an admin changed; the others are as they ship. */
  papers: Partial<Record<PaperName, string>>
  /** Null while they are as they ship. */
  updatedAt: string | null
}
export type VisitRulesContent = Omit<VisitRules, 'version' | 'updatedAt'>

export const startingRules: VisitRulesContent = {
  mostDelegationsADay: null,
  guestRetentionDays: 365,
  silentMonths: 6,
  holidays: [],
  letterhead: [],
  signatory: { name: null, position: null, place: null },
  papers: {},
}
