import { run } from '../../../papers/blocks.ts'
import type { Chapter } from '../book/piece.ts'
import { drawLine, drawStretch, target } from './drawLine.ts'
import { cut, linesOf, type Line } from './lines.ts'
import { headingShapes, textShapes } from './looks.ts'
import { addPage, room, type Press } from './press.ts'
import { artifact, element, type Element } from './tags.ts'
import { headingStrips } from './textStrips.ts'

/** Where a chapter's page number will stand. */
export interface OpenLine {
  owner: Element
  /** Of the page of the contents, from 0. */
  page: number
  y: number
  right: number
}

const shape = { ...textShapes.body, leading: 19 }
const numberWidth = 46
// Of the titles, beside "Bab 12".
const titleLeft = 62
const between = 5

/** The contents with links, its page numbers left open until the chapters stand. */
export function contentsPages(press: Press, title: string, chapters: readonly Chapter[]): OpenLine[] {
  addPage(press, false)
  const heading = element(press, press.section, 'H1')
  for (const strip of headingStrips(press, heading, [run(title)], headingShapes[1])) {
    strip.draw(press)
    press.y += strip.height
  }
  press.y += 18
  const owner = element(press, press.section, 'TOC')
  return chapters.map((chapter, index) => contentsLine(press, owner, chapter, index))
}

function contentsLine(press: Press, contents: Element, { number, title }: Chapter, index: number): OpenLine {
  const { frame, faces, doc } = press
  const lines = cut(linesOf([run(title)], shape, frame.width - titleLeft - numberWidth, faces), 3)
  const height = lines.length * shape.leading
  if (height > room(press)) addPage(press, false)
  const one = element(press, contents, 'TOCI')
  const label = number === null ? null : { owner: element(press, one, 'Lbl'), text: number }
  const link = element(press, element(press, one, 'Reference'), 'Link')
  const end = element(press, one, 'P')
  if (label) drawNumber(press, label.owner, label.text)
  drawTitle(press, link, lines, { index, title })
  const y = press.y + height - shape.leading
  press.y += height + between
  hairline(press)
  return { owner: end, page: doc.bufferedPageRange().count - 1, y, right: frame.left + frame.width }
}

function drawNumber(press: Press, label: Element, text: string): void {
  const { frame, faces, colours, y } = press
  const [line] = linesOf([run(text, true)], shape, titleLeft, faces)
  if (line) drawLine(press, label, line, { ...shape, colour: colours.own, x: frame.left, y })
}

function drawTitle(
  press: Press,
  link: Element,
  lines: readonly Line[],
  to: { index: number; title: string },
): void {
  const { frame, colours, y } = press
  const look = { size: shape.size, leading: shape.leading, colour: colours.ink }
  for (const [row, line] of lines.entries())
    drawLine(press, link, line, { ...look, x: frame.left + titleLeft, y: y + row * shape.leading })
  const area = { x: frame.left, y, width: frame.width, height: lines.length * shape.leading }
  target(press, link, { text: to.title, address: `#${destination(to.index)}` }, area)
  link.end()
}

function hairline(press: Press): void {
  const { doc, frame, colours, y } = press
  const at = y - between / 2
  artifact(press, () => {
    doc.lineWidth(0.5).strokeColor(colours.line)
    doc
      .moveTo(frame.left, at)
      .lineTo(frame.left + frame.width, at)
      .stroke()
  })
}

export function destination(index: number): string {
  return `bab-${index + 1}`
}

/** Writes the page numbers into the contents; then the book goes on on its last page. */
export function fillContents(press: Press, lines: readonly OpenLine[], pages: readonly number[]): void {
  const { doc, faces, colours } = press
  const last = doc.bufferedPageRange().count - 1
  const look = { size: shape.size, leading: shape.leading, colour: colours.quiet }
  for (const [index, { owner, page, y, right }] of lines.entries()) {
    doc.switchToPage(page)
    const text = String(pages[index] ?? '')
    const width = faces.widthOf(text, 'regular', shape.size)
    const stretch = { text, face: 'regular' as const, address: null, width }
    owner.add(() => drawStretch(press, stretch, { ...look, x: right - width, y }))
  }
  doc.switchToPage(last)
}
