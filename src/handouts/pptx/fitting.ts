import type { Line } from './line.ts'
import { heightOf } from './measure.ts'
import { sentencesIn } from './sentences.ts'

/** Where text goes: inches, and points of type. */
export interface Box {
  width: number
  height: number
  size: number
}

/** Inches from one paragraph to the next, in parts of the type size in points. */
const between = 0.5 / 72
/** Inches that a point stands in from the edge, for each step: room for "10.". */
export function indentOf(size: number): number {
  return size * 0.021
}

// In inches: a line as high as the box would leave the heading above it alone on a slide.
const roomForHeading = 0.6
// No box of a slide holds more; a word longer than that need not be measured to its end.
const mostCharacters = 3000

/** The height of one line of a box with the space after it. */
function lineHeight({ text, mark, depth, isBold }: Line, { width, size }: Box): number {
  const indent = mark === 'none' ? 0 : indentOf(size) * (depth + 1)
  return heightOf(text, { size, width: width - indent, isBold }) + size * between
}

/** What fits into the box from the beginning: whole lines, and of the first that does not fit its whole sentences. */
export function fitted(lines: readonly Line[], box: Box): Line[] {
  const { kept, rest } = filled(lines, box)
  const [next] = rest
  if (!next) return kept
  const used = kept.reduce((sum, line) => sum + lineHeight(line, box), 0)
  const part = shortened(next, { ...box, height: box.height - used }, kept.every(isAbove))
  return withoutLooseHeading(part ? [...kept, part] : kept)
}

/** Boxes one after the other until all is said; a line that is higher than a whole box is shortened. */
export function paged(lines: readonly Line[], box: Box): Line[][] {
  const pages: Line[][] = []
  let rest: readonly Line[] = lines.map(
    (line) => shortened(line, { ...box, height: box.height - roomForHeading }, true) ?? line,
  )
  while (rest.length > 0) {
    const page = filled(rest, box)
    const kept = page.rest.length > 0 ? withoutLooseHeading(page.kept) : page.kept
    pages.push(kept)
    rest = rest.slice(kept.length)
  }
  return pages
}

/** Whether the box holds all of it. */
export function isWhole(lines: readonly Line[], box: Box): boolean {
  return filled(lines, box).rest.length === 0
}

function filled(lines: readonly Line[], box: Box): { kept: Line[]; rest: readonly Line[] } {
  let height = 0
  const count = lines.findIndex((line) => (height += lineHeight(line, box)) > box.height + box.size * between)
  return count === -1
    ? { kept: [...lines], rest: [] }
    : { kept: lines.slice(0, count), rest: lines.slice(count) }
}

function isAbove({ isBold }: Line): boolean {
  return isBold
}

/** A heading says nothing at the bottom of a box. */
function withoutLooseHeading(lines: Line[]): Line[] {
  return lines.length > 1 && lines.at(-1)?.isBold ? lines.slice(0, -1) : lines
}

/** As many whole sentences as fit; where not even one does: null, or for `mustSay` as many words. */
function shortened(line: Line, box: Box, mustSay: boolean): Line | null {
  const fits = (text: string) => lineHeight({ ...line, text }, box) <= box.height + box.size * between
  if (line.text.length <= mostCharacters && fits(line.text)) return line
  const sentences = sentencesIn(line.text.slice(0, mostCharacters * 2))
  const count = mostThat(sentences.length, (n) => fits(sentences.slice(0, n).join(' ')))
  if (count > 0) return { ...line, text: sentences.slice(0, count).join(' ') }
  return mustSay ? { ...line, text: wordsThat(fits, line.text) } : null
}

/** As many words as fit, with "…"; of a single endless word its beginning. */
export function wordsThat(fits: (text: string) => boolean, text: string): string {
  if (text.length <= mostCharacters && fits(text)) return text
  const beginning = text.slice(0, mostCharacters)
  const words = beginning.split(/\s+/)
  const count = mostThat(words.length - 1, (n) => fits(`${words.slice(0, n).join(' ')} …`))
  if (count > 0) return `${words.slice(0, count).join(' ')} …`
  const characters = Array.from(beginning)
  return `${characters
    .slice(
      0,
      mostThat(characters.length, (n) => fits(`${characters.slice(0, n).join('')}…`)),
    )
    .join('')}…`
}

/** The greatest n up to `most` for which it holds, when it holds for all smaller ones; 0 when for none. */
function mostThat(most: number, holds: (n: number) => boolean): number {
  let low = 0
  let high = most
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (holds(middle)) low = middle
    else high = middle - 1
  }
  return low
}
