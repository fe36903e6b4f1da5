import type { Column, Run } from '../../../papers/blocks.ts'
import type { Photo } from '../../../kits/material.ts'

/** A part of the book that begins a page, stands in the contents and has a bookmark. */
export interface Chapter {
  /** "Bab 3", where it has a number. */
  number: string | null
  /** "Praktik": what it is about, above the title. */
  label: string | null
  title: string
  /** On pages that lie on their long side. */
  isWide: boolean
  pieces: Piece[]
}

export type TextLook = 'body' | 'lead' | 'small' | 'quoted' | 'emphasis'

export interface Point {
  runs: Run[]
  depth: number
  /** "•", "3.", "☐". */
  mark: string
  /** Stays on the page of the point that follows. */
  isTied: boolean
}

export interface Bar {
  label: string
  value: number
  text: string
}

export interface TablePiece {
  kind: 'table'
  columns: Column[]
  /** False: its columns have no names to print. */
  hasHead: boolean
  /** The first cell of each row says what the row is about. */
  hasRowHeads: boolean
  rows: Run[][][]
}

export type Piece =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'text'; runs: Run[]; look: TextLook }
  | { kind: 'list'; points: Point[] }
  | TablePiece
  /** `said`: what the bars show, for who does not see them. */
  | { kind: 'bars'; title: string; bars: Bar[]; said: string }
  | { kind: 'photo'; photo: Photo }
  | { kind: 'box'; label: string; runs: Run[]; tone: 'note' | 'warning' }
