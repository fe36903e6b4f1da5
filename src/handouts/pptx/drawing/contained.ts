import type { Picture } from '../pictures.ts'
import type { Place } from '../sheet.ts'

/** The largest size of a picture in a place, its proportions kept, at the place's top left. */
export function contained({ width, height }: Picture, { x, y, w, h }: Place): Place {
  const scale = Math.min(w / width, h / height)
  return { x, y, w: width * scale, h: height * scale }
}
