import type { Line } from './lines.ts'
import type { Press } from './press.ts'
import { element, within, type Element } from './tags.ts'
import type { Stretch } from './words.ts'

export interface Look {
  size: number
  /** From one line to the next. */
  leading: number
  colour: string
}

interface Placed extends Look {
  x: number
  /** Of the upper edge of the line. */
  y: number
}

/** Draws a line into `owner`; a link becomes an element of its own with its target. Null: on every page anew, tagged nowhere. */
export function drawLine(press: Press, owner: Element | null, line: Line, at: Placed): void {
  let left = at.x
  for (const stretch of line.stretches) {
    const placed = { ...at, x: left }
    if (owner && stretch.address !== null) drawLink(press, owner, stretch, placed)
    else within(press, owner, () => drawStretch(press, stretch, placed))
    left += stretch.width
  }
}

export function drawStretch({ doc }: Press, { text, face }: Stretch, at: Placed): void {
  doc
    .font(face)
    .fontSize(at.size)
    .fillColor(at.colour)
    .text(text, at.x, baselineOf(at), { lineBreak: false, baseline: 'alphabetic' })
}

/** Half of the leading, and half of the height of a capital below it. */
function baselineOf({ y, leading, size }: Placed): number {
  return y + leading / 2 + size * 0.33
}

function drawLink(press: Press, owner: Element, stretch: Stretch, at: Placed): void {
  const { doc, colours } = press
  const link = element(press, owner, 'Link')
  link.add(() => {
    drawStretch(press, stretch, { ...at, colour: colours.own })
    const below = baselineOf(at) + 1.6
    doc.lineWidth(0.5).strokeColor(colours.own)
    doc
      .moveTo(at.x, below)
      .lineTo(at.x + stretch.width, below)
      .stroke()
  })
  target(press, link, stretch, { x: at.x, y: at.y, width: stretch.width, height: at.leading })
  // Ended on its own page: the writer notes the page that is open then.
  link.end()
}

interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** Where a click on an area leads: an address, or "#chapter" in the book. */
export function target(
  { doc }: Press,
  structParent: Element,
  { text, address }: Pick<Stretch, 'text' | 'address'>,
  { x, y, width, height }: Area,
): void {
  if (address === null) return
  // Strings of this writer are names unless they are objects.
  const options = Object.assign({ Contents: new String(text) as string }, { structParent })
  if (address.startsWith('#')) doc.goTo(x, y, width, height, address.slice(1), options)
  else doc.link(x, y, width, height, address, options)
}
