import type { Entry } from './entry.ts'
import { noTerm, type Vocabulary } from './vocabulary.ts'

/** What ranking needs to know of all documents together. */
export class Statistics {
  documents = 0
  /** Of all documents: words that can be looked for. */
  length = 0
  titleLength = 0
  /** Of a slug's number: how many visits studied it. */
  readonly visits = new Map<number, number>()
  readonly #vocabulary: Vocabulary

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary
  }

  add(entry: CountedEntry): void {
    this.#count(entry, 1)
  }

  remove(entry: CountedEntry): void {
    this.#count(entry, -1)
  }

  #count({ words, titleEnd, length, titleLength, studied }: CountedEntry, by: 1 | -1): void {
    const { counts, termOfWord, documents, titles } = this.#vocabulary
    this.documents += by
    this.length += by * length
    this.titleLength += by * titleLength
    for (const slug of studied) this.visits.set(slug, (this.visits.get(slug) ?? 0) + by)
    const held = new Set<number>()
    words.forEach((word, at) => {
      counts[word]! += by
      const term = termOfWord[word]!
      if (term === noTerm || held.has(term)) return
      held.add(term)
      // The title comes first: a term that it holds is met there first.
      documents[term]! += by
      if (at < titleEnd) titles[term]! += by
    })
  }
}

export type CountedEntry = Pick<Entry, 'words' | 'titleEnd' | 'length' | 'titleLength'> & {
  studied: ArrayLike<number> & Iterable<number>
}
