import { practicesIn, type Material } from '../../kits/material.ts'
import { photoAt } from '../storedPicture.ts'

/** By the path of the stored file: pictures small enough to stand inside a file, as `data:` addresses. */
export type Pictures = ReadonlyMap<string, { address: string; width: number; height: number }>

const longest = 960
const mostOfEach = 4

/** The first photos of each practice; what cannot be read is left out. */
export async function picturesOf(material: Material): Promise<Pictures> {
  const paths = practicesIn(material).flatMap(({ photos }) =>
    photos.slice(0, mostOfEach).map(({ path }) => path),
  )
  const all = new Map<string, { address: string; width: number; height: number }>()
  // One at a time: drawing takes the threads that the store needs to write.
  for (const path of new Set(paths)) {
    const photo = await photoAt(path, { longest, quality: 72 })
    if (!photo) continue
    const { bytes, width, height } = photo
    all.set(path, { address: `data:image/jpeg;base64,${bytes.toString('base64')}`, width, height })
  }
  return all
}
