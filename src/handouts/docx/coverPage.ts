import {
  Footer,
  HorizontalPositionRelativeFrom,
  ImageRun,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type ISectionOptions,
} from 'docx'
import { lines, sheet } from '../../papers/docx/sheet.ts'
import { printable } from '../../papers/printable.ts'
import { band } from './coverBand.ts'
import type { Cover, Handout } from './handout.ts'
import { grey, shortened, type HandoutLook } from './look.ts'

const pixelsOfMillimetre = 96 / 25.4
const twipsOfMillimetre = 1440 / 25.4
const longestTitle = 220

/** The first page: an ornamented band, the title under it, and the government at its foot. */
export function coverPage(
  handout: Handout & { cover: Cover },
  bandPicture: Uint8Array,
  look: HandoutLook,
): ISectionOptions {
  const margin = { ...sheet.margin, top: Math.round((band.height + 16) * twipsOfMillimetre), bottom: 1000 }
  return {
    properties: { page: { size: { width: sheet.width, height: sheet.height }, margin } },
    footers: { default: foot(look) },
    children: [bandParagraph(bandPicture), ...title(handout, look)],
  }
}

/** Behind the text, from edge to edge of the page. */
function bandParagraph(data: Uint8Array): Paragraph {
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: band.width * pixelsOfMillimetre, height: band.height * pixelsOfMillimetre },
    altText: { name: 'Hiasan', title: '', description: 'Hiasan garis' },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 0 },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
  })
  return new Paragraph({ spacing: { after: 0, ...lines(240) }, children: [image] })
}

function title({ kind, cover }: Handout & { cover: Cover }, { colour }: HandoutLook): Paragraph[] {
  const said = shortened(cover.title, longestTitle)
  const size = said.length > 90 ? 40 : 56
  return [
    line(kind, { size: 24, bold: true, allCaps: true, characterSpacing: 40, color: grey }, 160),
    line(said, { size, bold: true, color: colour }, 360),
    ...cover.lines.map((text) => line(shortened(text, longestTitle), { size: 26 }, 60)),
    ...cover.foot.map((text, index) =>
      line(shortened(text, longestTitle), { size: 22, color: grey }, 40, index === 0 ? 480 : 0),
    ),
  ]
}

function line(text: string, hand: object, after: number, before = 0): Paragraph {
  return new Paragraph({
    spacing: { before, after, ...lines(252) },
    children: [new TextRun({ text: printable(text), ...hand })],
  })
}

function foot({ letterhead: { logo, names, lines: said }, colour }: HandoutLook): Footer {
  const name = line(shortened(names.join(' '), 120), { size: 24, bold: true, color: colour }, 20)
  const others = said.map((text) => line(shortened(text, 120), { size: 18, color: grey }, 0))
  return new Footer({ children: [...(logo === null ? [] : [logoLine(logo)]), name, ...others] })
}

function logoLine({ bytes, width, height }: NonNullable<HandoutLook['letterhead']['logo']>): Paragraph {
  const scale = 72 / Math.max(width, height)
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const altText = { name: 'Logo', title: '', description: 'Logo' }
  return new Paragraph({
    spacing: { after: 120 },
    children: [new ImageRun({ type: 'png', data: bytes, transformation, altText })],
  })
}
