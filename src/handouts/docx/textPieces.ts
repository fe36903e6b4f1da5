import {
  BorderStyle,
  CheckBox,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { run, type Run } from '../../papers/blocks.ts'
import { linkedRuns } from '../../papers/docx/textRuns.ts'
import { printable } from '../../papers/printable.ts'
import { grey, type HandoutLook } from './look.ts'

export function cellParagraph(runs: readonly Run[]): Paragraph {
  return new Paragraph({ style: 'TableText', children: linkedRuns(runs) })
}

export function boxed(children: ParagraphChild[], { tint, colour }: HandoutLook): Paragraph {
  return new Paragraph({
    children,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: colour, space: 8 } },
    indent: { left: 200, right: 100 },
    spacing: { before: 120, after: 180 },
    keepLines: true,
  })
}

export function quoted(text: string, by: string, { colour }: HandoutLook): Paragraph {
  const said = linkedRuns([{ text: `“${text}”`, isBold: false, isItalic: true }])
  return new Paragraph({
    children: [...said, new TextRun({ text: printable(by), break: 1, size: 19, color: grey })],
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: colour, space: 10 } },
    indent: { left: 340 },
    spacing: { before: 120, after: 180 },
  })
}

export function checkLine(text: string, { isInCell }: HandoutLook): Paragraph {
  return new Paragraph({
    ...(isInCell && { style: 'TableText' }),
    children: [new CheckBox(), ...linkedRuns([run(`\u00a0\u00a0${text}`)])],
    indent: { left: 397, hanging: 397 },
    spacing: { after: 60 },
  })
}

/** Stays with its lines. */
export function questionLine(number: number, text: string): Paragraph {
  return new Paragraph({
    children: [new TextRun({ children: [`${number}.`, new Tab()] }), ...linkedRuns([run(text)])],
    tabStops: [{ type: TabStopType.LEFT, position: 397 }],
    indent: { left: 397, hanging: 397 },
    spacing: { before: 120, after: 60 },
    keepNext: true,
    keepLines: true,
  })
}

export function placeToFill(text: string, { isInCell }: HandoutLook): Paragraph {
  return new Paragraph({
    ...(isInCell && { style: 'TableText' }),
    children: [new TextRun({ text: printable(`[${text}]`), italics: true, color: '6B4A00' })],
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF4D6' },
  })
}
