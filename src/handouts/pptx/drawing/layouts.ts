import type { Translate } from '../../../i18n/translate.ts'
import { hex, type Palette } from '../palette.ts'
import type { Picture } from '../pictures.ts'
import { places, sheetHeight, sheetWidth, sizes, titleSizes, type Place } from '../sheet.ts'
import type { Deck } from './deck.ts'

export const typeface = 'Arial'

/** Names of the layouts, as an office program lists them. */
export type LayoutName = 'Cover' | 'Text' | 'Columns' | 'Beside' | 'Picture' | 'Title' | 'Quote' | 'Closing'

export interface LayoutParts {
  palette: Palette
  t: Translate
  /** Stands at the foot of every page. */
  footer: string
  ornament: Picture
}

/** A layout for each kind of slide, with real places for title and text, so that an outline and a screen reader find them. */
export function defineLayouts(deck: Deck, parts: LayoutParts): void {
  const { whole, left, right, leftOfPicture, middle, besidePicture, quote, speaker } = places
  const [body, column] = [20, 18]
  page(deck, 'Text', parts, [placed('body', whole, body)])
  page(deck, 'Columns', parts, [placed('body', left, column), placed('second', right, column)])
  page(deck, 'Beside', parts, [placed('body', besidePicture, column)])
  page(deck, 'Picture', parts, [placed('body', leftOfPicture, column), placed('second', middle, column)])
  page(deck, 'Title', parts, [])
  page(deck, 'Quote', parts, [
    { ...placed('body', quote, sizes.quote), isLow: true },
    placed('second', speaker, 18),
  ])
  coloured(deck, 'Cover', parts, [places.coverTitle, places.coverLines])
  coloured(deck, 'Closing', parts, [places.closingTitle, places.closingLines])
}

interface Placed {
  name: string
  place: Place
  size: number
  /** At the bottom of its place. */
  isLow?: boolean
}

function placed(name: string, place: Place, size: number): Placed {
  return { name, place, size }
}

function page(deck: Deck, name: LayoutName, { palette, t, footer }: LayoutParts, bodies: Placed[]): void {
  deck.defineSlideMaster({
    title: t(`handout.pptx.layout${name}`),
    background: { color: 'FFFFFF' },
    objects: [
      {
        rect: {
          x: places.title.x,
          y: 0.45,
          w: 0.6,
          h: 0.06,
          fill: { color: hex(palette.accent) },
          line: { type: 'none' },
        },
      },
      {
        text: {
          text: footer,
          options: {
            ...places.footer,
            ...small(palette),
            margin: 0,
            valign: 'middle',
            align: 'left',
            objectName: footer,
          },
        },
      },
      place({ name: 'title', place: places.title, size: titleSizes.page }, 'title', hex(palette.heading), t),
      ...bodies.map((one) => place(one, 'body', hex(palette.ink), t)),
    ],
    slideNumber: { ...places.number, ...small(palette), align: 'right', margin: [0, 0, 0, 0] },
  })
}

function small({ muted }: Palette) {
  return { fontFace: typeface, fontSize: sizes.footer, color: hex(muted) }
}

/** On the government's colour, with the quiet ornament. */
function coloured(
  deck: Deck,
  name: LayoutName,
  { palette, t, ornament }: LayoutParts,
  [title, lines]: [Place, Place],
): void {
  const width = sheetHeight * (ornament.width / ornament.height)
  deck.defineSlideMaster({
    title: t(`handout.pptx.layout${name}`),
    background: { color: hex(palette.brand) },
    objects: [
      { image: { x: sheetWidth - width, y: 0, w: width, h: sheetHeight, data: ornament.encoded } },
      {
        rect: {
          x: title.x,
          y: title.y - 0.25,
          w: 0.9,
          h: 0.07,
          fill: { color: hex(palette.accent) },
          line: { type: 'none' },
        },
      },
      place({ name: 'title', place: title, size: titleSizes.cover }, 'title', hex(palette.onBrand), t),
      place({ name: 'body', place: lines, size: 18 }, 'body', hex(palette.onBrand), t),
    ],
  })
}

function place(
  { name, place: { x, y, w, h }, size, isLow = false }: Placed,
  type: 'title' | 'body',
  color: string,
  t: Translate,
) {
  const options = {
    name,
    type,
    x,
    y,
    w,
    h,
    color,
    fontFace: typeface,
    fontSize: size,
    bold: type === 'title',
    margin: 0,
    align: 'left' as const,
    valign: isLow ? ('bottom' as const) : ('top' as const),
  }
  return {
    placeholder: {
      options,
      text: t(type === 'title' ? 'handout.pptx.promptTitle' : 'handout.pptx.promptText'),
    },
  }
}
