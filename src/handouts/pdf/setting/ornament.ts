import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../../config.ts'
import type { Press } from './press.ts'

// Of one tile of the pattern.
const tile = { width: 360, height: 264, scale: 0.62 }

interface Area {
  x: number
  y: number
  width: number
  height: number
}

/** The line pattern of the site, in white and hardly seen, over an area. Drawn inside an artifact. */
export function drawOrnament({ doc }: Press, { x, y, width, height }: Area): void {
  const lines = linesOfPattern()
  doc.save().rect(x, y, width, height).clip()
  for (let left = x; left < x + width; left += tile.width * tile.scale)
    for (let top = y; top < y + height; top += tile.height * tile.scale) {
      doc.save().translate(left, top).scale(tile.scale).lineCap('round').lineWidth(1.7)
      doc.path(lines).strokeOpacity(0.1).stroke('#ffffff').restore()
    }
  doc.restore()
}

function linesOfPattern(): string {
  const svg = readFileSync(join(projectRoot, 'public/ornament.svg'), 'utf8')
  return / d="([^"]+)"/.exec(svg)?.[1] ?? ''
}
