import { wordsThat } from '../fitting.ts'
import { heightOf, linesOf } from '../measure.ts'
import { hex } from '../palette.ts'
import { places, titleSizes, type Place } from '../sheet.ts'
import type { ClosingBody, CoverBody } from '../slide.ts'
import { titleThatFits } from '../titleFit.ts'
import { contained } from './contained.ts'
import type { Drawing } from './drawing.ts'
import { typeface } from './layouts.ts'

export function drawCover({ sheet, palette, t }: Drawing, title: string, body: CoverBody): void {
  const onBrand = { fontFace: typeface, color: hex(palette.onBrand) }
  const fitting = titleThatFits(title, places.coverTitle, titleSizes.cover)
  sheet.addText([{ text: fitting.text, options: { ...onBrand, fontSize: fitting.size, bold: true } }], {
    placeholder: 'title',
  })
  sheet.addText(linesOn(body.lines, 18, hex(palette.quietOnBrand), places.coverLines), {
    placeholder: 'body',
  })
  drawGovernment({ sheet, palette, t }, body)
  if (body.warnings.length === 0) return
  const warning = { ...onBrand, fontSize: 14, bold: true, margin: 0, valign: 'middle' as const }
  sheet.addText(body.warnings.join(' '), { ...places.coverWarnings, ...warning })
}

function drawGovernment({ sheet, palette, t }: Drawing, body: CoverBody): void {
  const x = body.logo ? places.title.x + 1.15 : places.title.x
  if (body.logo) {
    const white = { x: places.title.x, y: 0.6, w: 0.95, h: 0.95 }
    sheet.addShape('roundRect', {
      ...white,
      rectRadius: 0.08,
      fill: { color: 'FFFFFF' },
      line: { type: 'none' },
    })
    const box = contained(body.logo, { x: 0, y: 0, w: 0.79, h: 0.79 })
    sheet.addImage({
      data: body.logo.encoded,
      altText: t('handout.pptx.logoAlt', { government: body.government }),
      x: white.x + (white.w - box.w) / 2,
      y: white.y + (white.h - box.h) / 2,
      w: box.w,
      h: box.h,
    })
  }
  const government = wordsThat(
    (part) => linesOf(part, { size: 16, width: 7, isBold: true }) <= 2,
    body.government,
  )
  sheet.addText(government, {
    x,
    y: 0.6,
    w: 7.4,
    h: 0.95,
    fontFace: typeface,
    color: hex(palette.onBrand),
    fontSize: 16,
    bold: true,
    margin: 0,
    valign: 'middle',
  })
}

export function drawClosing({ sheet, palette, t }: Drawing, title: string, body: ClosingBody): void {
  const color = hex(palette.onBrand)
  sheet.addText([{ text: title, options: { fontFace: typeface, fontSize: 36, bold: true, color } }], {
    placeholder: 'title',
  })
  const lines =
    body.address === null ? body.lines : [...body.lines.slice(0, 1), body.address, ...body.lines.slice(1)]
  sheet.addText(linesOn(lines, 16, color, places.closingLines), { placeholder: 'body' })
  if (!body.qr) return
  const { x, y, w, h } = places.qr
  sheet.addShape('roundRect', {
    x,
    y,
    w,
    h,
    rectRadius: 0.1,
    fill: { color: 'FFFFFF' },
    line: { type: 'none' },
  })
  const altText = t('handout.pptx.qrAlt', { address: body.address ?? '' })
  sheet.addImage({ data: body.qr.encoded, altText, x: x + 0.15, y: y + 0.15, w: w - 0.3, h: h - 0.3 })
}

/** Lines on the government's colour, each on up to two lines of its own, as many as fit. */
function linesOn(lines: readonly string[], size: number, color: string, { w, h }: Place) {
  let used = 0
  const fitting = lines
    .map((line) => wordsThat((part) => linesOf(part, { size, width: w }) <= 2, line))
    .filter((line) => (used += heightOf(line, { size, width: w }) + (size * 0.45) / 72) <= h)
  return fitting.map((text, index) => ({
    text,
    options: {
      fontFace: typeface,
      fontSize: size,
      color,
      paraSpaceAfter: size * 0.45,
      breakLine: index < fitting.length - 1,
    },
  }))
}
