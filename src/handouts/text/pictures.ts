import type { Material } from '../../kits/material.ts'
import { practicesIn } from '../../kits/material.ts'

/** By the path of the stored file: pictures small enough to stand inside a file, as `data:` addresses. */
export type Pictures = ReadonlyMap<string, { address: string; width: number; height: number }>

const mostWidth = 960
const mostOfEach = 4

/** The first photos of each practice; what cannot be read is left out. */
export async function picturesOf(material: Material): Promise<Pictures> {
  const paths = practicesIn(material).flatMap(({ photos }) =>
    photos.slice(0, mostOfEach).map(({ path }) => path),
  )
  const all = new Map<string, { address: string; width: number; height: number }>()
  // One at a time: drawing takes the threads that the store needs to write.
  for (const path of new Set(paths)) {
    const picture = await pictureAt(path)
    if (picture) all.set(path, picture)
  }
  return all
}

async function pictureAt(path: string) {
  const { default: sharp } = await import('sharp')
  try {
    const { data, info } = await sharp(path, { limitInputPixels: 24_000_000 })
      .resize({ width: mostWidth, height: mostWidth, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#fff' })
      .jpeg({ quality: 72 })
      .toBuffer({ resolveWithObject: true })
    return {
      address: `data:image/jpeg;base64,${data.toString('base64')}`,
      width: info.width,
      height: info.height,
    }
  } catch {
    return null
  }
}
