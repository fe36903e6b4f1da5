import type { Block, Column, Run } from '../../papers/blocks.ts'
import type { Letterhead } from '../../papers/paper.ts'

/** What a Word file of a kit is made of, before it is drawn. */
export interface Handout {
  title: string
  /** "Bahan ajar": over the title on the cover, and in the header of each page. */
  kind: string
  /** "DRAF", "Isi rekaan": in the header of each page. */
  marks: string[]
  language: 'id-ID' | 'en-GB'
  cover: Cover | null
  /** Over the first page of one without a cover. */
  letterhead: Letterhead
  sections: Section[]
}

export interface Cover {
  title: string
  /** Programme, subject, JP: a line each. */
  lines: string[]
  /** Author, edition and date, at its foot. */
  foot: string[]
}

export interface Section {
  /** Set across: for tables of many columns. */
  isWide: boolean
  pieces: Piece[]
}

export interface Cell {
  pieces: Piece[]
  /** How many rows it is high; the rows below have no cell in its place. */
  rows: number
  /** How many columns it is wide. */
  columns: number
}

/** What stands on a page: a paper's blocks, and what papers have no need of. */
export type Piece =
  | Block
  | { kind: 'chapter'; text: string; isOnNewPage: boolean }
  | { kind: 'contents'; title: string; levels: 1 | 2 }
  | { kind: 'grid'; columns: Column[]; rows: Cell[][]; hasTallRows: boolean }
  /** In a coloured box. */
  | { kind: 'note'; runs: Run[] }
  | { kind: 'quote'; text: string; by: string }
  /** Small and grey: a source, a credit. */
  | { kind: 'small'; runs: Run[] }
  /** One of a list of references. */
  | { kind: 'reference'; runs: Run[] }
  /** Each with a box to tick. */
  | { kind: 'checks'; texts: string[] }
  /** Numbered, with lines to write the answer on. */
  | { kind: 'question'; number: number; text: string; lines: number }
  /** Lines to write on. */
  | { kind: 'lines'; count: number }
  /** For the participant to replace. */
  | { kind: 'toFill'; text: string }
  | { kind: 'picture'; picture: Picture; caption: string | null }
  | { kind: 'letterhead' }
  /** Of a paper that its reader completes and signs. */
  | { kind: 'title'; over: string; text: string; under: string; isPage: boolean }

export interface Picture {
  bytes: Uint8Array
  type: 'jpg' | 'png'
  /** In pixels. */
  width: number
  height: number
}
