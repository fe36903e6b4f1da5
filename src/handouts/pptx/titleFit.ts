import { wordsThat } from './fitting.ts'
import { heightOf } from './measure.ts'
import { places, titleSizes, type Place } from './sheet.ts'

// A text of more characters is no title at any size.
const longest = 1000

/** A title in its place: smaller where it is long, shortened where it is endless. */
export function titleThatFits(title: string, place: Place, largest: number): { text: string; size: number } {
  const text = oneLine(title)
  const smallest = Math.round(largest * 0.66)
  for (let size = largest; size >= smallest && text.length <= longest; size -= 2)
    if (fits(text, place, size)) return { text, size }
  return { text: wordsThat((part) => fits(part, place, smallest), text), size: smallest }
}

/** Whether a text can stand as the title of a page and still be read from the last row. */
export function isTitle(text: string): boolean {
  return text.length <= longest && fits(oneLine(text), places.title, titleSizes.least)
}

function fits(text: string, { w, h }: Place, size: number): boolean {
  return heightOf(text, { size, width: w, isBold: true }) <= h + 0.02
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim()
}
