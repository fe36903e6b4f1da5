import { termOf } from './words/analysis.ts'
import type { Sought } from './snippets/bestWindow.ts'
import { withEndings } from './endings.ts'
import type { FacetName } from './engine/columns.ts'
import { mostTerms, type IndexQuery, type Phrase, type Unit } from './engine/query.ts'
import type { Vocabulary } from './engine/vocabulary.ts'
import { partsOf, type QuestionParts } from './questionParts.ts'
import type { SearchQuestion } from './search.ts'
import { respell } from './spelling.ts'
import type { Concept, ConceptsOf } from './synonyms.ts'
import type { TextIndex } from './textIndex.ts'
import { unitsOf, wayOf } from './units.ts'

/** For a phrase documents are read. */
const mostPhrases = 4

/** A question as the index understands it, and what a reader is told about that. */
export interface Understood {
  query: IndexQuery
  /** Nothing to look for: stop words or signs only. */
  isEmpty: boolean
  suggestion: string | null
  alsoSearched: string[]
  /** What snippets should show. */
  sought: () => Sought
}

export interface Understanding {
  index: TextIndex
  conceptsOf: ConceptsOf
  /** The last word may be half typed. */
  isTyping: boolean
  isCounted: boolean
}

export function understand(
  question: SearchQuestion,
  { index, conceptsOf, isTyping, isCounted }: Understanding,
): Understood {
  const { vocabulary } = index
  const typed = partsOf(question.text)
  const suggestion = question.isVerbatim || isTyping ? null : respell(question.text, typed.words, vocabulary)
  const parts = suggestion === null ? typed : partsOf(suggestion)
  const stems = [...new Set(parts.words.map(({ stem }) => stem))].slice(0, mostTerms)
  const concepts = isTyping
    ? [...conceptsOf(stems.slice(0, -1)), ...alone(stems.slice(-1))]
    : conceptsOf(stems)
  const units = withEndings(
    unitsOf(concepts, vocabulary),
    { concepts, words: parts.words, isTyping },
    vocabulary,
  )
  const query: IndexQuery = {
    units,
    termCount: stems.length,
    ...phrasesOf(parts, vocabulary),
    required: requiredBits(parts, stems),
    filters: filtersOf(question),
    isCompleteFirst: !parts.isNatural,
    isCounted,
    sort: question.text === '' && question.sort === 'relevance' ? 'newest' : question.sort,
  }
  return {
    query,
    isEmpty: question.text !== '' && isEmpty(parts),
    suggestion,
    alsoSearched: alsoSearched(concepts, vocabulary),
    sought: () => soughtIn(units, parts, index),
  }
}

function alone(stems: readonly string[]): Concept[] {
  return stems.map((stem) => ({ stems: [stem], synonyms: [] }))
}

function phrasesOf({ phrases, withoutWords, withoutPhrases }: QuestionParts, vocabulary: Vocabulary) {
  return {
    phrases: numbered(phrases, vocabulary),
    withoutPhrases: numbered(withoutPhrases, vocabulary),
    withoutTerms: withoutWords.flatMap((word) => vocabulary.termOf(word) ?? []),
  }
}

/** Each phrase once, the first few. For one of stop words alone every document is read: of these one. */
function numbered(phrases: readonly (readonly string[])[], vocabulary: Vocabulary): Phrase[] {
  if (phrases.length === 0) return []
  const different = [...new Map(phrases.map((words) => [words.join(' '), words])).values()].map((words) => ({
    // -1 stands for a word that no document holds: it is found nowhere.
    words: words.map((word) => vocabulary.wordId(word) ?? -1),
    terms: words.flatMap((word) => vocabulary.termOf(word) ?? []),
  }))
  const [ofStopWords, others] = [
    different.filter(isOfStopWords),
    different.filter((one) => !isOfStopWords(one)),
  ]
  return [...ofStopWords.slice(0, 1), ...others].slice(0, mostPhrases)
}

const isOfStopWords = ({ words, terms }: Phrase) => terms.length === 0 && !words.includes(-1)

/** A document that lacks a word of a phrase need not be read for it. */
function requiredBits({ words }: QuestionParts, stems: readonly string[]): number {
  const quoted = new Set(words.filter(({ isQuoted }) => isQuoted).map(({ stem }) => stem))
  return stems.reduce((bits, stem, place) => (quoted.has(stem) ? bits | (1 << place) : bits), 0)
}

function isEmpty({ words, phrases, withoutWords, withoutPhrases }: QuestionParts): boolean {
  return words.length + phrases.length + withoutWords.length + withoutPhrases.length === 0
}

function filtersOf({ type, affairs, years, regions, stages }: SearchQuestion) {
  return new Map<FacetName, readonly string[]>([
    ['type', type === null ? [] : [type]],
    ['urusan', affairs],
    ['year', years.map(String)],
    ['region', regions],
    ['stage', stages],
  ])
}

function alsoSearched(concepts: readonly Concept[], vocabulary: Vocabulary): string[] {
  const held = concepts.flatMap(({ synonyms }) => synonyms.filter((one) => wayOf(one, vocabulary) !== null))
  return [...new Set(held.map(({ text }) => text))]
}

/** Each stem that was looked for, with how much it tells; synonyms less. */
function soughtIn(
  units: readonly Unit[],
  { phrases }: QuestionParts,
  { vocabulary, scorer }: TextIndex,
): Sought {
  const weights = new Map<string, number>()
  const add = (term: number, weight: number) => {
    const stem = vocabulary.terms[term] ?? ''
    weights.set(stem, Math.max(weights.get(stem) ?? 0, weight * scorer.weightOf(term)))
  }
  for (const { terms, ways } of units) {
    for (const { term } of terms) add(term, 1)
    for (const way of ways) for (const term of way.terms) add(term, way.weight)
  }
  return { weights, phrases: phrases.map((words) => words.flatMap((word) => termOf(word) ?? [])) }
}
