import sharp from 'sharp'
import type { Photo } from '../../../kits/material.ts'
import { practicesIn, type Material } from '../../../kits/material.ts'

/** Ready for the page: JPEG, or PNG where it can be seen through. */
export interface Picture {
  bytes: Buffer
  width: number
  height: number
}

/** By the path of the stored file; one that cannot be read is left out. */
export type Pictures = Map<string, Picture>

// 150 dots an inch over the width of the text.
const widest = 960
const mostPerPractice = 2

export async function picturesOf(material: Material): Promise<Pictures> {
  const photos = practicesIn(material).flatMap((part) => chosenPhotos(part.photos))
  const pictures: Pictures = new Map()
  for (const { path } of photos) await take(pictures, path, 'jpeg')
  if (material.host.logoPath !== null) await take(pictures, material.host.logoPath, 'png')
  return pictures
}

/** The first ones: a book is for reading. */
export function chosenPhotos(photos: readonly Photo[]): Photo[] {
  return photos.slice(0, mostPerPractice)
}

async function take(pictures: Pictures, path: string, form: 'jpeg' | 'png'): Promise<void> {
  if (pictures.has(path)) return
  try {
    const sized = sharp(path)
      .rotate()
      .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
    const drawn =
      form === 'png' ? sized.png() : sized.flatten({ background: '#ffffff' }).jpeg({ quality: 80 })
    const { data, info } = await drawn.toBuffer({ resolveWithObject: true })
    pictures.set(path, { bytes: data, width: info.width, height: info.height })
  } catch {
    // A book without one of its photos can still be read.
  }
}
