import { AlignmentType, LevelFormat, Paragraph, type ILevelsOptions } from 'docx'
import type { Block, Point } from '../blocks.ts'
import { textRuns } from './textRuns.ts'

const deepest = 4
const step = 397
const numbers = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN]
const signs = ['•', '–', '·']

/** Each list has numbers of its own: `instance` parts it from the others. */
export function listParagraphs(list: Extract<Block, { kind: 'list' }>, instance: number): Paragraph[] {
  const references = { numbered: numberedFrom(list.start), bulleted }
  return list.points.map(
    (point, index) =>
      new Paragraph({
        children: textRuns(point.runs),
        numbering: {
          reference: point.isNumbered ? references.numbered : references.bulleted,
          level: levelOf(point),
          instance,
        },
        spacing: { after: index === list.points.length - 1 ? 160 : 60 },
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
