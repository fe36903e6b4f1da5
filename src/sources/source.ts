import type { CalendarDate, PartialDate } from '../calendarDate.ts'

/** How far a source, or our reading of it, can be relied on. */
export const confidences = ['tinggi', 'sedang', 'rendah'] as const
export type Confidence = (typeof confidences)[number]

/** Where a record's facts come from. */
export interface Source {
  title: string
  publisher: string | null
  author: string | null
  /** Absolute http(s) address, or null when only the citation is known. */
  url: string | null
  publishedOn: PartialDate | null
  accessedOn: CalendarDate | null
  confidence: Confidence
  /** What a reader must know: an inference, a conflict, a category or byline of the page. */
  note: string | null
}
