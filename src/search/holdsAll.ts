import { answer } from './answer.ts'
import { readQuestion } from './searchQuestion.ts'
import { synonymsFrom } from './synonyms.ts'
import type { TextIndex } from './textIndex.ts'
import { termOf, wordsOf } from './words/analysis.ts'

const conceptsOf = synonymsFrom([])

/** Whether one document holds all words of a text as they are written; stop words, which tell nothing, need not stand in it. */
export function holdsAll(text: string, index: TextIndex): boolean {
  const words = wordsOf(text).filter((word) => termOf(word) !== null)
  if (words.length === 0) return false
  const quoted = [...new Set(words)].map((word) => `"${word}"`).join(' ')
  const question = { ...readQuestion({}, 1), text: quoted, isVerbatim: true }
  return answer(index, question, { conceptsOf, isCounted: false }).total > 0
}
