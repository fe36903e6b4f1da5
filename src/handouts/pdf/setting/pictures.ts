import { practicesIn, type Material } from '../../../kits/material.ts'
import { logoAt, photoAt, type DrawnPicture } from '../../storedPicture.ts'
import { mostPhotosOfPractice } from '../book/practiceChapter.ts'

/** By the path of the stored file; one that cannot be read is left out. */
export type Pictures = ReadonlyMap<string, DrawnPicture>

// 150 dots an inch over the width of the text.
const longest = 960

export async function picturesOf(material: Material): Promise<Pictures> {
  const photos = practicesIn(material).flatMap((part) => part.photos.slice(0, mostPhotosOfPractice))
  const pictures = new Map<string, DrawnPicture>()
  for (const path of new Set(photos.map((photo) => photo.path))) {
    const photo = await photoAt(path, { longest, quality: 80 })
    if (photo) pictures.set(path, photo)
  }
  const { logoPath } = material.host
  const logo = logoPath === null ? null : await logoAt(logoPath, longest)
  return logo && logoPath !== null ? pictures.set(logoPath, logo) : pictures
}
