import { paragraph, run, type Block, type Column, type Run } from '../../papers/blocks.ts'
import { markdownBlocks } from '../../papers/markdownBlocks.ts'
import type { Cell, Piece } from './handout.ts'

export function subheading(text: string, level: 2 | 3 = 2): Piece {
  return { kind: 'heading', level, runs: [run(text)] }
}

/** The title of a paper that has no chapters. */
export function paperTitle(text: string): Piece {
  return { kind: 'heading', level: 1, runs: [run(text)] }
}

export function chapter(text: string, isOnNewPage = true): Piece {
  return { kind: 'chapter', text, isOnNewPage }
}

export function toFill(text: string): Piece {
  return { kind: 'toFill', text }
}

export function small(text: string): Piece {
  return { kind: 'small', runs: [run(text)] }
}

export function note(...runs: Run[]): Piece {
  return { kind: 'note', runs }
}

export function lines(count: number): Piece {
  return { kind: 'lines', count }
}

export function numbered(texts: readonly string[]): Block {
  const points = texts.map((text) => ({ runs: [run(text)], depth: 0, isNumbered: true }))
  return { kind: 'list', start: 1, points }
}

/** Someone's Markdown inside a chapter: its own headings stand below those of the chapter. */
export function markdown(text: string): Piece[] {
  return markdownBlocks(text).map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block))
}

/** Plain text: an empty line parts two paragraphs. */
export function plain(text: string): Piece[] {
  return text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => paragraph(one.trim()))
}

/** What Markdown names one by one: its points, else its paragraphs. */
export function pointsIn(text: string): string[] {
  const blocks = markdownBlocks(text)
  const points = blocks.flatMap((block) =>
    block.kind === 'list' ? block.points.map(({ runs }) => runs) : [],
  )
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : []))
  return (points.length > 0 ? points : paragraphs).map(wordsOf).filter((one) => one !== '')
}

function wordsOf(runs: readonly Run[]): string {
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

export function cell(content: string | Piece[], differs: Partial<Pick<Cell, 'rows' | 'columns'>> = {}): Cell {
  return {
    pieces: typeof content === 'string' ? [paragraph(content)] : content,
    rows: 1,
    columns: 1,
    ...differs,
  }
}

export function strongCell(text: string, differs: Partial<Pick<Cell, 'rows' | 'columns'>> = {}): Cell {
  return cell([{ kind: 'paragraph', place: 'body', runs: [run(text, true)] }], differs)
}

/** A table; texts are cells of one paragraph. */
export function grid(
  columns: readonly (readonly [label: string, share: number])[],
  rows: readonly (readonly (string | Cell)[])[],
  hasTallRows = false,
): Piece {
  const given: Column[] = columns.map(([label, share]) => ({ label, share }))
  const cells = rows.map((row) => row.map((one) => (typeof one === 'string' ? cell(one) : one)))
  return { kind: 'grid', columns: given, rows: cells, hasTallRows }
}
