import { entryOf, type Codes, type Entry } from './engine/entry.ts'
import { find, type Found } from './engine/find.ts'
import { MatchTaker } from './engine/matches.ts'
import { merge, toJoin, toJoinAtLeisure } from './engine/merge.ts'
import { Nearness } from './engine/nearness.ts'
import { ourRanking, type IndexQuery, type Ranking } from './engine/query.ts'
import { Scorer } from './engine/score.ts'
import { contentOf, countedRow, makeSegment, stampsOf, termsOfRow, type Segment } from './engine/segment.ts'
import { atOnce, inSlices, pauses } from './engine/slices.ts'
import { nothingKept, type KeptIndex } from './engine/keptIndex.ts'
import type { Statistics } from './engine/statistics.ts'
import type { Vocabulary } from './engine/vocabulary.ts'
import type { SearchDocument } from './documents/searchDocument.ts'

/** The fresh segment is made anew at each question after a change: it must stay small. */
const mostFresh = 128
const mostFreshWords = 50_000
/** A segment of which less is alive is made anew. */
const usuallyAlive = 0.5
/** When many come at once: about 20 ms to sort. */
const mostWordsAtOnce = 250_000

/**
 * Full-text index over documents. Compact and immutable segments hold most of them; a small one takes changes at once;
 * segments of like size are joined in the background. What ranking needs to know is counted over all of them together.
 */
export class TextIndex {
  readonly vocabulary: Vocabulary
  readonly codes: Codes
  readonly statistics: Statistics
  readonly ranking: Ranking
  readonly scorer: Scorer
  readonly taker = new MatchTaker()
  readonly nearness: Nearness
  #sealed: readonly Segment[]
  readonly #fresh = new Map<string, Entry>()
  #freshWords = 0
  #freshSegment: Segment | null = null
  #joining: Promise<void> | null = null
  #leastAlive = usuallyAlive

  constructor(ranking: Partial<Ranking> = {}, kept: KeptIndex = nothingKept()) {
    this.ranking = { ...ourRanking, ...ranking }
    this.vocabulary = kept.vocabulary
    this.codes = kept.codes
    this.statistics = kept.statistics
    this.#sealed = kept.segments
    this.scorer = new Scorer(this)
    this.nearness = new Nearness(this)
  }

  /** How many documents can be found. */
  get size(): number {
    return this.statistics.documents
  }

  get segments(): readonly Segment[] {
    if (this.#fresh.size === 0) return this.#sealed
    this.#freshSegment ??= atOnce(makeSegment(contentOf([...this.#fresh.values()]), this.vocabulary))
    return [...this.#sealed, this.#freshSegment]
  }

  /** What was put in under each key: its stamp. */
  stamps(): Map<string, string> {
    return new Map(this.segments.flatMap(stampsOf))
  }

  /** Found by the next question; takes the place of a document of the same key. */
  put(document: SearchDocument): void {
    this.#add(document)
    if (this.#fresh.size < mostFresh && this.#freshWords < mostFreshWords) return
    this.#sealFresh()
    this.#join()
  }

  /** Many documents, with pauses: for a first start. */
  async putAll(documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>): Promise<void> {
    const pause = pauses()
    for await (const document of documents) {
      this.#add(document)
      if (this.#freshWords >= mostWordsAtOnce) this.#sealFresh()
      await pause()
    }
    if (this.#freshWords >= mostFreshWords) this.#sealFresh()
    await this.settle()
    this.#join(toJoinAtLeisure)
    await this.settle()
    this.#join()
    await this.settle()
  }

  #add(document: SearchDocument): void {
    this.remove(document.key)
    const entry = entryOf(document, this.vocabulary, this.codes)
    this.statistics.add(entry)
    this.#fresh.set(entry.key, entry)
    this.#freshWords += entry.words.length
    this.#freshSegment = null
  }

  remove(key: string): void {
    const fresh = this.#fresh.get(key)
    if (fresh) {
      this.statistics.remove(fresh)
      this.#fresh.delete(key)
      this.#freshWords -= fresh.words.length
      this.#freshSegment = null
    }
    for (const segment of this.#sealed) {
      const row = segment.rowOf.get(key)
      if (row === undefined || segment.alive[row] === 0) continue
      this.statistics.remove(countedRow(segment, row))
      segment.alive[row] = 0
      segment.aliveCount--
    }
  }

  /** The best `limit` documents, in order, and exact counts. */
  find(query: IndexQuery, limit: number, ranking: Partial<Ranking> = {}): Found {
    const { codes, statistics, segments, scorer, taker, nearness } = this
    const index = {
      codes,
      statistics,
      segments,
      scorer,
      taker,
      nearness,
      ranking: { ...this.ranking, ...ranking },
    }
    return find(index, query, limit)
  }

  /** How often a document holds each of its terms, those of its title three times; empty when there is no such document. */
  termsOf(key: string): Map<number, number> {
    for (const segment of this.segments) {
      const row = segment.rowOf.get(key)
      if (row !== undefined && segment.alive[row] === 1) return termsOfRow(segment, row, this.vocabulary)
    }
    return new Map()
  }

  /** Whether a segment still has the words of a removed document. */
  holdsRemoved(): boolean {
    return this.#sealed.some(({ keys, aliveCount }) => aliveCount < keys.length)
  }

  /** Drops every trace of removed documents from the segments. */
  async forgetRemoved(): Promise<void> {
    this.#leastAlive = 1
    try {
      this.#join()
      await this.settle()
    } finally {
      this.#leastAlive = usuallyAlive
    }
  }

  /** Waits until nothing is being joined. */
  async settle(): Promise<void> {
    while (this.#joining) await this.#joining
  }

  /** What is fresh stands in a segment of its own from now on. */
  #sealFresh(): void {
    this.#sealed = this.segments
    this.#fresh.clear()
    this.#freshWords = 0
    this.#freshSegment = null
  }

  /** Joins segments in the background for as long as there are some to join. */
  #join(choose = (segments: readonly Segment[]) => toJoin(segments, this.#leastAlive)): void {
    this.#joining ??= this.#joinAll(choose).finally(() => (this.#joining = null))
    // Whoever waits is told; else what could not be joined stands as it did until the next time.
    this.#joining.catch(() => undefined)
  }

  async #joinAll(choose: (segments: readonly Segment[]) => readonly Segment[]): Promise<void> {
    const some = () => choose(this.#sealed)
    for (let segments = some(); segments.length > 0; segments = some()) {
      await inSlices(this.#replace(segments))
    }
  }

  *#replace(some: readonly Segment[]): Generator<void, void> {
    const merged = yield* merge(some, this.vocabulary)
    // In the same step as the merge's last: nothing may be removed in between.
    const others = this.#sealed.filter((segment) => !some.includes(segment))
    this.#sealed = merged.aliveCount > 0 ? [...others, merged] : others
  }
}
