import { translator } from '../../i18n/translate.ts'
import { practicesIn, type Material } from '../../kits/material.ts'
import { newDeck } from './drawing/deck.ts'
import { drawSlide } from './drawing/drawSlides.ts'
import { defineLayouts } from './drawing/layouts.ts'
import { mended } from './mending/mended.ts'
import { ornamentIn } from './ornament.ts'
import { paletteOf } from './palette.ts'
import { picturesOf } from './pictures.ts'
import { printableIn } from './printableIn.ts'
import { plannedSlides } from './plannedSlides.ts'
import { footerOf } from './footer.ts'
import { mostInFull } from './slides/ground.ts'

/** The bahan tayang of a kit as a PPTX file: slides to edit, the long text in the speaker's notes. */
export async function slidesFile(given: Material): Promise<Uint8Array> {
  const material = printableIn(given)
  const t = translator(material.locale)
  const palette = paletteOf(material.host.colour)
  const isBrief = practicesIn(material).length > mostInFull
  const pictures = await picturesOf(material, isBrief)
  const slides = plannedSlides({ material, pictures, t, isBrief })
  const deck = newDeck()
  deck.layout = 'LAYOUT_WIDE'
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' }
  defineLayouts(deck, {
    palette,
    t,
    footer: footerOf(material, t),
    ornament: await ornamentIn(palette.ornament),
  })
  for (const slide of slides) drawSlide(deck, slide, { palette, t })
  const drawn = (await deck.write({ outputType: 'uint8array' })) as Uint8Array
  return mended(drawn, { slides, material, palette, t })
}
