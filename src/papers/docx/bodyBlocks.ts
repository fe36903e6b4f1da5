import { HeadingLevel, Paragraph, TextRun, type Table } from 'docx'
import type { Block } from '../blocks.ts'
import { dots } from '../paperWords.ts'
import { printable } from '../printable.ts'
import { listParagraphs } from './lists.ts'
import { letterLook, lines, textWidth, type Look } from './sheet.ts'
import { factsTable, linedTable } from './tables.ts'
import { linkedRuns, textRuns } from './textRuns.ts'

export type Drawn = Paragraph | Table
const rightHalf = { left: Math.floor(textWidth * 0.52) }
const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

export function bodyBlocks(blocks: readonly Block[]): Drawn[] {
  const look = letterLook()
  return blocks.flatMap((block) => drawn(block, look))
}

export function drawn(block: Block, look: Look): Drawn[] {
  if (block.kind === 'list') return listParagraphs(block, look)
  if (block.kind === 'facts') return [factsTable(block, look), gap()]
  if (block.kind === 'table') return [linedTable(block, look), gap()]
  if (block.kind === 'signature') return signature(block, look)
  if (block.kind === 'paragraph') return [drawnParagraph(block, look)]
  return [new Paragraph({ heading: headings[block.level], children: textRuns(block.runs) })]
}

function drawnParagraph(
  { runs, place }: Extract<Block, { kind: 'paragraph' }>,
  { areLinksLive }: Look,
): Paragraph {
  return new Paragraph({
    children: areLinksLive ? linkedRuns(runs) : textRuns(runs),
    ...(place === 'quoted' && { style: 'Quoted' }),
    ...(place === 'right' && { indent: rightHalf, spacing: { before: 200 }, keepNext: true }),
  })
}

/** Two tables without a paragraph between them would become one. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { after: 0, ...lines(160) }, children: [] })
}

/** Stays on one page, in the right half. */
function signature(
  { lines: above, name, below }: Extract<Block, { kind: 'signature' }>,
  { roomToSign }: Look,
): Paragraph[] {
  const signed = new TextRun(
    name === null ? { text: `(${dots})` } : { text: printable(name), bold: true, underline: {} },
  )
  const line = (children: TextRun[], before: number, isLast = false) =>
    new Paragraph({
      children,
      keepNext: !isLast,
      keepLines: true,
      indent: rightHalf,
      spacing: { before, after: isLast ? 200 : 0 },
    })
  const text = (one: string) => [new TextRun(printable(one))]
  return [
    ...above.map((one, index) => line(text(one), index === 0 ? 120 : 0)),
    line([signed], roomToSign, below.length === 0),
    ...below.map((one, index) => line(text(one), 0, index === below.length - 1)),
  ]
}
