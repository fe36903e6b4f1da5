import { HeadingLevel, Paragraph, TextRun, type TableOfContents } from 'docx'
import type { Run } from '../../papers/blocks.ts'
import { drawn as drawnBlock, type Drawn as DrawnBlock } from '../../papers/docx/bodyBlocks.ts'
import { letterheadBlocks } from '../../papers/docx/letterheadBlocks.ts'
import { factsTable } from '../../papers/docx/tables.ts'
import { linkedRuns } from '../../papers/docx/textRuns.ts'
import { gridTable } from './gridTable.ts'
import type { Piece } from './handout.ts'
import { contents, furtherDown, heading, marked, onNewPage, title, titleLines } from './headings.ts'
import type { HandoutLook } from './look.ts'
import { pictureBlock } from './pictureBlock.ts'
import { boxed, cellParagraph, checkLine, placeToFill, questionLine, quoted } from './textPieces.ts'
import { writingLines } from './writingLines.ts'

export type Drawn = DrawnBlock | TableOfContents
type Kind<K extends Piece['kind']> = Extract<Piece, { kind: K }>

/** The pieces of a section, from the top of a page on. */
export function drawnSection(pieces: readonly Piece[], look: HandoutLook): Drawn[] {
  return pieces.flatMap((piece, index): Drawn[] =>
    piece.kind === 'contents' ? contents(piece, look) : drawnPiece(piece, look, index === 0),
  )
}

function drawnPieces(pieces: readonly Piece[], look: HandoutLook): DrawnBlock[] {
  return pieces.flatMap((piece, index) =>
    piece.kind === 'contents' ? [] : drawnPiece(piece, look, index === 0),
  )
}

type DrawnKind = Exclude<Piece['kind'], 'contents'>
type Drawing = { [K in DrawnKind]: (piece: Kind<K>, look: HandoutLook, isFirst: boolean) => DrawnBlock[] }

const drawing: Drawing = {
  chapter: ({ text, isOnNewPage }, look, isFirst) => [
    heading(marked(text, look), HeadingLevel.HEADING_1, isFirst ? {} : isOnNewPage ? onNewPage : furtherDown),
  ],
  heading: ({ level, runs }, look) => {
    const said = new TextRun(title(runs))
    if (level === 1) return [new Paragraph({ style: 'FormTitle', children: [said] })]
    if (level === 3) return [heading(said, HeadingLevel.HEADING_3, {})]
    return [heading(look.isInCell ? said : marked(title(runs), look), HeadingLevel.HEADING_2, {})]
  },
  paragraph: (piece, look) => (look.isInCell ? [cellParagraph(piece.runs)] : drawnBlock(piece, look)),
  list: drawnBlock,
  facts: (piece, look) => [factsTable(piece, look), gap()],
  signature: drawnBlock,
  table: ({ columns, rows, hasTallRows }, look) => {
    const cells = rows.map((row) =>
      columns.map((_, index) => ({ pieces: [bodyText(row[index] ?? [])], rows: 1, columns: 1 })),
    )
    return drawing.grid({ kind: 'grid', columns, rows: cells, hasTallRows }, look, false)
  },
  grid: (piece, look) => [gridTable(piece, look, drawnPieces), gap()],
  note: ({ runs }, look) => [boxed(linkedRuns(runs), look)],
  quote: ({ text, by }, look) => [quoted(text, by, look)],
  small: ({ runs }) => [new Paragraph({ style: 'Small', children: linkedRuns(runs) })],
  reference: ({ runs }) => [new Paragraph({ style: 'Reference', children: linkedRuns(runs) })],
  checks: ({ texts }, look) => texts.map((text) => checkLine(text, look)),
  lines: ({ count }, { width }) => [writingLines(count, width), gap()],
  question: ({ number, text, lines }, { width }) => [
    questionLine(number, text),
    writingLines(lines, width),
    gap(),
  ],
  toFill: ({ text }, look) => [placeToFill(text, look)],
  picture: ({ picture, caption }, look) => pictureBlock(picture, caption, look),
  letterhead: (_, { letterhead }) => letterheadBlocks(letterhead),
  title: (piece, look) => titleLines(piece, look),
}

/** Two tables without a paragraph between them would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0 }, run: { size: 10 } })
}

function drawnPiece(
  piece: Exclude<Piece, { kind: 'contents' }>,
  look: HandoutLook,
  isFirst: boolean,
): DrawnBlock[] {
  // TypeScript cannot see that the function found belongs to the piece's own kind.
  const draw = drawing[piece.kind] as (piece: Piece, look: HandoutLook, isFirst: boolean) => DrawnBlock[]
  return draw(piece, look, isFirst)
}

function bodyText(runs: Run[]): Piece {
  return { kind: 'paragraph', runs, place: 'body' }
}
