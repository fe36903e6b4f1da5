import { stemsOf } from './words/analysis.ts'

export interface Phrase {
  text: string
  stems: string[]
}

/** A part of a question: as asked, and the other ways to say it. */
export interface Concept {
  stems: string[]
  synonyms: Phrase[]
}

/** Cuts a question's stems into concepts, taking the longest known phrase at each place. */
export type ConceptsOf = (stems: readonly string[]) => Concept[]

/** `families`: what means the same, each word or phrase as people write it. */
export function synonymsFrom(families: readonly (readonly string[])[]): ConceptsOf {
  const phrases = phrasesOf(families)
  const longest = Math.max(1, ...[...phrases.keys()].map((key) => key.split(' ').length))
  // Most words begin no phrase: they need not be tried at each length.
  const beginnings = new Set([...phrases.keys()].map((key) => key.split(' ')[0]))
  const conceptAt = (stems: readonly string[], at: number): Concept => {
    if (!beginnings.has(stems[at])) return { stems: stems.slice(at, at + 1), synonyms: [] }
    for (let length = Math.min(longest, stems.length - at); length > 0; length--) {
      const part = stems.slice(at, at + length)
      const synonyms = phrases.get(part.join(' '))
      if (synonyms) return { stems: part, synonyms }
    }
    return { stems: stems.slice(at, at + 1), synonyms: [] }
  }
  return (stems) => {
    const concepts: Concept[] = []
    for (let at = 0; at < stems.length; at += concepts.at(-1)?.stems.length ?? 1) {
      concepts.push(conceptAt(stems, at))
    }
    return concepts
  }
}

/** By its stems, each phrase's synonyms. */
function phrasesOf(families: readonly (readonly string[])[]): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>()
  for (const family of families) {
    const members = family
      .map((text) => ({ text, stems: stemsOf(text) }))
      .filter(({ stems }) => stems.length > 0)
    for (const member of members) {
      const key = member.stems.join(' ')
      const others = members.filter((other) => other.stems.join(' ') !== key)
      phrases.set(key, [...(phrases.get(key) ?? []), ...others])
    }
  }
  return phrases
}
