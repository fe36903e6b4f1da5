import { run, type Run } from '../../../papers/blocks.ts'
import { boxShape } from './looks.ts'
import type { Press } from './press.ts'
import type { Strip } from './strip.ts'
import { artifact, element } from './tags.ts'
import { textStrips } from './textStrips.ts'

const padding = 9
const above = 12

/** A note on a coloured ground, which goes on over the page's end. */
export function boxStrips(
  press: Press,
  label: string,
  runs: readonly Run[],
  tone: 'note' | 'warning',
): Strip[] {
  const shape = { ...boxShape, indent: 14 }
  const narrow = { ...press, frame: { ...press.frame, width: press.frame.width - 12 } }
  const paragraph = element(press, press.section, 'P')
  const colour = tone === 'warning' ? ('warning' as const) : ('own' as const)
  const text = textStrips(narrow, paragraph, [run(`${label} `, true), ...runs], { ...shape, colour: 'ink' })
  return text.map((strip, index) => {
    const top = index === 0 ? padding : 0
    const bottom = index === text.length - 1 ? padding : 0
    const height = strip.height + top + bottom
    return {
      ...strip,
      height,
      above: index === 0 ? above : 0,
      draw(at: Press) {
        ground(at, height, tone === 'warning' ? at.colours.warningTint : at.colours.tint, at.colours[colour])
        strip.draw({ ...at, y: at.y + top })
      },
    }
  })
}

function ground(press: Press, height: number, tint: string, bar: string): void {
  const { doc, frame, y } = press
  artifact(press, () => {
    doc.rect(frame.left, y, frame.width, height).fill(tint)
    doc.rect(frame.left, y, 3, height).fill(bar)
  })
}
