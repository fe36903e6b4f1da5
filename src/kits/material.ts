import type { Citation } from '../citations/citation.ts'
import type { CalendarDate, PartialDate } from '../calendarDate.ts'
import type { Locale } from '../i18n/locale.ts'
import type { ProseField } from '../practices/practice.ts'
import type { DiscussionQuestion, Indicator } from './kit.ts'
import type { QuizItem } from './quiz.ts'
import type { KitSession } from './session.ts'

/**
 * All that a kit's page and files are made of, and nothing that its reader may not see: public records as they are now,
 * in the trainer's order. Plain values only, so that another thread can take it. Texts named `markdown` are Markdown,
 * all others plain text.
 */
export interface Material {
  locale: Locale
  host: MaterialHost
  title: string
  /** Null while it is read by a secret link or by staff. */
  slug: string | null
  /** Absolute; where it can be read. */
  address: string
  author: string
  /** "PKP", with today's name beside a historic one. */
  programme: string | null
  subject: string | null
  jp: number | null
  description: string | null
  outcome: string | null
  indicators: Indicator[]
  /** The published version; null while it is being worked on: then files say so. */
  edition: { number: number; on: CalendarDate } | null
  /** Something in it is made up: every file says so. */
  isMadeUp: boolean
  parts: MaterialPart[]
  /** Null for fewer than two practices. */
  comparison: Comparison | null
  sessions: KitSession[]
  discussion: DiscussionQuestion[]
  quiz: QuizItem[]
  /** False: the reader gets questions without their keys (`right`, `isTrue` and `accepted` hold nothing true). */
  hasKeys: boolean
  /** In the order of a list of references, each once. */
  references: Citation[]
  madeOn: CalendarDate
}

export interface MaterialHost {
  /** "Pemerintah Kabupaten Banyuwangi". */
  government: string
  siteName: string
  /** `#rrggbb`; white text can be read on it. */
  colour: string
  /** Path of a PNG of the stored logo. */
  logoPath: string | null
  address: string | null
  contacts: string[]
}

export type MaterialPart = PracticePart | VisitPart | QuestionPart | QuotePart

export interface PracticePart {
  kind: 'practice'
  practiceId: string
  slug: string
  address: string
  /** The trainer's: why it stands in the kit. */
  note: string | null
  name: string
  acronymMeaning: string | null
  summary: string
  isMadeUp: boolean
  /** When what stands here was published. */
  updatedOn: CalendarDate
  /** Unit, start, stage, is it still running and who checked when, affairs, initiator; ready to print. */
  facts: LabelledText[]
  /** The known ones, in the order of `proseFields`. */
  prose: { field: ProseField; heading: string; markdown: string }[]
  figures: Figure[]
  resources: LabelledText[]
  partners: { institution: string; role: string | null; contribution: string | null }[]
  /** "Top 45 KIPP · 2019 · Kementerian PANRB". */
  awards: string[]
  questions: AnsweredQuestion[]
  photos: Photo[]
  sources: Citation[]
  /** Of the practice's own page. */
  citation: Citation
}

export interface LabelledText {
  label: string
  text: string
}

/** One published figure. Those of one label can be drawn together when they are dated and undisputed. */
export interface Figure {
  label: string
  value: number | null
  /** "sekitar Rp 1 miliar", "15.675 akta", or that it is unknown. */
  text: string
  unit: string | null
  asOf: PartialDate | null
  /** "April 2015". */
  asOfText: string | null
  source: string | null
  isDisputed: boolean
}

export interface AnsweredQuestion {
  question: string
  markdown: string
  answeredBy: string | null
}

export interface Photo {
  /** Of the stored file. */
  path: string
  mediaType: string
  width: number | null
  height: number | null
  caption: string | null
  credit: string | null
}

export interface VisitPart {
  kind: 'visit'
  visitId: string
  slug: string
  address: string
  note: string | null
  title: string
  isMadeUp: boolean
  /** "Selasa, 23 September 2014". */
  day: string
  venue: string | null
  /** "Kab. Blitar, Diklatpim IV, kini PKP · 40 orang". */
  delegations: string[]
  markdown: string | null
  /** Names of those studied that the public sees. */
  practices: string[]
  stops: { place: string; topic: string | null }[]
  questions: AnsweredQuestion[]
  quotes: { text: string; speaker: string; source: string | null }[]
  sources: Citation[]
  citation: Citation
}

export interface QuestionPart extends AnsweredQuestion {
  kind: 'question'
  note: string | null
  /** The practice or visit that it was asked about. */
  about: { title: string; address: string }
}

export interface QuotePart {
  kind: 'quote'
  note: string | null
  text: string
  /** "Elly Yulia, Kabid Diklat". */
  speaker: string
  source: string | null
  about: { title: string; address: string }
}

/** Practices side by side: a column each, a row for each thing compared; a cell is null when it is unknown. */
export interface Comparison {
  columns: { name: string; address: string }[]
  rows: { label: string; cells: (string | null)[]; isDifferent: boolean }[]
}

export function practicesIn({ parts }: Pick<Material, 'parts'>): PracticePart[] {
  return parts.filter((part) => part.kind === 'practice')
}
