import type { Run } from '../../../papers/blocks.ts'
import { drawLine } from './drawLine.ts'
import { linesOf } from './lines.ts'
import type { TextShape } from './looks.ts'
import type { Press } from './press.ts'
import { tieEdges, type Strip } from './strip.ts'
import type { Element } from './tags.ts'

/** A text as strips of one line each, all of them in `owner`. */
export function textStrips(press: Press, owner: Element, runs: readonly Run[], shape: TextShape): Strip[] {
  const { frame, faces, colours } = press
  const look = { size: shape.size, leading: shape.leading, colour: colours[shape.colour] }
  const strips = linesOf(runs, shape, frame.width - shape.indent, faces).map((line, index) => ({
    height: shape.leading,
    above: index === 0 ? shape.above : 0,
    isTied: false,
    head: null,
    draw: (at: Press) => drawLine(at, owner, line, { ...look, x: at.frame.left + shape.indent, y: at.y }),
  }))
  return tieEdges(strips)
}

/** All tied, and tied to what follows: a heading. */
export function headingStrips(press: Press, owner: Element, runs: readonly Run[], shape: TextShape): Strip[] {
  return textStrips(press, owner, runs, shape).map((strip) => ({ ...strip, isTied: true }))
}
