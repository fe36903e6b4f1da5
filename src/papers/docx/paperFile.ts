import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Paper } from '../paper.ts'
import { bodyBlocks } from './bodyBlocks.ts'
import { letterheadBlocks } from './letterheadBlocks.ts'
import { sheet } from './sheet.ts'
import { styles } from './styles.ts'
import { printable } from '../printable.ts'

/** The paper as a DOCX file. Imported when a paper is asked for: the package is large, and a start has no need of it. */
export function paperFile(paper: Paper): Promise<Buffer> {
  const { title, creator, isLetter, letterhead, blocks } = paper
  const document = new Document({
    title: printable(title),
    creator: printable(creator),
    lastModifiedBy: printable(creator),
    description: 'Dibuat dari catatan kunjungan.',
    styles,
    sections: [
      {
        properties: {
          ...(isLetter && { titlePage: true }),
          page: {
            size: { width: sheet.width, height: sheet.height, orientation: PageOrientation.PORTRAIT },
            margin: sheet.margin,
          },
        },
        footers: {
          default: footer(paper),
          ...(isLetter && { first: new Footer({ children: [new Paragraph('')] }) }),
        },
        children: [...letterheadBlocks(letterhead), ...bodyBlocks(blocks)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function footer({ title }: Paper): Footer {
  const size = 16
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { after: 0 },
        children: [
          new TextRun({ text: `${printable(shortened(title))} · `, size }),
          new TextRun({ children: ['Halaman ', PageNumber.CURRENT, ' dari ', PageNumber.TOTAL_PAGES], size }),
        ],
      }),
    ],
  })
}

function shortened(title: string): string {
  return title.length > 90 ? `${title.slice(0, 89)}…` : title
}
