import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { projectRoot } from '../../config.ts'
import { tintOf } from '../../host/contrast.ts'

/** In millimetres: as wide as A4. */
export const band = { width: 210, height: 104 }
const pixelsOfMillimetre = 6
// Of the site: the line under the header of its pages.
const sunrise = '#f2a541'
const edge = 2.4

/** A band for the head of a cover: the site's ornament, after the gajah oling, in the government's colour. */
export async function coverBand(colour: string): Promise<Uint8Array> {
  const ornament = await readFile(join(projectRoot, 'public/ornament.svg'), 'utf8')
  const [, width, height, drawing = ''] = /width="(\d+)" height="(\d+)">([\s\S]*)<\/svg>/.exec(ornament) ?? []
  const tinted = drawing.replaceAll('#000', tintOf(colour, 0.62))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${band.width} ${band.height}"
    width="${band.width * pixelsOfMillimetre}" height="${band.height * pixelsOfMillimetre}">
    <defs><pattern id="o" width="${width}" height="${height}" patternUnits="userSpaceOnUse"
      patternTransform="scale(0.2)">${tinted}</pattern></defs>
    <rect width="100%" height="100%" fill="${colour}"/><rect width="100%" height="100%" fill="url(#o)"/>
    <rect y="${band.height - edge}" width="100%" height="${edge}" fill="${sunrise}"/></svg>`
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 32, effort: 4 }).toBuffer()
}
