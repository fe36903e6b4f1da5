import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type Table,
} from 'docx'
import type { Letterhead } from '../paper.ts'
import { lines as linesApart, textWidth } from './sheet.ts'
import { fixedTable } from './tables.ts'
import { printable } from '../printable.ts'

const logoWidth = 1300
// In pixels, 96 to the inch: 2 cm.
const largestLogo = 76

/** Logo, names and address over a double rule. */
export function letterheadBlocks(letterhead: Letterhead): (Paragraph | Table)[] {
  const { logo } = letterhead
  if (logo === null) return [...letterheadLines(letterhead), rule()]
  const widths = [logoWidth, textWidth - 2 * logoWidth, logoWidth]
  const cells = [[picture(logo)], letterheadLines(letterhead), [new Paragraph('')]]
  const row = new TableRow({
    children: cells.map(
      (children, index) =>
        new TableCell({
          children,
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
        }),
    ),
  })
  return [fixedTable(widths, [row], true), rule()]
}

function letterheadLines({ names, lines }: Letterhead): Paragraph[] {
  const line = (text: string, size: number, isName: boolean) =>
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 0, ...linesApart(252) },
      children: [new TextRun({ text: printable(text), size, bold: isName, allCaps: isName })],
    })
  const nameSizes = names.length > 1 ? [26, 30] : [30]
  return [
    ...names.map((name, index) => line(name, nameSizes[index] ?? 26, true)),
    ...lines.map((text) => line(text, 19, false)),
  ]
}

function picture({ bytes, width, height }: NonNullable<Letterhead['logo']>): Paragraph {
  const scale = largestLogo / Math.max(width, height)
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const altText = { name: 'Logo', title: 'Logo', description: 'Logo pemerintah' }
  return new Paragraph({
    spacing: { after: 0 },
    children: [new ImageRun({ type: 'png', data: bytes, transformation, altText })],
  })
}

function rule(): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 240, ...linesApart(120) },
    border: { top: { style: BorderStyle.THICK_THIN_MEDIUM_GAP, size: 18, color: '000000', space: 1 } },
    children: [],
  })
}
