import type { DrawnPicture } from '../../storedPicture.ts'
import { run } from '../../../papers/blocks.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Material } from '../../../kits/material.ts'
import { formatDate } from '../../../i18n/format.ts'
import { editionText } from '../book/openingChapter.ts'
import { drawLine, type Look } from './drawLine.ts'
import { cut, linesOf, type Line } from './lines.ts'
import { drawOrnament } from './ornament.ts'
import { addPage, type Press } from './press.ts'
import { artifact, element, type Element } from './tags.ts'

// Of the height of the page: what the government's colour fills.
const coloured = 0.64
const side = 56
const titleSizes = [38, 32, 27, 22, 18]
const mostTitleLines = 7

interface Cover {
  material: Material
  logo: DrawnPicture | null
  t: Translate
}

export function coverPage(press: Press, cover: Cover): void {
  addPage(press, false)
  const { width, height } = press.doc.page
  const ground = { x: 0, y: 0, width: width + 1, height: height * coloured }
  artifact(press, () => {
    press.doc.rect(0, 0, ground.width, ground.height).fill(press.colours.own)
    drawOrnament(press, ground)
  })
  aboveTitle(press, cover)
  const end = title(press, cover.material.title, ground.height)
  belowTitle(press, cover, Math.max(end, ground.height) + 34)
}

interface Words {
  text: string
  size: number
  colour: string
  isBold?: boolean
  type?: string
}

/** Draws words below `y`, and says where they end. */
function put(press: Press, y: number, { text, size, colour, isBold = false, type = 'P' }: Words): number {
  const look = { size, leading: size * 1.35, colour }
  const lines = linesOf(
    [run(text)],
    { size, isBold, isItalic: false },
    press.doc.page.width - 2 * side,
    press.faces,
  )
  return putLines(press, element(press, press.section, type), cut(lines, mostTitleLines), { ...look, y })
}

function putLines(
  press: Press,
  owner: Element,
  lines: readonly Line[],
  { y, ...look }: Look & { y: number },
): number {
  for (const [index, line] of lines.entries())
    drawLine(press, owner, line, { ...look, x: side, y: y + index * look.leading })
  return y + lines.length * look.leading
}

function aboveTitle(press: Press, { material, logo, t }: Cover): void {
  const white = '#ffffff'
  if (logo) drawLogo(press, logo, material.host.government)
  const left = 52
  put(press, left + (logo ? 66 : 0), {
    text: material.host.government,
    size: 13,
    colour: white,
    isBold: true,
  })
  if (material.edition === null)
    put(press, left + (logo ? 90 : 24), {
      text: t('handout.pdf.draft'),
      size: 22,
      colour: white,
      isBold: true,
    })
}

function drawLogo(press: Press, logo: DrawnPicture, alt: string): void {
  const scale = Math.min(56 / logo.height, 150 / logo.width)
  const size = { width: logo.width * scale, height: logo.height * scale }
  const owner = element(press, press.section, 'Figure', { alt })
  owner.add(() => press.doc.image(logo.bytes, side, 48, size))
}

/** The title stands on the lower edge of the coloured ground, as large as it fits. */
function title(press: Press, text: string, ground: number): number {
  const width = press.doc.page.width - 2 * side
  const settings = titleSizes.map((size) => ({ size, isBold: true, isItalic: false }))
  const broken = settings.map((setting) => ({
    setting,
    lines: linesOf([run(text)], setting, width, press.faces),
  }))
  const chosen = broken.find(({ lines }) => lines.length <= 4) ?? broken.at(-1)
  if (!chosen) return ground
  const { setting, lines } = chosen
  const leading = setting.size * 1.18
  const shown = cut(lines, mostTitleLines)
  const owner = element(press, press.section, 'P', { title: 'Title' })
  const look = { size: setting.size, leading, colour: '#ffffff' }
  return putLines(press, owner, shown, { ...look, y: ground - 44 - shown.length * leading }) + 44
}

function belowTitle(press: Press, { material, t }: Cover, y: number): void {
  const { ink, quiet, own, warning } = press.colours
  const { programme, subject, author, edition, locale, madeOn, isMadeUp, host } = material
  const day = edition === null ? formatDate(madeOn, locale) : editionText(edition, material, t)
  const training = [t('handout.pdf.kind'), programme].filter((part) => part !== null).join(' · ')
  let next = put(press, y, { text: training, size: 15, colour: own, isBold: true })
  if (subject !== null) next = put(press, next + 2, { text: subject, size: 13, colour: ink })
  next = put(press, next + 16, { text: author, size: 11.5, colour: ink })
  next = put(press, next + 2, { text: `${day} · ${host.siteName}`, size: 10, colour: quiet })
  if (edition === null)
    next = put(press, next + 10, { text: t('handout.pdf.draftSaid'), size: 10, colour: warning })
  if (isMadeUp)
    put(press, next + 10, { text: t('handout.pdf.madeUpKit'), size: 10, colour: warning, isBold: true })
}
