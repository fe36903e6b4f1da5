import { mostTerms, termsQuery } from './engine/query.ts'
import type { TextIndex } from './textIndex.ts'
import { termOf, wordsOf } from './words/analysis.ts'

/** Whether one document holds all words of a text as they are written; stop words, which tell nothing, need not stand in it. */
export function holdsAll(text: string, index: TextIndex): boolean {
  const { vocabulary } = index
  const words = [...new Set(wordsOf(text))].filter((word) => termOf(word) !== null)
  const ids = words.flatMap((word) => vocabulary.wordId(word) ?? [])
  const terms = [...new Set(words.flatMap((word) => vocabulary.termOf(word) ?? []))]
  if (ids.length === 0 || ids.length < words.length || terms.length > mostTerms) return false
  const query = termsQuery(terms)
  const required = query.units.reduce((bits, unit) => bits | unit.bits, 0)
  const phrases = ids.map((id) => ({ words: [id], terms: [] }))
  return index.find({ ...query, required, phrases }, 1).total > 0
}
