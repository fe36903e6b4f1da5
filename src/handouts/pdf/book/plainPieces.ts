import { run, type Run } from '../../../papers/blocks.ts'
import type { LabelledText } from '../../../kits/material.ts'
import { factsPiece } from './markdownPieces.ts'
import type { Piece, TablePiece, TextLook } from './piece.ts'

export function heading(text: string, level: 2 | 3 | 4 = 2): Piece {
  return { kind: 'heading', level, text }
}

export function text(words: string, look: TextLook = 'body'): Piece {
  return { kind: 'text', runs: [run(words)], look }
}

/** Under their heading; nothing when there are none. */
export function section(title: string, pieces: readonly Piece[]): Piece[] {
  return pieces.length === 0 ? [] : [heading(title), ...pieces]
}

export function facts(labelled: readonly LabelledText[]): Piece[] {
  return labelled.length === 0
    ? []
    : [factsPiece(labelled.map(({ label, text: said }) => ({ label, runs: [run(said)] })))]
}

export function bullets(texts: readonly (string | Run[])[]): Piece[] {
  if (texts.length === 0) return []
  const points = texts.map((said) => ({
    runs: typeof said === 'string' ? [run(said)] : said,
    depth: 0,
    mark: '•',
    isTied: false,
  }))
  return [{ kind: 'list', points }]
}

/** `shares` of the width, in hundredths. */
export function table(labels: string[], shares: number[], rows: string[][], hasRowHeads = false): TablePiece {
  return {
    kind: 'table',
    columns: labels.map((label, index) => ({ label, share: shares[index] ?? 0 })),
    hasHead: true,
    hasRowHeads,
    rows: rows.map((cells) => cells.map((cell) => [run(cell)])),
  }
}

export function link(words: string, address: string): Run {
  return { ...run(words), address }
}
