import { tokensOf } from './analysis.ts'
import { buildSegment, type Segment } from './lunrSegment.ts'
import { bodyOf, type SearchDocument } from './searchDocument.ts'
import type { Concept } from './synonyms.ts'

/**
 * lunr's index cannot change, so documents stand in segments: changed ones go to a new small segment, and small
 * segments are joined. A document counts only in the segment that holds its newest version.
 */
export class Segments {
  readonly documents = new Map<string, SearchDocument>()
  #segments: Segment[] = []
  #waiting = new Set<string>()
  #frequency: Map<string, number> | null = null

  put(document: SearchDocument): void {
    this.documents.set(document.key, document)
    this.#waiting.add(document.key)
    this.#frequency = null
  }

  remove(key: string): void {
    this.documents.delete(key)
    this.#waiting.delete(key)
    this.#frequency = null
  }

  scores(concept: Concept): Map<string, number> {
    this.#settle()
    const scores = new Map<string, number>()
    for (const segment of this.#segments) {
      const found = segment.scores(concept)
      for (const document of segment.documents) {
        const score = found.get(document.key)
        if (score !== undefined && this.#isCurrent(document)) scores.set(document.key, score)
      }
    }
    return scores
  }

  /** How often each word, as written, stands in the documents. */
  frequency(): ReadonlyMap<string, number> {
    if (this.#frequency) return this.#frequency
    const frequency = new Map<string, number>()
    for (const document of this.documents.values()) {
      for (const { word } of tokensOf(`${document.title} ${document.tags} ${bodyOf(document)}`))
        frequency.set(word, (frequency.get(word) ?? 0) + 1)
    }
    return (this.#frequency = frequency)
  }

  /** Indexes what is waiting, together with the last segments as long as they are no more than twice as large. */
  #settle(): void {
    if (this.#waiting.size === 0) return
    let documents = [...this.#waiting]
      .map((key) => this.documents.get(key))
      .filter((found) => found !== undefined)
    this.#waiting.clear()
    for (let last = this.#segments.at(-1); last && last.documents.length <= 2 * documents.length;) {
      documents = [...last.documents.filter((document) => this.#isCurrent(document)), ...documents]
      this.#segments.pop()
      last = this.#segments.at(-1)
    }
    this.#segments.push(buildSegment([...new Set(documents)]))
  }

  #isCurrent(document: SearchDocument): boolean {
    return this.documents.get(document.key) === document
  }
}
