/** True when the font draws this character. */
export type HasGlyph = (codePoint: number) => boolean

const plain = /^[\n\x20-\x7e]*$/
// Control characters, soft hyphens, joiners, marks of direction and of variants: nothing to see, or no place in a line.
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu
const whole = new Intl.Segmenter('id', { granularity: 'grapheme' })
/** Stands for what the font cannot draw: an emoji, a Chinese character. */
export const stranger = '□'

/** What can be printed of a text: line ends stay, what the font lacks becomes a box for each character seen. */
export function printable(text: string, hasGlyph: HasGlyph): string {
  const even = text.replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/[\t\u00a0]/g, ' ')
  if (plain.test(even)) return even
  const composed = even.normalize('NFC')
  if (composed.search(unseen) < 0 && isKnown(composed, hasGlyph)) return composed
  return Array.from(whole.segment(composed), ({ segment }) => inFont(segment, hasGlyph)).join('')
}

function inFont(grapheme: string, hasGlyph: HasGlyph): string {
  const seen = grapheme.replace(unseen, '')
  return isKnown(seen, hasGlyph) ? seen : stranger
}

function isKnown(text: string, hasGlyph: HasGlyph): boolean {
  for (const character of text)
    if (character !== '\n' && !hasGlyph(character.codePointAt(0) ?? 0)) return false
  return true
}
