import { fitted, isWhole } from '../fitting.ts'
import type { Line } from '../line.ts'
import { boxOf, places, placesOfColumns, sizes, type Place } from '../sheet.ts'
import { slideOf, type Slide, type SlideWords, type TextBody } from '../slide.ts'

/** Up to two columns, each with what fits. */
export function textSlide(
  words: Partial<SlideWords> & { title: string },
  columns: readonly Line[][],
  picture: TextBody['picture'],
): Slide {
  const used = columns.slice(0, 2)
  const boxes = placesOfColumns(used.length, picture !== null)
  const size = sizeThatHolds(used, boxes)
  const kept = used.map((lines, index) => fitted(lines, boxOf(boxes[index] ?? places.whole, size)))
  return slideOf(words, { kind: 'text', columns: kept, size, picture })
}

/** The largest size at which all is said; the smallest where even that leaves something out. */
function sizeThatHolds(columns: readonly Line[][], boxes: readonly Place[]): number {
  const holds = (size: number) =>
    columns.every((lines, index) => isWhole(lines, boxOf(boxes[index] ?? places.whole, size)))
  return sizes.column.find(holds) ?? sizes.column[sizes.column.length - 1] ?? 18
}
