import type { Block, Column, Point as WrittenPoint, Run } from '../../../papers/blocks.ts'
import { markdownBlocks } from '../../../papers/markdownBlocks.ts'
import { plainText } from '../../../papers/tableBlocks.ts'
import type { Piece, Point } from './piece.ts'

/** A long field as pieces; its own headings stand below the one of the field, and skip no level. */
export function markdownPieces(markdown: string, under: 2 | 3 = 2): Piece[] {
  const blocks = markdownBlocks(markdown, 'kept')
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const highest = Math.min(...levels)
  let last: number = under
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return pieceOf(block)
    last = Math.min(4, last + 1, under + 1 + block.level - highest)
    return [{ kind: 'heading', level: last === 3 ? 3 : 4, text: plainText(block.runs) }]
  })
}

function pieceOf(block: Exclude<Block, { kind: 'heading' }>): Piece[] {
  if (block.kind === 'list') return [{ kind: 'list', points: markedPoints(block.points, block.start) }]
  if (block.kind === 'facts') return [factsPiece(block.facts)]
  if (block.kind === 'table') return [tableOf(block.columns, block.rows)]
  if (block.kind === 'signature') return []
  return [{ kind: 'text', runs: block.runs, look: block.place === 'quoted' ? 'quoted' : 'body' }]
}

/** "Label : value" lines side by side. */
export function factsPiece(facts: readonly { label: string; runs: Run[] }[]): Piece {
  return {
    kind: 'table',
    columns: [
      { label: '', share: 30 },
      { label: '', share: 70 },
    ],
    hasHead: false,
    hasRowHeads: true,
    rows: facts.map(({ label, runs }) => [[{ text: label, isBold: true, isItalic: false }], runs]),
  }
}

function tableOf(columns: Column[], rows: Run[][][]): Piece {
  const lengths = columns.map(({ label }, index) => typicalLength(label, rows, index))
  const sum = lengths.reduce((total, length) => total + length, 0)
  const shared = columns.map((column, index) => ({ ...column, share: (100 * (lengths[index] ?? 0)) / sum }))
  return { kind: 'table', columns: shared, hasHead: true, hasRowHeads: false, rows }
}

// A column is never so narrow that its words are broken where others have room.
const [fewest, most] = [9, 40]

function typicalLength(label: string, rows: Run[][][], column: number): number {
  const texts = rows.map((cells) => (cells[column] ?? []).reduce((sum, { text }) => sum + text.length, 0))
  return Math.min(most, Math.max(fewest, label.length, ...texts.slice(0, 50)))
}

function markedPoints(points: readonly WrittenPoint[], start: number): Point[] {
  const counts: number[] = []
  return points.map(({ runs, depth, isNumbered }) => {
    counts.length = Math.min(counts.length, depth + 1)
    const count = (counts[depth] ?? (depth === 0 ? start - 1 : 0)) + 1
    for (let level = counts.length; level <= depth; level += 1) counts[level] = 0
    counts[depth] = count
    return { runs, depth, mark: isNumbered ? `${count}.` : depth % 2 === 0 ? '•' : '–', isTied: false }
  })
}
