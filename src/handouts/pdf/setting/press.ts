import type { Colours } from './colours.ts'
import type { Faces } from './faces.ts'
import type { Element } from './tags.ts'

/** Where the next thing is drawn: the document, its fonts, and how far the page is filled. */
export interface Press {
  doc: PDFKit.PDFDocument
  faces: Faces
  colours: Colours
  /** In the tree of tags: what is laid out next belongs to it. */
  section: Element
  /** From the top of the page, in points. */
  y: number
  frame: Frame
}

/** The part of a page that text may fill. */
export interface Frame {
  left: number
  top: number
  width: number
  bottom: number
}

const margin = { side: 74, top: 82, bottom: 76 }

export function addPage(press: Press, isWide = press.doc.page?.layout === 'landscape'): void {
  const { page } = press.doc.addPage({ size: 'A4', layout: isWide ? 'landscape' : 'portrait', margin: 0 })
  press.frame = {
    left: margin.side,
    top: margin.top,
    width: page.width - 2 * margin.side,
    bottom: page.height - margin.bottom,
  }
  press.y = press.frame.top
}

/** How much of the page is left, in points. */
export function room({ y, frame }: Press): number {
  return frame.bottom - y
}
