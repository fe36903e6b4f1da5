import { wordsOf } from '../words/analysis.ts'
import type { SearchDocument } from '../documents/searchDocument.ts'
import { dateNumber, facetNames, Values, valuesOf, type FacetName } from './columns.ts'
import { boundary, noTerm, type Vocabulary } from './vocabulary.ts'

/** How often a word of the title counts in the field that holds all words. */
export const titleWeight = 3

/** Numbers of everything that documents say of themselves beside their words. */
export interface Codes {
  facets: Record<FacetName, Values>
  /** Addresses of practices and visits. */
  slugs: Values
}

export function newCodes(): Codes {
  const facets = Object.fromEntries(facetNames.map((name) => [name, new Values()]))
  return { facets: facets as Record<FacetName, Values>, slugs: new Values() }
}

/** A document as the index keeps it: numbers instead of texts. */
export interface Entry {
  key: string
  stamp: string
  /** The words of the title, the tags and each passage, each followed by the boundary. */
  words: Uint32Array
  /** Where the title ends in `words`. */
  titleEnd: number
  /** Words that can be looked for, those of the title counting three times. */
  length: number
  titleLength: number
  date: number
  facets: Record<FacetName, number[]>
  slug: number
  /** Slugs of the practices that a visit studied. */
  studied: number[]
}

export function entryOf(document: SearchDocument, vocabulary: Vocabulary, codes: Codes): Entry {
  const title = numbered(document.title, vocabulary)
  const rest = [document.tags, ...document.passages.map((passage) => passage.text)].flatMap((text) =>
    numbered(text, vocabulary),
  )
  const titleLength = lengthOf(title, vocabulary)
  const facetCodes = facetNames.map((name) => [
    name,
    valuesOf[name](document).map((value) => codes.facets[name].add(value)),
  ])
  return {
    key: document.key,
    stamp: document.stamp,
    words: Uint32Array.from([...title, ...rest]),
    titleEnd: title.length,
    length: titleWeight * titleLength + lengthOf(rest, vocabulary),
    titleLength,
    date: dateNumber(document.date),
    facets: Object.fromEntries(facetCodes) as Record<FacetName, number[]>,
    slug: codes.slugs.add(document.slug),
    studied: document.practices.map((slug) => codes.slugs.add(slug)),
  }
}

function numbered(text: string, vocabulary: Vocabulary): number[] {
  const words = wordsOf(text).map((word) => vocabulary.add(word))
  return words.length === 0 ? [] : [...words, boundary]
}

function lengthOf(words: readonly number[], { termOfWord }: Vocabulary): number {
  return words.reduce((length, word) => length + (termOfWord[word] === noTerm ? 0 : 1), 0)
}
