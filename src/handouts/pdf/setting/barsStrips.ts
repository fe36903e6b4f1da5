import { run, type Run } from '../../../papers/blocks.ts'
import type { Bar } from '../book/piece.ts'
import { drawStretch } from './drawLine.ts'
import { cut, linesOf } from './lines.ts'
import { headingShapes, tableShape } from './looks.ts'
import type { Press } from './press.ts'
import type { Strip } from './strip.ts'
import { element } from './tags.ts'
import { textStrips } from './textStrips.ts'

const barHeight = 11
const pitch = 19
const labelWidth = 104
const valueWidth = 110

interface Chart {
  title: string
  bars: Bar[]
  /** The same in words. */
  said: string
}

/** Lying bars under their title; a picture for the tree of tags, with words for who does not see it. */
export function barsStrips(press: Press, { title, bars, said }: Chart): Strip[] {
  const caption = element(press, press.section, 'P')
  const picture = element(press, press.section, 'Figure', { alt: said })
  const most = Math.max(...bars.map(({ value }) => value))
  return [
    ...textStrips(press, caption, [run(title)], { ...headingShapes[4], isItalic: false }).map((strip) => ({
      ...strip,
      isTied: true,
    })),
    {
      height: bars.length * pitch + 4,
      above: 4,
      isTied: false,
      head: null,
      draw: (at) =>
        void picture.add(() => {
          for (const [index, bar] of bars.entries()) drawBar(at, bar, most, at.y + index * pitch)
        }),
    },
  ]
}

function drawBar(press: Press, { label, value, text }: Bar, most: number, y: number): void {
  const { doc, frame, colours } = press
  const longest = frame.width - labelWidth - valueWidth
  const length = most > 0 ? Math.max((Math.max(value, 0) / most) * longest, 1) : 1
  const x = frame.left + labelWidth
  drawWords(press, run(label), labelWidth - 8, { x: frame.left, y })
  doc.rect(x, y + (pitch - barHeight) / 2, length, barHeight).fill(colours.own)
  drawWords(press, run(text, true), valueWidth - 6, { x: x + length + 6, y })
}

function drawWords(press: Press, words: Run, width: number, { x, y }: { x: number; y: number }): void {
  const [line] = cut(linesOf([words], tableShape, width, press.faces), 1)
  const look = { size: tableShape.size, leading: pitch, colour: press.colours.ink }
  let left = x
  for (const stretch of line?.stretches ?? []) {
    drawStretch(press, stretch, { ...look, x: left, y })
    left += stretch.width
  }
}
