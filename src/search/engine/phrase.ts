import { rangeOf } from './postings.ts'
import type { IndexQuery, Phrase } from './query.ts'
import type { Segment } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Which rows a question's phrases and exclusions leave out. */
export function leftOut(segment: Segment, query: IndexQuery): (row: number) => boolean {
  const { phrases, withoutPhrases, withoutTerms } = query
  if (phrases.length + withoutPhrases.length + withoutTerms.length === 0) return () => false
  const isWithout = new Uint8Array(segment.keys.length)
  for (const term of withoutTerms) {
    const range = rangeOf(segment.everywhere, term)
    if (range) for (const row of segment.everywhere.rows.subarray(range.start, range.end)) isWithout[row] = 1
  }
  const holds = (row: number) => (phrase: Phrase) => holdsPhrase(segment, row, phrase)
  return (row) => isWithout[row] === 1 || !phrases.every(holds(row)) || withoutPhrases.some(holds(row))
}

/** Whether a document holds these words, exactly so, one after the other. */
export function holdsPhrase({ words, starts }: Segment, row: number, phrase: Phrase): boolean {
  const [first = -1, ...rest] = phrase.words
  const own = words.subarray(starts[row], starts[row + 1])
  for (let at = own.indexOf(first); at >= 0; at = own.indexOf(first, at + 1)) {
    if (rest.every((word, offset) => own[at + 1 + offset] === word)) return true
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
