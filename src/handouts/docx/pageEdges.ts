import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { printable } from '../../papers/printable.ts'
import type { Handout } from './handout.ts'
import { grey, lineGrey, shortened, type HandoutLook } from './look.ts'

const size = 16
const line = { style: BorderStyle.SINGLE, size: 4, color: lineGrey, space: 4 }

/** The government on the left, on the right what it is, and that it is a draft. */
export function pageHeader({ kind, marks }: Handout, look: HandoutLook): Header {
  const government = shortened(look.letterhead.names.join(' '), 70)
  return new Header({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: look.width }],
        border: { bottom: line },
        spacing: { after: 0 },
        children: [
          new TextRun({ text: printable(government), size, bold: true, color: look.colour }),
          new TextRun({ children: [new Tab()], size }),
          ...markRuns(marks),
          new TextRun({ text: printable(kind), size, color: grey }),
        ],
      }),
    ],
  })
}

/** Over a letterhead, which names the government itself. */
export function markHeader({ marks }: Handout): Header {
  const children = markRuns(marks, true)
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, spacing: { after: 0 }, children })],
  })
}

function markRuns(marks: readonly string[], isAlone = false): ParagraphChild[] {
  const joint = isAlone ? marks.join(' · ') : marks.map((mark) => `${mark} · `).join('')
  return joint === '' ? [] : [new TextRun({ text: printable(joint), size, bold: true, color: '8A2A0A' })]
}

export function pageFooter({ title }: Handout, look: HandoutLook): Footer {
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: look.width }],
        spacing: { after: 0 },
        children: [
          new TextRun({ children: [printable(shortened(title, 90)), new Tab()], size, color: grey }),
          new TextRun({ children: [PageNumber.CURRENT], size, color: grey }),
        ],
      }),
    ],
  })
}
