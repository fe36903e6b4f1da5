import { AlignmentType, LevelFormat, Paragraph, type ILevelsOptions } from 'docx'
import type { Block, Point } from '../blocks.ts'
import type { Look } from './sheet.ts'
import { linkedRuns, textRuns } from './textRuns.ts'

const deepest = 4
const step = 397
const numbers = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]
const signs = ['•', '–', '·']

export function listParagraphs(list: Extract<Block, { kind: 'list' }>, look: Look): Paragraph[] {
  const instance = look.nextList()
  const references = { numbered: numberedFrom(list.start), bulleted }
  return list.points.map(
    (point, index) =>
      new Paragraph({
        children: look.areLinksLive ? linkedRuns(point.runs) : textRuns(point.runs),
        ...(look.listStyle !== null && { style: look.listStyle }),
        numbering: {
          reference: point.isNumbered ? references.numbered : references.bulleted,
          level: levelOf(point),
          instance,
        },
        spacing: { after: index < list.points.length - 1 ? 60 : look.listStyle === null ? 160 : 20 },
      }),
  )
}

function levelOf({ depth }: Point): number {
  return Math.min(depth, deepest)
}

const bulleted = {
  reference: 'butir',
  levels: levels((level) => ({ format: LevelFormat.BULLET, text: sign(level) })),
}

function numberedFrom(start: number) {
  return {
    reference: `angka-${start}`,
    levels: levels((level) => ({
      format: numbers[level % numbers.length] ?? LevelFormat.DECIMAL,
      text: `%${level + 1}.`,
      start: level === 0 ? start : 1,
    })),
  }
}

function sign(level: number): string {
  return signs[level % signs.length] ?? '•'
}

function levels(ofLevel: (level: number) => Omit<ILevelsOptions, 'level'>): ILevelsOptions[] {
  return Array.from({ length: deepest + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
    ...ofLevel(level),
  }))
}
