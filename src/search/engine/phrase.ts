import { listAt, placeIn } from './postings.ts'
import type { IndexQuery, Phrase } from './query.ts'
import type { Segment } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Whether a row, that holds these of the terms asked for, is left out. */
export type IsLeftOut = (row: number, held: number) => boolean

/** What a question's phrases and exclusions leave out; null when it has none. */
export function leftOut(segment: Segment, query: IndexQuery): IsLeftOut | null {
  const { phrases, withoutTerms, required } = query
  const withoutPhrases = query.withoutPhrases.filter(isPossible)
  if (phrases.length + withoutPhrases.length + withoutTerms.length === 0) return null
  if (!phrases.every(isPossible)) return () => true
  const isWithout = marked(segment, withoutTerms)
  const unwanted = withoutPhrases.map(({ words, terms }) => ({ words, mayHold: mayHold(segment, terms) }))
  return (row, held) =>
    (held & required) !== required ||
    isWithout[row] === 1 ||
    !phrases.every(({ words }) => holdsPhrase(segment, row, words)) ||
    unwanted.some((one) => one.mayHold(row) && holdsPhrase(segment, row, one.words))
}

const isPossible = ({ words }: Phrase) => !words.includes(-1)

/** 1 for each row that holds one of the terms. */
function marked(segment: Segment, terms: readonly number[]): Uint8Array {
  const marks = new Uint8Array(segment.keys.length)
  for (const term of terms) for (const row of rowsOf(segment, term)) marks[row] = 1
  return marks
}

/** A document without the rarest of the terms need not be read for the phrase. */
function mayHold(segment: Segment, terms: readonly number[]): (row: number) => boolean {
  const [rarest] = terms.toSorted((a, b) => rowsOf(segment, a).length - rowsOf(segment, b).length)
  if (rarest === undefined) return () => true
  const marks = marked(segment, [rarest])
  return (row) => marks[row] === 1
}

function rowsOf({ terms, everywhere }: Segment, term: number): Uint32Array {
  const { rows, start, end } = listAt(everywhere, placeIn(terms, term))
  return rows.subarray(start, end)
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
  const last = starts[row + 1]! - terms.length
  for (let at = starts[row]!; at <= last; at++) {
    let same = 0
    while (same < terms.length && termOfWord[words[at + same]!] === terms[same]) same++
    if (same === terms.length) return true
  }
  return false
}
