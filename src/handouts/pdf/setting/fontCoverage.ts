/**
 * The characters that a TrueType font draws, read from its table of characters (cmap): the PDF writer says nothing of those
 * that are missing.
 */
export function fontCoverage(font: Buffer): Set<number> {
  const cmap = placeOfTable(font, 'cmap')
  const codePoints = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    if (format === 4) addSegments(font, subtable, codePoints)
    if (format === 12) addGroups(font, subtable, codePoints)
  }
  return codePoints
}

function placeOfTable(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no table ${name}`)
}

/** Format 4: the ends of all segments, two bytes of padding, then their starts. */
function addSegments(font: Buffer, subtable: number, codePoints: Set<number>): void {
  const bytes = font.readUInt16BE(subtable + 6)
  for (let at = 0; at < bytes; at += 2) {
    const end = font.readUInt16BE(subtable + 14 + at)
    const start = font.readUInt16BE(subtable + 16 + bytes + at)
    if (start !== 0xffff) addRange(codePoints, start, end)
  }
}

function addGroups(font: Buffer, subtable: number, codePoints: Set<number>): void {
  for (let index = 0; index < font.readUInt32BE(subtable + 12); index += 1) {
    const group = subtable + 16 + index * 12
    addRange(codePoints, font.readUInt32BE(group), font.readUInt32BE(group + 4))
  }
}

function addRange(codePoints: Set<number>, start: number, end: number): void {
  for (let codePoint = start; codePoint <= end; codePoint += 1) codePoints.add(codePoint)
}
