import type { Citation } from '../../citations/citation.ts'
import type { LabelledText, Photo } from '../../kits/material.ts'

/** What a text file is made of, for Markdown as for HTML. Texts named `markdown` are Markdown, all others plain. */
export type Piece =
  | { kind: 'heading'; level: 3 | 4; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'markdown'; markdown: string }
  /** Set apart: what a reader must know. */
  | { kind: 'notice'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'list'; lines: string[]; mark: 'bullet' | 'number' | 'letter' | 'box' }
  | { kind: 'facts'; facts: LabelledText[] }
  | { kind: 'table'; head: string[]; rows: string[][] }
  | { kind: 'photos'; photos: Photo[] }
  | { kind: 'link'; label: string; address: string }
  | { kind: 'references'; citations: Citation[] }

export interface Chapter {
  title: string
  pieces: Piece[]
}

export interface Outline {
  title: string
  /** Under the title: whose, of when. */
  lead: string[]
  notices: string[]
  chapters: Chapter[]
}

/** A heading and what stands under it; nothing when that is nothing. */
export function under(level: 3 | 4, text: string, pieces: readonly Piece[]): Piece[] {
  return pieces.length === 0 ? [] : [{ kind: 'heading', level, text }, ...pieces]
}

export function textPiece(text: string | null): Piece[] {
  return text === null || text.trim() === '' ? [] : [{ kind: 'text', text }]
}

export function listPiece(
  lines: readonly string[],
  mark: 'bullet' | 'number' | 'letter' | 'box' = 'bullet',
): Piece[] {
  return lines.length === 0 ? [] : [{ kind: 'list', lines: [...lines], mark }]
}

export function factsPiece(facts: readonly { label: string; text: string | null }[]): Piece[] {
  const known = facts.flatMap(({ label, text }) => (text === null || text === '' ? [] : [{ label, text }]))
  return known.length === 0 ? [] : [{ kind: 'facts', facts: known }]
}

export function referencesPiece(citations: readonly Citation[]): Piece[] {
  return citations.length === 0 ? [] : [{ kind: 'references', citations: [...citations] }]
}
