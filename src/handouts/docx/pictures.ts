import sharp from 'sharp'
import type { Photo } from '../../kits/material.ts'
import type { Letterhead } from '../../papers/paper.ts'
import type { Picture } from './handout.ts'

// Twice what a page of A4 shows at 96 to the inch: sharp in print, and small.
const widest = 1300
const limits = { limitInputPixels: 50e6, failOn: 'error' as const }

/** A photo as a page needs it; null when the file cannot be read: the page does without. */
export async function pictureOf({ path }: Pick<Photo, 'path'>): Promise<Picture | null> {
  try {
    const { data, info } = await sharp(path, limits)
      .rotate()
      .resize({ width: widest, height: widest, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 76, mozjpeg: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, type: 'jpg', width: info.width, height: info.height }
  } catch {
    return null
  }
}

/** Null when there is none, or it cannot be read. */
export async function logoPicture(path: string | null): Promise<Letterhead['logo']> {
  if (path === null) return null
  try {
    const { data, info } = await sharp(path, limits)
      .resize({ width: 300, height: 300, fit: 'inside', withoutEnlargement: true })
      .png({ palette: true })
      .toBuffer({ resolveWithObject: true })
    return { bytes: data, width: info.width, height: info.height }
  } catch {
    return null
  }
}
