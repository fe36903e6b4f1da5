import sharp from 'sharp'
import { renderSVG } from 'uqr'
import type { Material, Photo } from '../../kits/material.ts'
import { practicesIn } from '../../kits/material.ts'

/** Bytes that can stand in a file, with their size in pixels. */
export interface Picture {
  /** `image/jpeg;base64,…` */
  encoded: string
  width: number
  height: number
}

/** What was read from files before the slides are planned. */
export interface Pictures {
  logo: Picture | null
  qr: Picture | null
  /** By a photo's path; absent when it cannot be read. */
  photos: ReadonlyMap<string, Picture>
}

const longestSide = 1600
const logoSide = 600

/** The logo, the code of the address, and the first photo of each practice, as small as a slide needs them. */
export async function picturesOf(material: Material, isBrief: boolean): Promise<Pictures> {
  const { host, edition, slug, address } = material
  const first = isBrief ? [] : practicesIn(material).flatMap(({ photos }) => photos.slice(0, 1))
  const photos = new Map<string, Picture>()
  for (const photo of first) {
    const picture = await orNull(compressed(photo))
    if (picture) photos.set(photo.path, picture)
  }
  return {
    logo: host.logoPath === null ? null : await orNull(logoOf(host.logoPath)),
    qr: edition === null || slug === null ? null : await orNull(qrOf(address)),
    photos,
  }
}

/** A file that is gone or broken costs its picture, not the slides. */
async function orNull(picture: Promise<Picture>): Promise<Picture | null> {
  try {
    return await picture
  } catch {
    return null
  }
}

async function compressed({ path }: Photo): Promise<Picture> {
  // Turned as the camera was held; what else the camera wrote is left behind, the place among it.
  const image = sharp(path)
    .rotate()
    .flatten({ background: '#ffffff' })
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 78, mozjpeg: false })
  return pictureOf(await image.toBuffer({ resolveWithObject: true }), 'jpeg')
}

async function logoOf(path: string): Promise<Picture> {
  const image = sharp(path).resize(logoSide, logoSide, { fit: 'inside', withoutEnlargement: true }).png()
  return pictureOf(await image.toBuffer({ resolveWithObject: true }), 'png')
}

async function qrOf(address: string): Promise<Picture> {
  const drawn = Buffer.from(renderSVG(address, { border: 2 }))
  const image = sharp(drawn).resize(logoSide, logoSide, { kernel: 'nearest' }).png({ palette: true })
  return pictureOf(await image.toBuffer({ resolveWithObject: true }), 'png')
}

type Made = { data: Buffer; info: { width: number; height: number } }

export function pictureOf({ data, info }: Made, kind: 'jpeg' | 'png'): Picture {
  return {
    encoded: `image/${kind};base64,${data.toString('base64')}`,
    width: info.width,
    height: info.height,
  }
}
