import lunr from 'lunr'
import { stemsOf } from './analysis.ts'
import { bodyOf, type SearchDocument } from './searchDocument.ts'
import type { Concept } from './synonyms.ts'

/** An immutable index over some documents. */
export interface Segment {
  documents: readonly SearchDocument[]
  /** Score of each document (by key) that holds the concept, or a synonym of it at a lower weight. */
  scores(concept: Concept): Map<string, number>
}

const synonymWeight = 0.6

export function buildSegment(documents: readonly SearchDocument[]): Segment {
  const index = buildIndex(documents)
  // Asked by index.query, term by term: index.search(text) would read ":" and "~" as commands and throw.
  const scoresOf = (stems: readonly string[]) =>
    index.query((query) => {
      for (const term of stems) {
        query.term(term.slice(0, 64), { presence: lunr.Query.presence.REQUIRED, usePipeline: false })
      }
    })
  return {
    documents,
    scores({ stems, synonyms }) {
      const scores = new Map<string, number>()
      const ways = [
        { stems, weight: 1 },
        ...synonyms.map((phrase) => ({ stems: phrase.stems, weight: synonymWeight })),
      ]
      for (const way of ways) {
        for (const { ref, score } of scoresOf(way.stems)) {
          scores.set(ref, Math.max(scores.get(ref) ?? 0, score * way.weight))
        }
      }
      return scores
    },
  }
}

function buildIndex(documents: readonly SearchDocument[]): lunr.Index {
  const builder = new lunr.Builder()
  builder.tokenizer = Object.assign(
    (text: unknown) => stemsOf(String(text)).map((term) => new lunr.Token(term, {})),
    {
      separator: /\s+/,
    },
  )
  builder.ref('key')
  builder.field('title', { boost: 3 })
  builder.field('tags', { boost: 2 })
  builder.field('body', { extractor: (document) => bodyOf(document as SearchDocument) })
  for (const document of documents) builder.add(document)
  return builder.build()
}
