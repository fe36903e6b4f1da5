import type { Photo } from '../../kits/material.ts'
import type { Letterhead } from '../../papers/paper.ts'
import { logoAt, photoAt } from '../storedPicture.ts'
import type { Picture } from './handout.ts'

// Twice what a page of A4 shows at 96 to the inch: sharp in print, and small.
const longest = 1300

/** A photo as a page needs it; null when the file cannot be read. */
export async function pictureOf({ path }: Pick<Photo, 'path'>): Promise<Picture | null> {
  const photo = await photoAt(path, { longest, quality: 76, mozjpeg: true })
  return photo && { ...photo, type: 'jpg' }
}

/** Null when there is none, or it cannot be read. */
export async function logoPicture(path: string | null): Promise<Letterhead['logo']> {
  return path === null ? null : logoAt(path, 300)
}
