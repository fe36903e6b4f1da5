import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import type { NewUpload } from '../uploads/upload.ts'

export const mostLogoBytes = 2 * 1024 * 1024
const taken = ['image/png', 'image/jpeg', 'image/webp']
const longestSide = 512

/** The picture made anew, as a PNG of at most 512 x 512; null when it is none that we take. */
export async function readLogo(bytes: Uint8Array): Promise<{ upload: NewUpload; bytes: Uint8Array } | null> {
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !taken.includes(type.mime)) return null
  const made = await reencode(bytes)
  if (!made) return null
  const { data, info } = made
  const upload: NewUpload = {
    owner: { kind: 'site', id: 'site' },
    role: 'photo',
    hash: createHash('sha256').update(data).digest('hex'),
    name: 'logo.png',
    mediaType: 'image/png',
    bytes: data.length,
    width: info.width,
    height: info.height,
    caption: null,
    credit: null,
    visibility: 'public',
  }
  return { upload, bytes: data }
}

/** Null for a broken picture, and for one of more than 24 million pixels. */
async function reencode(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: 24e6, failOn: 'error' })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .png()
      .toBuffer({ resolveWithObject: true })
  } catch {
    return null
  }
}
