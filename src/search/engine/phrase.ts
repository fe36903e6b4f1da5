import { listOf } from './postings.ts'
import type { IndexQuery, Phrase } from './query.ts'
import type { Segment } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Which rows a question's phrases and exclusions leave out; null when it has none. */
export function leftOut(
  segment: Segment,
  query: IndexQuery,
  held: Uint32Array,
): ((row: number) => boolean) | null {
  const { phrases, withoutPhrases, withoutTerms } = query
  if (phrases.length + withoutPhrases.length + withoutTerms.length === 0) return null
  const isWithout = new Uint8Array(segment.keys.length)
  for (const term of withoutTerms) for (const row of listOf(segment.everywhere, term).rows) isWithout[row] = 1
  const required = query.required >>> 0
  const lacks = (row: number) => (held[row]! & required) >>> 0 !== required
  const holds = (row: number) => (phrase: Phrase) => holdsPhrase(segment, row, phrase.words)
  return (row) =>
    isWithout[row] === 1 || lacks(row) || !phrases.every(holds(row)) || withoutPhrases.some(holds(row))
}

/** Whether a document holds these words, exactly so, one after the other. */
function holdsPhrase({ words, starts }: Segment, row: number, phrase: readonly number[]): boolean {
  const last = starts[row + 1]! - phrase.length
  for (let at = starts[row]!; at <= last; at++) {
    let same = 0
    while (same < phrase.length && words[at + same] === phrase[same]) same++
    if (same === phrase.length) return true
  }
  return false
}

/** Whether a document holds these terms one after the other, in any inflection. */
export function holdsInOrder(
  { words, starts }: Segment,
  row: number,
  terms: readonly number[],
  { termOfWord }: Vocabulary,
): boolean {
  const end = starts[row + 1]! - terms.length + 1
  for (let at = starts[row]!; at < end; at++) {
    if (terms.every((term, offset) => termOfWord[words[at + offset]!] === term)) return true
  }
  return false
}
