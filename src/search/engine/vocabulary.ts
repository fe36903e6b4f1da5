import { termOf } from '../words/analysis.ts'
import { grown } from './growing.ts'

/** Stands between the title, the tags and each passage, so that no phrase reaches across. */
export const boundary = 0
/** The term of a stop word and of the boundary: it is not looked for. */
export const noTerm = 0

/** Words are listed by so many of their first letters. */
const startLengths = [2, 3]
export const longestStart = 3

/**
 * All words that documents hold, as written, each with a number; and the terms (stems) that they are found by. With it the
 * statistics of the whole index: one segment's alone would rank a fresh record wrongly. Numbers are never taken back: a
 * word that no document holds any more has a count of 0.
 */
export class Vocabulary {
  readonly words: string[] = ['']
  readonly terms: string[] = ['']
  /** Of a word: its term. */
  termOfWord = new Uint32Array(1024)
  /** Of a word: how often it stands in the documents. */
  counts = new Uint32Array(1024)
  /** Of a term: how many documents hold it, and how many in their title. */
  documents = new Uint32Array(1024)
  titles = new Uint32Array(1024)
  readonly #wordIds = new Map<string, number>()
  readonly #termIds = new Map<string, number>()
  readonly #byStart = new Map<string, number[]>()

  /** The word's number; a new one when it was never seen. */
  add(word: string): number {
    return this.#wordIds.get(word) ?? this.#addNew(word)
  }

  #addNew(given: string): number {
    // A copy: what was given may be a slice that keeps a whole text in memory.
    const word = Buffer.from(given).toString()
    const term = termOf(word)
    return this.#appendWord(
      word,
      term === null ? noTerm : (this.#termIds.get(term) ?? this.#appendTerm(term)),
    )
  }

  /** Words that documents hold, by their numbers; '' for one that none holds any more: a withdrawn text must not be kept. */
  usedWords(): string[] {
    return this.words.map((word, id) => (this.counts[id]! > 0 && id !== boundary ? word : ''))
  }

  usedTerms(): string[] {
    return this.terms.map((term, id) => (this.documents[id]! > 0 ? term : ''))
  }

  /** Takes in the words and terms that were used, each under the number that it had. */
  restore(words: readonly string[], terms: readonly string[], termOfWord: ArrayLike<number>): void {
    for (const term of terms.slice(1)) this.#appendTerm(term)
    words.slice(1).forEach((word, at) => this.#appendWord(word, termOfWord[at + 1]!))
  }

  #appendWord(word: string, term: number): number {
    const id = this.words.push(word) - 1
    this.counts = grown(this.counts, id + 1)
    this.termOfWord = grown(this.termOfWord, id + 1)
    this.termOfWord[id] = term
    if (word === '') return id
    this.#wordIds.set(word, id)
    for (const letters of startLengths) if (word.length >= letters) this.#addStart(word.slice(0, letters), id)
    return id
  }

  #addStart(start: string, id: number): void {
    const others = this.#byStart.get(start)
    if (others) others.push(id)
    else this.#byStart.set(start, [id])
  }

  #appendTerm(term: string): number {
    const id = this.terms.push(term) - 1
    if (term !== '') this.#termIds.set(term, id)
    this.documents = grown(this.documents, id + 1)
    this.titles = grown(this.titles, id + 1)
    return id
  }

  /** The word's number; undefined when no document ever held it. */
  wordId(word: string): number | undefined {
    return this.#wordIds.get(word)
  }

  /** The number of the term that a word is found by; undefined for a stop word, and when no document ever held it. */
  termOf(word: string): number | undefined {
    const term = termOf(word)
    return term === null ? undefined : this.#termIds.get(term)
  }

  termId(term: string): number | undefined {
    return this.#termIds.get(term)
  }

  /** How often the word, as written, stands in the documents. */
  countOf(word: string): number {
    const id = this.#wordIds.get(word)
    return id === undefined ? 0 : this.counts[id]!
  }

  /** How many documents hold the term. */
  documentsWith(term: string): number {
    const id = this.#termIds.get(term)
    return id === undefined ? 0 : this.documents[id]!
  }

  /** Whether a word that documents ever held begins with these letters, at most `longestStart`. */
  begins(start: string): boolean {
    return this.#byStart.has(start)
  }

  /** Words that documents hold and that begin so (two letters or more), the most frequent first. */
  startingWith(prefix: string, limit: number): string[] {
    const start = prefix.slice(0, longestStart)
    const found: number[] = []
    // Most words are rarer than those already found: they need not be read.
    let least = 0
    for (const id of this.#byStart.get(start) ?? []) {
      const count = this.counts[id]!
      if (count <= least || !this.words[id]!.startsWith(prefix)) continue
      const place = found.findIndex((other) => this.counts[other]! < count)
      found.splice(place < 0 ? found.length : place, 0, id)
      if (found.length > limit) found.pop()
      if (found.length === limit) least = this.counts[found.at(-1)!]!
    }
    return found.map((id) => this.words[id]!)
  }
}
