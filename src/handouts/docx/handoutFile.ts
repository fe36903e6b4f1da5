import { Document, Packer, PageOrientation, type ISectionOptions } from 'docx'
import { sheet } from '../../papers/docx/sheet.ts'
import { printable } from '../../papers/printable.ts'
import { coverPage } from './coverPage.ts'
import { drawnSection } from './drawnPieces.ts'
import type { Cover, Handout, Section } from './handout.ts'
import { handoutStyles } from './handoutStyles.ts'
import { handoutLook, shortened, type HandoutLook } from './look.ts'
import { markHeader, pageFooter, pageHeader } from './pageEdges.ts'
import { top, wideWidth } from './pages.ts'

/** The file itself. `band` is the picture over a cover; null for a paper without one. */
export async function handoutFile(
  handout: Handout,
  { colour, band, creator }: { colour: string; band: Uint8Array | null; creator: string },
): Promise<Uint8Array> {
  const look = handoutLook(handout, colour)
  const cover = withCover(handout) && band !== null ? [coverPage(handout, band, look)] : []
  const maker = printable(shortened(creator, 120))
  const document = new Document({
    title: printable(shortened(handout.title, 200)),
    subject: printable(handout.kind),
    creator: maker,
    lastModifiedBy: maker,
    styles: handoutStyles(handout, look),
    sections: [...cover, ...handout.sections.map((one, index) => section(one, index, { handout, look }))],
  })
  return Packer.toBuffer(document)
}

function withCover(handout: Handout): handout is Handout & { cover: Cover } {
  return handout.cover !== null
}

function section(
  { isWide, pieces }: Section,
  index: number,
  { handout, look }: { handout: Handout; look: HandoutLook },
): ISectionOptions {
  const { left, right } = sheet.margin
  const own = isWide ? { ...look, width: wideWidth } : look
  const hasLetterhead = pieces[0]?.kind === 'letterhead'
  return {
    properties: {
      ...(hasLetterhead && { titlePage: true }),
      page: {
        // Word is given the sides of the upright sheet, and turns it.
        size: {
          width: sheet.width,
          height: sheet.height,
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...sheet.margin,
          top,
          left: isWide ? right : left,
          header: 567,
          // A form should end on the page that it begins on, with its signature.
          ...(hasLetterhead && { bottom: 850, footer: 454 }),
        },
        ...(index === 0 && handout.cover !== null && { pageNumbers: { start: 1 } }),
      },
    },
    headers: {
      default: pageHeader(handout, own),
      ...(hasLetterhead && { first: markHeader(handout) }),
    },
    footers: {
      default: pageFooter(handout, own),
      ...(hasLetterhead && { first: pageFooter(handout, own) }),
    },
    children: drawnSection(pieces, own),
  }
}
