import { addPage, room, type Press } from './press.ts'

/** What is drawn on one page whole, from margin to margin: a line of text, a row of a table, a picture. */
export interface Strip {
  height: number
  /** Space above it, left out at the top of a page. */
  above: number
  /** Stays on the page of the strip that follows. */
  isTied: boolean
  /** Stands above it again when a page is turned: the head of its table. */
  head: Strip | null
  draw(press: Press): void
}

/** Draws strips one below the other, and turns the page where the next ones do not fit. */
export function flow(press: Press, strips: readonly Strip[]): void {
  for (const [index, strip] of strips.entries()) {
    if (!fits(press, strips, index)) turnPage(press, strip.head)
    const above = press.y === press.frame.top ? 0 : strip.above
    press.y += above
    strip.draw(press)
    press.y += strip.height
  }
}

function turnPage(press: Press, head: Strip | null): void {
  addPage(press)
  if (!head) return
  head.draw(press)
  press.y += head.height
}

/** With what is tied to it, unless that would not fit on an empty page either. */
function fits(press: Press, strips: readonly Strip[], index: number): boolean {
  const { y, frame } = press
  const strip = strips[index]
  if (!strip || y === frame.top) return true
  const isLed = strips[index - 1]?.isTied ?? false
  const whole = isLed ? 0 : heightFrom(strips, index)
  const needed = whole > frame.bottom - frame.top ? 0 : whole
  return Math.max(needed, strip.above + strip.height) <= room(press) + 0.01
}

function heightFrom(strips: readonly Strip[], first: number): number {
  let height = 0
  for (let index = first; index < strips.length; index += 1) {
    const strip = strips[index]
    if (!strip) break
    height += strip.above + strip.height
    if (!strip.isTied) break
  }
  return height
}

/** Their first and last line never stand alone: pairs of lines are tied. */
export function tieEdges(strips: Strip[], isTiedOn = false): Strip[] {
  for (const [index, strip] of strips.entries()) {
    const isEdge = index === 0 || index === strips.length - 2
    strip.isTied = index === strips.length - 1 ? isTiedOn : isEdge || strip.isTied
  }
  return strips
}
