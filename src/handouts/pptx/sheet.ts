import type { Box } from './fitting.ts'

/** A rectangle of a slide, in inches. */
export interface Place {
  x: number
  y: number
  w: number
  h: number
}

export const sheetWidth = 13.333
export const sheetHeight = 7.5
const left = 0.8
const width = 11.73
const top = 2.4
const height = 3.95
const gap = 0.6
const half = (width - gap) / 2
const pictureWidth = 3.4
const beside = (width - pictureWidth - 2 * gap * 0.75) / 2

export const places = {
  kicker: { x: left, y: 0.62, w: width, h: 0.32 },
  title: { x: left, y: 0.94, w: width, h: 0.92 },
  lead: { x: left, y: 1.86, w: width, h: 0.34 },
  whole: { x: left, y: top, w: width, h: height },
  left: { x: left, y: top, w: half, h: height },
  right: { x: left + half + gap, y: top, w: half, h: height },
  leftOfPicture: { x: left, y: top, w: beside, h: height },
  besidePicture: { x: left, y: top, w: width - pictureWidth - gap, h: height },
  middle: { x: left + beside + gap * 0.75, y: top, w: beside, h: height },
  picture: { x: left + width - pictureWidth, y: top + 0.05, w: pictureWidth, h: height - 0.75 },
  chart: { x: left, y: top, w: 7, h: height },
  besideChart: { x: left + 7.3, y: top, w: width - 7.3, h: height },
  source: { x: left, y: 6.5, w: width, h: 0.38 },
  footer: { x: left, y: 6.98, w: width - 1, h: 0.26 },
  number: { x: left + width - 0.8, y: 6.98, w: 0.8, h: 0.26 },
  quote: { x: left, y: 2.1, w: width - 1.2, h: 3 },
  speaker: { x: left, y: 5.35, w: width - 1.2, h: 0.8 },
  coverTitle: { x: left, y: 2.2, w: 8, h: 2.15 },
  coverLines: { x: left, y: 4.45, w: 8, h: 1.75 },
  coverWarnings: { x: left, y: 6.3, w: 8, h: 0.6 },
  closingTitle: { x: left, y: 1.5, w: 7.4, h: 1.2 },
  closingLines: { x: left, y: 2.85, w: 7.4, h: 3.2 },
  qr: { x: 9.3, y: 1.9, w: 2.9, h: 2.9 },
} as const satisfies Record<string, Place>

/** Type sizes in points. */
export const sizes = {
  body: [26, 22, 20],
  column: [22, 20, 18],
  reference: [16],
  small: 14,
  table: [18, 16, 14],
  beside: [14, 13, 12],
  source: 11,
  footer: 10.5,
  quote: 32,
} as const
export const titleSizes = { page: 30, least: 24, cover: 40 } as const

/** Where the columns of text stand, one or two. */
export function placesOfColumns(count: number, hasPicture: boolean): Place[] {
  const { whole, left: first, right, besidePicture, leftOfPicture, middle } = places
  if (hasPicture) return count > 1 ? [leftOfPicture, middle] : [besidePicture]
  return count > 1 ? [first, right] : [whole]
}

export function boxOf({ w, h }: Place, size: number): Box {
  return { width: w, height: h, size }
}
