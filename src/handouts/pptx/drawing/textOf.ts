import { indentOf } from '../fitting.ts'
import type { Line } from '../line.ts'
import { hex, type Palette } from '../palette.ts'
import type { Bullet, Texts } from './deck.ts'
import { typeface } from './layouts.ts'

const inch = 72
const boxSign = '2610'

/** Lines as paragraphs of one size, headings in the government's colour. */
export function textOf(lines: readonly Line[], size: number, palette: Palette): Texts {
  return lines.map((line, index) => ({
    text: line.text,
    options: {
      fontFace: typeface,
      fontSize: line.isHeading ? size - 2 : size,
      bold: line.isBold,
      color: hex(line.isHeading ? palette.heading : palette.ink),
      lineSpacingMultiple: 1.08,
      paraSpaceAfter: size * 0.45,
      breakLine: index < lines.length - 1,
      ...(line.mark !== 'none' && { bullet: signOf(line, startOf(lines, index), indentOf(size) * inch) }),
      ...(line.mark !== 'none' && line.depth > 0 && { indentLevel: line.depth }),
    },
  }))
}

function signOf({ mark }: Line, start: number, indent: number): Bullet {
  if (mark === 'number') return { type: 'number', numberStartAt: start, indent }
  return mark === 'box' ? { characterCode: boxSign, indent } : { indent }
}

/** The number of the first point of a run of numbered points: an office program counts on from there by itself. */
function startOf(lines: readonly Line[], index: number): number {
  const depth = lines[index]?.depth ?? 0
  let start = lines[index]?.number ?? 1
  for (const line of lines.slice(0, index).toReversed()) {
    if (line.mark === 'none' || line.depth < depth) break
    if (line.depth > depth) continue
    if (line.mark !== 'number' || line.number !== start - 1) break
    start = line.number
  }
  return start
}
