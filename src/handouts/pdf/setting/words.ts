import type { Run } from '../../../papers/blocks.ts'
import { faceOf, type Face, type Faces } from './faces.ts'
import { printable } from './printable.ts'

/** Text in one face, without an end of line in it. */
export interface Stretch {
  text: string
  face: Face
  /** Where a click on it leads. */
  address: string | null
  width: number
}

/** What stays together on a line: often one stretch, more when a word is partly bold. */
export interface Word {
  stretches: Stretch[]
  width: number
  /** A space follows it when something else does on the line. */
  hasSpace: boolean
  endsLine: boolean
}

export interface Setting {
  size: number
  isBold: boolean
  isItalic: boolean
}

const parts = /\n|[^\S\n]+|\S+/g
// Addresses and long compounds may be parted after these.
const seams = /(?<=[^/:]\/|[-–?&=_])(?=[\p{L}\d])/u
const longWord = 14

export function wordsOf(runs: readonly Run[], setting: Setting, faces: Faces): Word[] {
  const words: Word[] = []
  let isOpen = false
  for (const run of runs)
    for (const [part] of printable(run.text, faces.hasGlyph).matchAll(parts)) {
      if (part.trim() !== '') {
        addParts(words, stretchesOf(part, run, setting, faces), isOpen)
        isOpen = true
        continue
      }
      close(words, part === '\n')
      isOpen = false
    }
  return words
}

function stretchesOf(part: string, run: Run, { size, isBold, isItalic }: Setting, faces: Faces): Stretch[] {
  const face = faceOf({ isBold: isBold || run.isBold, isItalic: isItalic !== run.isItalic })
  const address = targetOf(run.address)
  const texts = part.length > longWord ? part.split(seams) : [part]
  return texts.map((text) => ({
    text,
    face,
    address,
    width: text.length > longestMeasured ? Infinity : faces.widthOf(text, face, size),
  }))
}

/** Null for what no reader should follow. */
function targetOf(address: string | undefined): string | null {
  const url = address !== undefined && URL.canParse(address) ? new URL(address) : null
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

// Longer than any line: broken by its characters, so that no font has to lay it out whole.
const longestMeasured = 300

function addParts(words: Word[], [first, ...others]: Stretch[], isOpen: boolean): void {
  const last = words.at(-1)
  if (first && last && isOpen) {
    last.stretches.push(first)
    last.width += first.width
  } else if (first) words.push(wordOf(first))
  for (const stretch of others) words.push(wordOf(stretch))
}

function wordOf(stretch: Stretch): Word {
  return { stretches: [stretch], width: stretch.width, hasSpace: false, endsLine: false }
}

function close(words: Word[], endsLine: boolean): void {
  const last = words.at(-1)
  if (last?.endsLine && endsLine) words.push({ stretches: [], width: 0, hasSpace: false, endsLine })
  else if (last) Object.assign(last, { hasSpace: true, endsLine: last.endsLine || endsLine })
}
