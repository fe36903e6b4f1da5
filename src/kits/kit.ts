import type { Actor } from '../accounts/account.ts'
import type { Withdrawal } from '../practices/practice.ts'
import type { Programme } from '../visits/visit.ts'
import type { KitItem } from './kitItem.ts'
import type { QuizItem } from './quiz.ts'
import type { KitSession } from './session.ts'

/** Bloom's levels of thinking, as revised by Anderson and Krathwohl (2001), the simplest first. */
export const bloomLevels = [
  'mengingat',
  'memahami',
  'menerapkan',
  'menganalisis',
  'mengevaluasi',
  'mencipta',
] as const
export type BloomLevel = (typeof bloomLevels)[number]

/** Indikator hasil belajar: what a participant can do afterwards, with its level. */
export interface Indicator {
  level: BloomLevel
  text: string
}

/** For talking about in a session; `checklist` holds what is to be ticked at home, often empty. */
export interface DiscussionQuestion {
  text: string
  checklist: string[]
  /** Id of the practice that it is about. */
  practiceId: string | null
}

/** What a trainer makes: an ordered choice of practices and visits, with objectives, sessions and questions. */
export interface KitContent {
  title: string
  programme: Programme | null
  /** Mata pelatihan. */
  subject: string | null
  /** Jam pelajaran of 45 minutes each. */
  jp: number | null
  /** Deskripsi singkat: plain text. */
  description: string | null
  /** Hasil belajar. */
  outcome: string | null
  indicators: Indicator[]
  items: KitItem[]
  sessions: KitSession[]
  discussion: DiscussionQuestion[]
  quiz: QuizItem[]
  /** Rules and literature beside what the practices cite, one each, as it is to be printed. */
  references: string[]
  /** Then the answers are in no page or file of those who are not signed in, and SCORM, which holds them, neither. */
  areKeysStaffOnly: boolean
  /** Made up for a demonstration or a benchmark; every page and file says so. */
  isMadeUp: boolean
}

export interface Kit {
  /** Time-sortable. */
  id: string
  version: number
  slug: string
  createdAt: string
  updatedAt: string
  /** Id of the user whose it is; null for one that shipped: then editors and admins see to it. */
  ownerId: string | null
  ownerName: string
  /** What is being worked on: staff's and, by its secret link, others'. */
  content: KitContent
  /** What the public sees: the content of the last edition. */
  published: KitContent | null
  firstPublishedAt: string | null
  publishedAt: string | null
  withdrawal: Withdrawal | null
}

export type PublishedKit = Kit & { published: KitContent; publishedAt: string }

/** A version kept: who, when, and the whole content. */
export interface KitEdition {
  id: string
  kitId: string
  /** 1 for the first. */
  number: number
  at: string
  by: string
  note: string | null
  content: KitContent
}

export const minutesOfJp = 45

export function isPublicKit(kit: Kit): kit is PublishedKit {
  return kit.published !== null && kit.withdrawal === null
}

/** Its owner, and those who see to what the site publishes. */
export function mayEditKit({ ownerId }: Pick<Kit, 'ownerId'>, { id, role }: Actor): boolean {
  return role === 'admin' || role === 'editor' || role === 'system' || (ownerId !== null && ownerId === id)
}

/** How many minutes the sessions take, and how many the JP give; `given` null while the JP are not known. */
export function minutesOf({ jp, sessions }: Pick<KitContent, 'jp' | 'sessions'>): {
  planned: number
  given: number | null
} {
  const planned = sessions.reduce((sum, { minutes }) => sum + minutes, 0)
  return { planned, given: jp === null ? null : jp * minutesOfJp }
}

export function emptyKit(title: string): KitContent {
  return {
    title,
    programme: null,
    subject: null,
    jp: null,
    description: null,
    outcome: null,
    indicators: [],
    items: [],
    sessions: [],
    discussion: [],
    quiz: [],
    references: [],
    areKeysStaffOnly: false,
    isMadeUp: false,
  }
}
