import type { Run } from '../../papers/blocks.ts'
import type { Cell, Piece } from './handout.ts'
import { linesOf } from './textLines.ts'

/** Where a piece stands: its width in twips, and whether in the smaller letters of a table. */
export interface Room {
  width: number
  isInCell: boolean
}

/** A stretch of a page that is not parted from itself, or a row that may be. */
export interface Stretch {
  height: number
  canPart: boolean
}

// In twips: a line of 11 points, and of 9.5 in a table; what stands between them is as the styles say.
const bodyLine = 291
const tableLine = 230
const step = 397
const cellSides = 180
const cellEdges = 70
const tallRow = 620
const gap = 132
const twipsOfPixel = 15
const tallestPicture = 430

/** How high a piece is, from top to bottom: good to a few lines, for the numbers in a list of contents. */
export function heightsOf(piece: Piece, room: Room): Stretch[] {
  if (piece.kind === 'grid') return [...gridRows(piece, room), solid(gap)]
  if (piece.kind === 'table') return heightsOf(asGrid(piece), room)
  if (piece.kind === 'list')
    return piece.points.map(({ runs, depth }, index) =>
      text(wordsOf(runs), room, {
        indent: step * (Math.min(depth, 4) + 1),
        after: index < piece.points.length - 1 ? 60 : room.isInCell ? 20 : 160,
      }),
    )
  if (piece.kind === 'facts') return factRows(piece, room)
  return [single(piece, room)]
}

type Several = 'grid' | 'table' | 'list' | 'facts'

function single(piece: Exclude<Piece, { kind: Several }>, room: Room): Stretch {
  switch (piece.kind) {
    case 'chapter':
      return solid(linesOf(piece.text, 36, room.width) * 410 + (piece.isOnNewPage ? 240 : 640))
    case 'heading':
      return solid(linesOf(wordsOf(piece.runs), 26, room.width) * (piece.level === 2 ? 731 : 571))
    case 'paragraph':
      return text(wordsOf(piece.runs), room, { indent: 0, after: room.isInCell ? 60 : 120 })
    case 'note':
      return text(wordsOf(piece.runs), room, { indent: 300, after: 300 })
    case 'quote':
      return text(`${piece.text}\n${piece.by}`, room, { indent: 340, after: 300 })
    case 'small':
      return solid(linesOf(wordsOf(piece.runs), 18, room.width) * 238 + 120)
    case 'reference':
      return text(wordsOf(piece.runs), room, { indent: 567, after: 100 })
    case 'checks':
      return solid(piece.texts.reduce((sum, one) => sum + linesOf(one, 22, room.width - step) * 305 + 60, 0))
    case 'question':
      return solid(linesOf(piece.text, 22, room.width - step) * bodyLine + 180 + piece.lines * 490 + gap)
    case 'lines':
      return solid(piece.count * 490 + gap)
    case 'toFill':
      return text(piece.text, room, { indent: 0, after: 120 })
    case 'picture':
      return solid(pictureHeight(piece.picture, room) + 420)
    case 'signature':
      return solid(1700 + (piece.lines.length + piece.below.length) * bodyLine)
    case 'title':
      return solid(1600 + (piece.isPage ? 3300 : 0))
    case 'contents':
      return solid(0)
    case 'letterhead':
      break
  }
  return solid(1500)
}

function solid(height: number): Stretch {
  return { height, canPart: false }
}

function text(
  words: string,
  { width, isInCell }: Room,
  { indent, after }: { indent: number; after: number },
): Stretch {
  const count = linesOf(words, isInCell ? 19 : 22, width - indent)
  return { height: count * (isInCell ? tableLine : bodyLine) + after, canPart: count > 3 }
}

function wordsOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

function factRows({ facts }: Extract<Piece, { kind: 'facts' }>, { width }: Room): Stretch[] {
  const longest = Math.max(...facts.map(({ label }) => label.length))
  const labelWidth = Math.min(width * 0.36, longest * 125 + 200)
  const rows = facts.map(({ label, runs }) => {
    const count = Math.max(
      linesOf(label, 22, labelWidth),
      linesOf(wordsOf(runs), 22, width - labelWidth - 260),
    )
    return { height: count * bodyLine + 40, canPart: count > 3 }
  })
  return [...rows, solid(gap)]
}

function gridRows(
  { columns, rows, hasTallRows }: Extract<Piece, { kind: 'grid' }>,
  { width }: Room,
): Stretch[] {
  const widthOf = (index: number) => (width * (columns[index]?.share ?? 20)) / 100 - cellSides
  const heads = columns.map(({ label }, index) => linesOf(label, 20, widthOf(index)) * tableLine + 60)
  const head = columns.some(({ label }) => label !== '') ? [solid(Math.max(...heads) + cellEdges)] : []
  const body = rows.map((cells) => {
    // A row without the cell of a row above lacks its first one.
    const missing = columns.length - cells.reduce((sum, one) => sum + one.columns, 0)
    const heights = cells.map((one, index) => cellHeight(one, widthOf(index + missing)))
    const height = Math.max(...heights, tableLine) + cellEdges
    return { height: hasTallRows ? Math.max(height, tallRow) : height, canPart: !hasTallRows }
  })
  return [...head, ...body]
}

function cellHeight({ pieces, rows }: Cell, width: number): number {
  const heights = pieces.flatMap((piece) => heightsOf(piece, { width, isInCell: true }))
  return heights.reduce((sum, { height }) => sum + height, 0) / rows
}

function asGrid({ columns, rows, hasTallRows }: Extract<Piece, { kind: 'table' }>): Piece {
  const cells = rows.map((row) =>
    columns.map((_, index) => ({
      pieces: [{ kind: 'paragraph' as const, place: 'body' as const, runs: row[index] ?? [] }],
      rows: 1,
      columns: 1,
    })),
  )
  return { kind: 'grid', columns, rows: cells, hasTallRows }
}

function pictureHeight({ width, height }: { width: number; height: number }, room: Room): number {
  return height * Math.min(room.width / twipsOfPixel / width, tallestPicture / height, 1) * twipsOfPixel
}
