import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Material } from '../../../kits/material.ts'
import { drawStretch } from './drawLine.ts'
import { linesOf } from './lines.ts'
import type { Press } from './press.ts'
import { artifact } from './tags.ts'

const size = 8.5
const leading = 12
const side = 74

/** Above and below each page but the cover; not read aloud on every page. */
export function runningLines(press: Press, material: Material, t: Translate): void {
  const { doc } = press
  const pages = doc.bufferedPageRange().count
  const warnings = [
    material.edition === null ? t('handout.pdf.draft') : null,
    material.isMadeUp ? t('handout.pdf.madeUpShort') : null,
  ].filter((said) => said !== null)
  for (let page = 1; page < pages; page += 1) {
    doc.switchToPage(page)
    const number = t('handout.pdf.page', { page: page + 1, pages })
    artifact(
      press,
      () => aroundPage(press, [material.title, warnings.join(' · '), material.host.siteName, number]),
      'Pagination',
    )
  }
}

function aroundPage(press: Press, [title, warning, site, number]: [string, string, string, string]): void {
  const { doc, colours } = press
  const { width, height } = doc.page
  const foot = height - 48
  const warned = put(press, warning, 0, { y: 40, colour: colours.warning, isBold: true })
  put(press, title, width - 2 * side - warned - 20, { y: 40, colour: colours.quiet })
  const numbered = put(press, number, 0, { y: foot, colour: colours.ink })
  put(press, site, width - 2 * side - numbered - 20, { y: foot, colour: colours.quiet })
  doc.lineWidth(0.5).strokeColor(colours.line)
  doc
    .moveTo(side, 57)
    .lineTo(width - side, 57)
    .stroke()
  doc
    .moveTo(side, foot - 5)
    .lineTo(width - side, foot - 5)
    .stroke()
}

interface Ink {
  y: number
  colour: string
  isBold?: boolean
}

/** On the left, cut to `most` points; on the right when that is 0. The width that was taken. */
function put(press: Press, text: string, most: number, { y, colour, isBold = false }: Ink): number {
  const page = press.doc.page.width
  const lines = linesOf([run(text)], { size, isBold, isItalic: false }, (most || page) - 10, press.faces)
  const stretch = lines[0]?.stretches[0]
  if (!stretch) return 0
  const shown = { ...stretch, text: lines.length > 1 ? `${stretch.text} …` : stretch.text }
  const x = most > 0 ? side : page - side - stretch.width
  drawStretch(press, shown, { size, leading, colour, x, y })
  return stretch.width
}
