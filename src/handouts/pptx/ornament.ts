import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { publicFolder } from '../../web/assets.ts'
import { pictureOf, type Picture } from './pictures.ts'

const side = 1000
// Of its width: the left part would run under the words.
const shownShare = 0.44

/** The house's line ornament in a colour, its right part as high as a slide. */
export async function ornamentIn(colour: string): Promise<Picture> {
  const drawn = await readFile(join(publicFolder, 'ornament.svg'), 'utf8')
  const coloured = drawn.replaceAll('#000', colour)
  const whole = await sharp(Buffer.from(coloured), { density: 300 })
    .resize(null, side)
    .png()
    .toBuffer({ resolveWithObject: true })
  const width = Math.round(whole.info.width * shownShare)
  const part = { left: whole.info.width - width, top: 0, width, height: side }
  const image = sharp(whole.data).extract(part).png({ palette: true })
  return pictureOf(await image.toBuffer({ resolveWithObject: true }), 'png')
}
