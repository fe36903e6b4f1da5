import { isPublic } from '../practices/practice.ts'
import type { Store, StoreChange } from '../storage/store.ts'
import { isPublicVisit } from '../visits/visit.ts'
import { stemsOf } from './analysis.ts'
import { narrow } from './facets.ts'
import type { Search, SearchAnswer, SearchHit, SearchQuestion } from './search.ts'
import { practiceDocument, visitDocument, type SearchDocument } from './searchDocument.ts'
import { Segments } from './segments.ts'
import { snippetOf } from './snippet.ts'
import { respell } from './spelling.ts'
import { conceptsOf, type Concept } from './synonyms.ts'

const mostTerms = 16

/** Reads all public records, and follows the store from then on. */
export async function openSearch(store: Store): Promise<Search> {
  let segments = new Segments()
  let changed = new Changes()
  let taking = Promise.resolve()

  store.onChange((change) => changed.add(change))

  async function rebuild(): Promise<void> {
    segments = new Segments()
    for (const practice of await store.publishedPractices()) changed.practices.add(practice.id)
    for (const visit of await store.publicVisits()) changed.visits.add(visit.id)
    await takeChanges()
  }

  /** One after another, so that each question sees every change acknowledged before it. */
  function takeChanges(): Promise<void> {
    taking = taking.then(async () => {
      const { practices, visits } = changed
      changed = new Changes()
      for (const id of practices) await takePractice(id, visits)
      for (const id of visits) await takeVisit(id)
    })
    return taking
  }

  /** A practice's name shows in the documents of the visits that studied it. */
  async function takePractice(id: string, visits: Set<string>): Promise<void> {
    const practice = await store.practice(id)
    if (practice === null) return segments.remove(`practice:${id}`)
    for (const visit of await store.visitsStudying(practice.slug)) visits.add(visit.id)
    if (isPublic(practice)) segments.put(practiceDocument(practice))
    else segments.remove(`practice:${id}`)
  }

  async function takeVisit(id: string): Promise<void> {
    const visit = await store.visit(id)
    if (visit === null || !isPublicVisit(visit)) return segments.remove(`visit:${id}`)
    const found = await Promise.all(visit.practices.map((slug) => store.findPractice(slug)))
    const studied = found.flatMap((one) => (one && isPublic(one.record) ? [one.record] : []))
    segments.put(visitDocument(visit, studied))
  }

  await rebuild()
  return {
    rebuild,
    async ask(question) {
      await takeChanges()
      return answer(segments, question)
    },
  }
}

/** Ids of the records that changed since the index last took them. */
class Changes {
  readonly practices = new Set<string>()
  readonly visits = new Set<string>()
  add(change: StoreChange): void {
    if (change.kind === 'practice') this.practices.add(change.id)
    if (change.kind === 'visit') this.visits.add(change.id)
  }
}

function answer(segments: Segments, question: SearchQuestion): SearchAnswer {
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
  const { type, id, slug, title, body } = document
  return { type, id, slug, title, snippet: snippetOf(body, stems), score: Math.round(score * 1000) / 1000 }
}
