// Widths of Arial's characters from the space to "~", in thousandths of the type size.
const widths = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 ' +
  '556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 ' +
  '469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 ' +
  '334 584'
)
  .split(' ')
  .map(Number)
const ofOthers = 640
// Emoji and the letters of East Asia, which another typeface must give.
const ofWide = 1150
const boldness = 1.09
const pointsInInch = 72
/** From line to line, in parts of the type size: Arial's own 1.15 with our spacing of 1.08. */
const leading = 1.25

/** Type of one size in a box, in points and inches. */
export interface Type {
  size: number
  width: number
  isBold?: boolean
}

/** How high a text becomes, in inches. */
export function heightOf(text: string, type: Type): number {
  return (linesOf(text, type) * type.size * leading) / pointsInInch
}

/** How many lines a text takes; a word that is longer than a line is broken, as PowerPoint does. */
export function linesOf(text: string, { size, width, isBold = false }: Type): number {
  const available = ((width * pointsInInch) / size) * 1000 * (isBold ? 1 / boldness : 1)
  return text.split('\n').reduce((lines, line) => lines + wrapped(line, available), 0)
}

function wrapped(text: string, available: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=\s)/)) {
    const width = widthOf(word)
    const visible = widthOf(word.trimEnd())
    if (used > 0 && used + visible > available) {
      lines += 1
      used = 0
    }
    // A broken word leaves room for less than a letter at the end of each of its lines.
    const broken = Math.max(available - ofOthers, ofOthers)
    if (visible > available) lines += Math.floor(visible / broken)
    used = visible > available ? width % broken : used + width
  }
  return lines
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x2e80) return ofWide
  const known = widths[code - 32]
  if (known !== undefined) return known
  if (code < 0xc0) return ofOthers
  const [letter = ''] = character.normalize('NFD')
  return widths[(letter.codePointAt(0) ?? 0) - 32] ?? ofOthers
}
