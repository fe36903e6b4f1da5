import type { Unit } from './engine/query.ts'
import type { Vocabulary } from './engine/vocabulary.ts'
import type { QuestionWord } from './questionParts.ts'
import type { Concept } from './synonyms.ts'
import { waysOn } from './units.ts'

/** For the endings of a word many lists are read. */
const mostEndings = 3
/** Shorter words begin too many others; less so the one that is being typed. */
const shortestPrefix = 3
const shortestTyped = 2

export interface Asked {
  concepts: readonly Concept[]
  words: readonly QuestionWord[]
  /** The last word may be half typed. */
  isTyping: boolean
}

/** A word that nothing holds may be the beginning of one; so may the last while someone types. */
export function withEndings(units: readonly Unit[], asked: Asked, vocabulary: Vocabulary): Unit[] {
  const prefixes = units.map((unit, at) => prefixOf(unit, at, asked))
  const last = prefixes.flatMap((prefix, at) => (prefix === null ? [] : [at]))[mostEndings] ?? units.length
  return units.map((unit, at) => {
    const prefix = prefixes[at] ?? null
    if (prefix === null || at >= last) return unit
    return { ...unit, ways: [...unit.ways, ...waysOn(prefix, vocabulary)] }
  })
}

/** Null for a unit that needs no endings: a document holds it as it is, or it is a phrase. */
function prefixOf(unit: Unit, at: number, { concepts, words, isTyping }: Asked): string | null {
  const stems = concepts[at]?.stems ?? []
  const isHalfTyped = isTyping && at === concepts.length - 1
  if (stems.length > 1 || (unit.terms.length > 0 && !isHalfTyped)) return null
  const shortest = isHalfTyped ? shortestTyped : shortestPrefix
  const prefix = words.find(
    ({ word, stem, isQuoted }) => stem === stems[0] && !isQuoted && word.length >= shortest,
  )
  return prefix?.word ?? null
}
