import type { Line } from './line.ts'
import type { Picture } from './pictures.ts'

/** What stands on a slide, before it has a place and a colour. */
export type Slide = SlideWords & SlideBody

export type SlideBody = CoverBody | TextBody | ChartBody | TableBody | QuoteBody | ClosingBody

export interface SlideWords {
  title: string
  /** Above the title: "Praktik 2 dari 5". */
  kicker: string | null
  /** Below the title, on one line. */
  lead: string | null
  /** Where the slide's facts come from. */
  source: string | null
  /** What the speaker reads: the long text. */
  notes: string
}

export interface CoverBody {
  kind: 'cover'
  government: string
  logo: Picture | null
  lines: string[]
  /** That it is a draft, that it holds what is made up. */
  warnings: string[]
}

export interface TextBody {
  kind: 'text'
  /** One or two; already chosen so that they fit. */
  columns: Line[][]
  /** Of its type, in points. */
  size: number
  picture: { picture: Picture; alt: string; caption: string | null } | null
}

export interface ChartBody {
  kind: 'chart'
  chart: Chart
  /** Other figures, beside it; null when there are none. */
  table: Table | null
}

export interface Chart {
  label: string
  points: { label: string; value: number }[]
  /** Says every bar, for those who do not see it. */
  alt: string
}

export interface TableBody {
  kind: 'table'
  table: Table
}

export interface Table {
  header: string[]
  rows: TableRow[]
  /** Of the width, in hundredths. */
  shares: number[]
  /** Of its type, in points. */
  size: number
}

export interface TableRow {
  cells: string[]
  /** Stands out. */
  isMarked: boolean
}

export interface QuoteBody {
  kind: 'quote'
  text: string
  speaker: string
}

export interface ClosingBody {
  kind: 'closing'
  lines: string[]
  qr: Picture | null
  address: string | null
}

const bare = { kicker: null, lead: null, source: null, notes: '' }

export function slideOf(words: Partial<SlideWords> & { title: string }, body: SlideBody): Slide {
  return { ...bare, ...words, ...body }
}
