import { AlignmentType, ImageRun, Paragraph } from 'docx'
import { printable } from '../../papers/printable.ts'
import type { Picture } from './handout.ts'
import { shortened, type HandoutLook } from './look.ts'

const longestCaption = 300
// In pixels, 96 to the inch: twentieths of a point are 15 to the pixel.
const twipsOfPixel = 15
const tallest = 430

export function pictureBlock(
  { bytes, type, width, height }: Picture,
  caption: string | null,
  look: HandoutLook,
) {
  const scale = Math.min(look.width / twipsOfPixel / width, tallest / height, 1)
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) }
  const described = shortened(caption ?? '', longestCaption)
  const altText = { name: 'Foto', title: '', description: printable(described) }
  const image = new ImageRun({ type, data: bytes, transformation, altText })
  const alignment = AlignmentType.CENTER
  const below =
    caption === null ? [] : [new Paragraph({ style: 'Small', alignment, text: printable(caption) })]
  return [
    new Paragraph({
      alignment,
      children: [image],
      spacing: { before: 120, after: 60 },
      keepNext: caption !== null,
    }),
    ...below,
  ]
}
