import { run } from '../../../papers/blocks.ts'
import type { Point } from '../book/piece.ts'
import { drawLine } from './drawLine.ts'
import { linesOf } from './lines.ts'
import { listShape } from './looks.ts'
import type { Press } from './press.ts'
import type { Strip } from './strip.ts'
import { element, type Element } from './tags.ts'
import { textStrips } from './textStrips.ts'

const step = 18
// Deeper ones stand as far in as these: their text still has room.
const deepest = 6

/** A list with the lists in it, tagged as they stand in each other. */
export function listStrips(press: Press, points: readonly Point[]): Strip[] {
  const lists: { list: Element; body: Element | null }[] = []
  return points.flatMap((point) => {
    const depth = Math.min(point.depth, lists.length)
    lists.length = Math.min(lists.length, depth + 1)
    const inner = (lists[depth] ??= {
      list: element(press, lists[depth - 1]?.body ?? press.section, 'L'),
      body: null,
    })
    const item = element(press, inner.list, 'LI')
    const mark = element(press, item, 'Lbl')
    inner.body = element(press, item, 'LBody')
    return pointStrips(press, point, mark, inner.body)
  })
}

function pointStrips(
  press: Press,
  { runs, depth, mark, isTied }: Point,
  label: Element,
  body: Element,
): Strip[] {
  const left = Math.min(depth, deepest) * step
  // Questions with what belongs to them stand apart from each other.
  const above = depth === 0 && isTied ? 14 : listShape.above
  const shape = { ...listShape, above, indent: left + step }
  const [line] = linesOf([run(mark)], shape, step * 2, press.faces)
  const look = { size: shape.size, leading: shape.leading, colour: press.colours.own }
  const strips = textStrips(press, element(press, body, 'P'), runs, shape)
  return strips.map((strip, index) => ({
    ...strip,
    isTied: strip.isTied || isTied,
    draw(at) {
      if (index === 0 && line) drawLine(at, label, line, { ...look, x: at.frame.left + left, y: at.y })
      strip.draw(at)
    },
  }))
}
