import { tintOf } from '../../host/contrast.ts'
import type { Letterhead } from '../../papers/paper.ts'
import { letterLook, textWidth, type Look } from '../../papers/docx/sheet.ts'
import { contentsEntries, type ContentsEntry } from './contentsEntries.ts'
import type { Handout } from './handout.ts'

/** How a handout is set: as a letter, in the government's colour and with addresses that can be followed. */
export interface HandoutLook extends Look {
  /** `RRGGBB`, as Word writes colours. */
  colour: string
  tint: string
  letterhead: Letterhead
  /** In a table letters are smaller, and lists stand further out. */
  isInCell: boolean
  /** What the list of contents says, with the name of the bookmark at each heading. */
  entries: readonly ContentsEntry[]
  /** The name of the next heading's bookmark. */
  nextBookmark: () => string
}

export const grey = '5A6469'
export const lineGrey = '9AA5A9'

export function handoutLook(handout: Handout, colour: string): HandoutLook {
  const { letterhead } = handout
  let headings = 0
  const contents = { entries: contentsEntries(handout), nextBookmark: () => bookmark(headings++) }
  const tint = forWord(tintOf(colour, 0.12))
  const headFill = tint
  const own = { colour: forWord(colour), tint, letterhead, isInCell: false }
  return {
    ...letterLook(),
    width: textWidth,
    headFill,
    areLinksLive: true,
    roomToSign: 840,
    ...own,
    ...contents,
  }
}

/** Of the heading at this place in the list of contents. */
export function bookmark(place: number): string {
  return `_Toc${100_001 + place}`
}

function forWord(colour: string): string {
  return colour.replace('#', '').toUpperCase()
}

export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
