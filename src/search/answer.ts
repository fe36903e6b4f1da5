import { stemsOf } from './analysis.ts'
import { narrow } from './facets.ts'
import type { SearchAnswer, SearchHit, SearchQuestion } from './search.ts'
import type { SearchDocument } from './searchDocument.ts'
import type { Segments } from './segments.ts'
import { snippetOf } from './snippet.ts'
import { respell } from './spelling.ts'
import { defaultFamilies } from './defaultSynonyms.ts'
import { synonymsFrom, type Concept } from './synonyms.ts'

const conceptsOf = synonymsFrom(defaultFamilies)

const mostTerms = 16

/** What the segments hold for a question: filtered, counted, sorted, one page of it with snippets. */
export function answer(segments: Segments, question: SearchQuestion): SearchAnswer {
  const startedAt = performance.now()
  const stems = stemsOf(question.text).slice(0, mostTerms)
  const concepts = conceptsOf(stems)
  const found = question.text === '' ? allOf(segments) : match(segments, concepts)
  const { documents, facets } = narrow([...found.keys()], question)
  const ranked = documents.toSorted(order(question, found, segments))
  const shown = ranked.slice((question.page - 1) * question.perPage, question.page * question.perPage)
  const marked = new Set([
    ...stems,
    ...concepts.flatMap((one) => one.synonyms.flatMap((phrase) => phrase.stems)),
  ])
  return {
    hits: shown.map((document) => hitOf(document, found.get(document) ?? 0, marked)),
    total: documents.length,
    complete: documents.length,
    facets,
    suggestion: found.size > 0 || stems.length === 0 ? null : respell(question.text, segments.frequency()),
    alsoSearched: concepts.flatMap((one) => one.synonyms.map((phrase) => phrase.text)),
    tookMs: Math.round((performance.now() - startedAt) * 100) / 100,
  }
}

type Scored = Map<SearchDocument, number>

function allOf(segments: Segments): Scored {
  return new Map([...segments.documents.values()].map((document) => [document, 0]))
}

/** Documents with all concepts; when there are none, those with the most. */
function match(segments: Segments, concepts: readonly Concept[]): Scored {
  const totals = new Map<string, { score: number; concepts: number }>()
  for (const concept of concepts) {
    for (const [key, score] of segments.scores(concept)) {
      const total = totals.get(key) ?? { score: 0, concepts: 0 }
      totals.set(key, { score: total.score + score, concepts: total.concepts + 1 })
    }
  }
  const most = Math.max(0, ...[...totals.values()].map((total) => total.concepts))
  const best = [...totals].filter(([, total]) => total.concepts === most)
  return new Map(
    best.flatMap(([key, { score }]) => {
      const document = segments.documents.get(key)
      return document ? [[document, score] as const] : []
    }),
  )
}

function order({ sort, text }: SearchQuestion, scores: Scored, segments: Segments) {
  if (sort === 'most_visited') {
    const visits = visitCounts(segments)
    const countOf = ({ type, slug }: SearchDocument) => (type === 'practice' ? (visits.get(slug) ?? 0) : 0)
    return (a: SearchDocument, b: SearchDocument) => countOf(b) - countOf(a) || byDate(a, b)
  }
  if (sort === 'newest' || text === '') return byDate
  return (a: SearchDocument, b: SearchDocument) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || byDate(a, b)
}

/** Newest first; the key makes the order the same on every page. */
function byDate(a: SearchDocument, b: SearchDocument): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1
  return a.key < b.key ? -1 : 1
}

/** How many public visits studied each practice, by slug. */
function visitCounts(segments: Segments): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { practices } of segments.documents.values()) {
    for (const slug of practices) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  }
  return counts
}

function hitOf(document: SearchDocument, score: number, stems: ReadonlySet<string>): SearchHit {
  const { type, id, slug, title } = document
  return {
    type,
    id,
    slug,
    title,
    ...snippetOf(document, { weights: new Map([...stems].map((stem) => [stem, 1])), phrases: [] }),
    score: Math.round(score * 1000) / 1000,
  }
}
