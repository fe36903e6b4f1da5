import { wordsThat } from '../fitting.ts'
import { plainLine } from '../line.ts'
import { linesOf } from '../measure.ts'
import { hex } from '../palette.ts'
import { places, sizes, titleSizes } from '../sheet.ts'
import type { QuoteBody, SlideWords, TextBody } from '../slide.ts'
import { titleThatFits } from '../titleFit.ts'
import type { Drawing } from './drawing.ts'
import { typeface, type LayoutName } from './layouts.ts'
import { contained } from './contained.ts'
import { textOf } from './textOf.ts'

/** Title and what surrounds the body of a page. */
export function drawWords({ sheet, palette }: Drawing, { title, kicker, lead, source }: SlideWords): void {
  const { text, size } = titleThatFits(title, places.title, titleSizes.page)
  sheet.addText(
    [{ text, options: { fontSize: size, bold: true, fontFace: typeface, color: hex(palette.heading) } }],
    {
      placeholder: 'title',
    },
  )
  const quiet = { fontFace: typeface, color: hex(palette.muted), margin: 0, valign: 'middle' as const }
  const lines = [
    { text: kicker, place: places.kicker, size: 13 },
    { text: lead, place: places.lead, size: sizes.small },
    { text: source, place: places.source, size: sizes.source },
  ]
  for (const line of lines) {
    if (line.text === null || line.text === '') continue
    const most = line.place === places.source ? 2 : 1
    const said = wordsThat(
      (part) => linesOf(part, { size: line.size, width: line.place.w }) <= most,
      line.text,
    )
    sheet.addText(said, { ...line.place, ...quiet, fontSize: line.size, objectName: said.slice(0, 40) })
  }
}

export function layoutOfText({ columns, picture }: TextBody): LayoutName {
  if (picture) return columns.length > 1 ? 'Picture' : 'Beside'
  return columns.length > 1 ? 'Columns' : 'Text'
}

export function drawColumns({ sheet, palette }: Drawing, { columns, size, picture }: TextBody): void {
  columns.forEach((lines, index) =>
    sheet.addText(textOf(lines, size, palette), { placeholder: index === 0 ? 'body' : 'second' }),
  )
  if (!picture) return
  const { x, y, w, h } = contained(picture.picture, places.picture)
  sheet.addImage({ data: picture.picture.encoded, altText: picture.alt, x, y, w, h })
  if (picture.caption === null) return
  const box = { x: places.picture.x, y: y + h + 0.08, w: places.picture.w, h: 0.55 }
  const caption = wordsThat(
    (part) => linesOf(part, { size: sizes.source, width: box.w }) <= 3,
    picture.caption,
  )
  sheet.addText(caption, {
    ...box,
    fontFace: typeface,
    fontSize: sizes.source,
    color: hex(palette.muted),
    margin: 0,
    valign: 'top',
    objectName: caption.slice(0, 40),
  })
}

export function drawQuote({ sheet, palette }: Drawing, { text, speaker }: QuoteBody): void {
  sheet.addText(textOf([plainLine(text)], sizes.quote, palette), { placeholder: 'body' })
  const said = wordsThat((part) => linesOf(part, { size: 18, width: places.speaker.w }) <= 2, `— ${speaker}`)
  sheet.addText(textOf([plainLine(said)], 18, palette), { placeholder: 'second' })
}
