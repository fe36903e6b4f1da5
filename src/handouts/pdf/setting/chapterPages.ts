import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Chapter, Piece } from '../book/piece.ts'
import { destination } from './contentsPages.ts'
import { headingShapes, labelShape } from './looks.ts'
import type { Pictures } from './pictures.ts'
import { pieceStrips } from './pieceStrips.ts'
import { addPage, type Press } from './press.ts'
import { flow, type Strip } from './strip.ts'
import { element, type Element } from './tags.ts'
import { headingStrips } from './textStrips.ts'

interface Means {
  /** Of the tree of tags. */
  root: Element
  pictures: Pictures
  t: Translate
}

/** Sets a chapter on pages of its own; its first page, from 1. */
export function chapterPages(press: Press, chapter: Chapter, index: number, means: Means): number {
  addPage(press, chapter.isWide)
  const page = press.doc.bufferedPageRange().count
  press.section = element(press, means.root, 'Sect', { title: chapter.title })
  press.doc.addNamedDestination(destination(index), 'XYZ', 0, 0, 0)
  const bookmark = press.doc.outline.addItem(bookmarkText(chapter))
  const opening = openingStrips(press, chapter)
  const strips = chapter.pieces.flatMap((piece) =>
    marked(pieceStrips(press, piece, means.pictures, means.t), piece, bookmark),
  )
  flow(press, [...opening, ...strips])
  press.section.end()
  return page
}

function bookmarkText({ number, title }: Chapter): string {
  return number === null ? title : `${number}: ${title}`
}

function openingStrips(press: Press, { number, label, title }: Chapter): Strip[] {
  const above = [number, label].filter((part) => part !== null).join(' · ')
  const paragraph = above === '' ? null : element(press, press.section, 'P')
  const name = element(press, press.section, 'H1')
  const titles = headingStrips(press, name, [run(title)], headingShapes[1])
  if (!paragraph) return titles
  const words = headingStrips(press, paragraph, [run(above)], labelShape)
  return [...words, ...titles]
}

/** A heading of the second level has a bookmark, made when its page is known. */
function marked(strips: Strip[], piece: Piece, bookmark: PDFKit.PDFOutline): Strip[] {
  if (piece.kind !== 'heading' || piece.level !== 2) return strips
  return strips.map((strip, index) =>
    index > 0
      ? strip
      : {
          ...strip,
          draw(press) {
            bookmark.addItem(piece.text, placeOf(press))
            strip.draw(press)
          },
        },
  )
}

/** At the heading; measured from the left as the writer measures: from the right edge. */
function placeOf({ doc, y }: Press): { expanded: boolean; fit: boolean; top: number; left: number } {
  return { expanded: false, fit: false, top: y - 12, left: doc.page.width }
}
