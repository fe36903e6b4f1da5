// Arial's widths in thousandths of the size, from the space on; what is not here is about as wide as a letter.
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
const arial = widths.split(' ').map(Number)
const usual = 556
const wide = 1000
const twipsOfHalfPoint = 10

/** How many lines a text takes, in letters of `size` half points on a line of `width` twips. */
export function linesOf(text: string, size: number, width: number): number {
  const scale = (size * twipsOfHalfPoint) / 1000
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .reduce((sum, line) => sum + wrapped(line, Math.max(width, size * twipsOfHalfPoint) / scale), 0)
}

function wrapped(line: string, width: number): number {
  let count = 1
  let used = 0
  for (const word of line.split(' ')) {
    const length = widthOf(word)
    if (used > 0 && used + length > width) {
      count += 1
      used = 0
    }
    // A word longer than a line goes on in the next ones.
    count += Math.ceil(Math.max(length, 1) / width) - 1
    used = (used + length) % width
    used += arial[0] ?? 0
  }
  return count
}

function widthOf(word: string): number {
  let sum = 0
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at)
    sum += code > 0x2fff || code === 0x2026 ? wide : (arial[code - 32] ?? usual)
  }
  return sum
}
