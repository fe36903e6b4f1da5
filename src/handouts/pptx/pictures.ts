import sharp from 'sharp'
import { renderSVG } from 'uqr'
import { practicesIn, type Material } from '../../kits/material.ts'
import { logoAt, photoAt, type DrawnPicture } from '../storedPicture.ts'

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
    const picture = await photoAt(photo.path, { longest: longestSide, quality: 78 })
    if (picture) photos.set(photo.path, encoded(picture, 'jpeg'))
  }
  const logo = host.logoPath === null ? null : await logoAt(host.logoPath, logoSide)
  return {
    logo: logo && encoded(logo, 'png'),
    qr: edition === null || slug === null ? null : await qrOf(address),
    photos,
  }
}

async function qrOf(address: string): Promise<Picture> {
  const drawn = Buffer.from(renderSVG(address, { border: 2 }))
  const image = sharp(drawn).resize(logoSide, logoSide, { kernel: 'nearest' }).png({ palette: true })
  return pictureOf(await image.toBuffer({ resolveWithObject: true }), 'png')
}

type Made = { data: Buffer; info: { width: number; height: number } }

export function pictureOf({ data, info }: Made, kind: 'jpeg' | 'png'): Picture {
  return encoded({ bytes: data, width: info.width, height: info.height }, kind)
}

function encoded({ bytes, width, height }: DrawnPicture, kind: 'jpeg' | 'png'): Picture {
  return { encoded: `image/${kind};base64,${bytes.toString('base64')}`, width, height }
}
