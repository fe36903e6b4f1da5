import { sheet, textWidth } from '../../papers/docx/sheet.ts'
import type { Handout, Piece } from './handout.ts'
import { top, wideWidth } from './pages.ts'
import { heightsOf, type Stretch } from './pieceHeights.ts'

export interface ContentsEntry {
  title: string
  level: 1 | 2
  /** As the pages are numbered: from 1 behind a cover. */
  page: number
}

const perEntry = { 1: 380, 2: 259 }
const contentsTitle = 690
// A heading stays with the first line of what follows.
const withHeading = 300

/**
 * The headings of a handout with the pages that they stand on, worked out as Word would lay them out. The package's own
 * estimate takes half a minute for a kit of 20 practices; this one takes milliseconds and is right to a page.
 */
export function contentsEntries({ sections }: Pick<Handout, 'sections'>): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  const place = { page: 0, used: 0, room: 0 }
  const listed = headingsOf(sections.flatMap(({ pieces }) => pieces))
  for (const { isWide, pieces } of sections) {
    startPage(place)
    place.room = (isWide ? sheet.width : sheet.height) - top - sheet.margin.bottom
    const room = { width: isWide ? wideWidth : textWidth, isInCell: false }
    for (const piece of pieces) {
      if (piece.kind === 'contents') {
        put(place, contentsHeights(listed, piece.levels))
        continue
      }
      if (piece.kind === 'chapter' && piece.isOnNewPage && place.used > 0) startPage(place)
      const heights = heightsOf(piece, room)
      const heading = headingOf(piece)
      if (heading && place.used + (heights[0]?.height ?? 0) + withHeading > place.room) startPage(place)
      if (heading) entries.push({ ...heading, page: place.page })
      put(place, heights)
    }
  }
  return entries
}

interface Place {
  page: number
  used: number
  /** How high a page is. */
  room: number
}

function startPage(place: Place): void {
  place.page += 1
  place.used = 0
}

function put(place: Place, heights: readonly Stretch[]): void {
  for (const { height, canPart } of heights) {
    if (place.used + height > place.room && !canPart && place.used > 0) startPage(place)
    place.used += height
    while (place.used > place.room) {
      place.page += 1
      place.used -= place.room
    }
  }
}

function contentsHeights(listed: readonly { level: 1 | 2 }[], levels: 1 | 2): Stretch[] {
  const shown = listed.filter(({ level }) => level <= levels)
  return [contentsTitle, ...shown.map(({ level }) => perEntry[level])].map((height) => ({
    height,
    canPart: false,
  }))
}

function headingsOf(pieces: readonly Piece[]): Omit<ContentsEntry, 'page'>[] {
  return pieces.map(headingOf).filter((heading) => heading !== null)
}

/** What a list of contents says of a piece; null when it is no heading that stands in one. */
export function headingOf(piece: Piece): Omit<ContentsEntry, 'page'> | null {
  if (piece.kind === 'chapter') return { title: piece.text, level: 1 }
  if (piece.kind !== 'heading' || piece.level !== 2) return null
  return { title: piece.runs.map(({ text }) => text).join(''), level: 2 }
}
