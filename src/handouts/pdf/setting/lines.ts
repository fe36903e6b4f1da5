import type { Run } from '../../../papers/blocks.ts'
import type { Faces } from './faces.ts'
import { wordsOf, type Setting, type Stretch, type Word } from './words.ts'

/** A line as it is drawn; stretches of one face and address are joined, with the spaces between their words. */
export interface Line {
  stretches: Stretch[]
  width: number
}

/** Text broken into lines no wider than `width`; at least one. */
export function linesOf(runs: readonly Run[], setting: Setting, width: number, faces: Faces): Line[] {
  const lines = [emptyLine()]
  let gap = 0
  for (const word of wordsOf(runs, setting, faces).flatMap((one) => narrowed(one, width, setting, faces))) {
    if (isFull(lines, gap + word.width, width)) {
      breakLine(lines, gap > 0)
      gap = 0
    }
    add(lines, word, gap)
    gap = word.hasSpace ? faces.widthOf(' ', word.stretches.at(-1)?.face ?? 'regular', setting.size) : 0
    if (word.endsLine) {
      breakLine(lines, true)
      gap = 0
    }
  }
  return lines.length > 1 && lines.at(-1)?.stretches.length === 0 ? lines.slice(0, -1) : lines
}

function emptyLine(): Line {
  return { stretches: [], width: 0 }
}

/** A space that nobody sees parts the words of two lines for whoever copies or hears them. */
function breakLine(lines: Line[], isBetweenWords: boolean): void {
  const last = lines.at(-1)?.stretches.at(-1)
  if (last && isBetweenWords) last.text += ' '
  lines.push(emptyLine())
}

/** So many of them, the last one saying that more followed. */
export function cut(lines: readonly Line[], most: number): Line[] {
  const shown = lines.slice(0, most)
  const last = shown.at(-1)
  const stretches = last?.stretches ?? []
  if (lines.length <= most || !last) return shown
  return [
    ...shown.slice(0, -1),
    {
      ...last,
      stretches: stretches.map((one, index) =>
        index === stretches.length - 1 ? { ...one, text: `${one.text} …` } : one,
      ),
    },
  ]
}

function isFull(lines: readonly Line[], more: number, width: number): boolean {
  const line = lines.at(-1)
  return line !== undefined && line.stretches.length > 0 && line.width + more > width
}

function add(lines: readonly Line[], { stretches, width }: Word, gap: number): void {
  const line = lines.at(-1)
  if (!line) return
  for (const [index, stretch] of stretches.entries()) join(line, stretch, index === 0 ? gap : 0)
  line.width += gap + width
}

/** The space before a stretch belongs to it, so that no link ends in a space. */
function join(line: Line, stretch: Stretch, gap: number): void {
  const last = line.stretches.at(-1)
  const space = gap > 0 ? ' ' : ''
  const text = space + stretch.text
  if (last && last.face === stretch.face && last.address === stretch.address)
    Object.assign(last, { text: last.text + text, width: last.width + gap + stretch.width })
  else if (last && space !== '' && stretch.address !== null) {
    Object.assign(last, { text: `${last.text} `, width: last.width + gap })
    line.stretches.push({ ...stretch })
  } else line.stretches.push({ ...stretch, text, width: gap + stretch.width })
}

/** A word that is wider than a line, as parts that are not. */
function narrowed(word: Word, width: number, { size }: Setting, faces: Faces): Word[] {
  if (word.width <= width) return [word]
  const parts = word.stretches.flatMap((stretch) => partsOf(stretch, width, size, faces))
  return parts.map((stretch, index) => {
    const isLast = index === parts.length - 1
    return {
      stretches: [stretch],
      width: stretch.width,
      hasSpace: isLast && word.hasSpace,
      endsLine: isLast && word.endsLine,
    }
  })
}

function partsOf(stretch: Stretch, width: number, size: number, faces: Faces): Stretch[] {
  const parts: Stretch[] = []
  let part = { ...stretch, text: '', width: 0 }
  for (const character of stretch.text) {
    const more = faces.widthOf(character, stretch.face, size)
    if (part.text !== '' && part.width + more > width) {
      parts.push(part)
      part = { ...stretch, text: '', width: 0 }
    }
    part = { ...part, text: part.text + character, width: part.width + more }
  }
  return [...parts, part]
}
