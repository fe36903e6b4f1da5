import { run } from '../../../papers/blocks.ts'
import type { Photo } from '../../../kits/material.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { textShapes } from './looks.ts'
import type { Pictures } from './pictures.ts'
import type { Press } from './press.ts'
import type { Strip } from './strip.ts'
import { element } from './tags.ts'
import { textStrips } from './textStrips.ts'

const tallest = 270

/** A photo as wide as the text, or as tall as may be, and what is said about it. */
export function photoStrips(press: Press, photo: Photo, pictures: Pictures, t: Translate): Strip[] {
  const picture = pictures.get(photo.path)
  if (!picture) return []
  const scale = Math.min(press.frame.width / picture.width, tallest / picture.height)
  const [width, height] = [picture.width * scale, picture.height * scale]
  const owner = element(press, press.section, 'Figure', { alt: photo.caption ?? t('handout.pdf.photo') })
  const credit = photo.credit === null ? null : t('handout.pdf.credit', { name: photo.credit })
  const caption = [photo.caption, credit].filter((text) => text !== null).join(' · ')
  const below =
    caption === ''
      ? []
      : textStrips(press, element(press, press.section, 'P'), [run(caption)], textShapes.small)
  return [
    {
      height,
      above: 14,
      isTied: below.length > 0,
      head: null,
      draw: (at) => void owner.add(() => at.doc.image(picture.bytes, at.frame.left, at.y, { width, height })),
    },
    ...below,
  ]
}
