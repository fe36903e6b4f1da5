import { LineRuleType } from 'docx'

/** A4, in twentieths of a point, as Word counts. */
export const sheet = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1134, right: 1134, bottom: 1134, left: 1417, footer: 567 },
}
export const textWidth = sheet.width - sheet.margin.left - sheet.margin.right

/** How blocks are set on their page. */
export interface Look {
  width: number
  /** Behind the first row of a table: `RRGGBB`. */
  headFill: string
  /** Whether the addresses in a text can be followed. */
  areLinksLive: boolean
  /** The style of text in a list, where it is not that of lists. */
  listStyle: string | null
  /** Above the name of who signs, in twentieths of a point: a letter is stamped, too. */
  roomToSign: number
  /** Each list has numbers of its own: one more at each call. */
  nextList: () => number
}

export function letterLook(): Look {
  let lists = 0
  return {
    width: textWidth,
    headFill: 'E7ECEC',
    areLinksLive: false,
    listStyle: null,
    roomToSign: 1100,
    nextList: () => lists++,
  }
}

/** How far lines stand apart: 240 is one line of the largest letter or picture in it, not an exact measure. */
export function lines(line: number): { line: number; lineRule: 'auto' } {
  return { line, lineRule: LineRuleType.AUTO }
}

/** Everywhere at hand, and named by the rules for official letters. */
export const font = 'Arial'
