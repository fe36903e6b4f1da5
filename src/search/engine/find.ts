import { Best, inOrder, type Candidate } from './best.ts'
import type { Codes } from './entry.ts'
import { Filters, type Counts } from './filters.ts'
import { leftOut } from './phrase.ts'
import { nearness, type Sought } from './proximity.ts'
import type { IndexQuery, Ranking } from './query.ts'
import type { Scorer } from './score.ts'
import type { Segment } from './segment.ts'
import type { Statistics } from './statistics.ts'
import { tiersOf, type TierOf } from './tiers.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Searched {
  vocabulary: Vocabulary
  codes: Codes
  statistics: Statistics
  segments: readonly Segment[]
  scorer: Scorer
  ranking: Ranking
}

export interface Found {
  /** In order, from the first. */
  best: Candidate[]
  total: number
  /** Those that hold every term. */
  complete: number
  counts: Counts
}

/** Documents that get a second look: always the same ones, so that nothing changes its page. */
const lookedAtAgain = 100
/** Apart enough that no date, score or bonus reaches from one tier into the next. */
const betweenTiers = 1e8

/** The best `limit` documents of all segments, and exact counts. */
export function find(index: Searched, query: IndexQuery, limit: number): Found {
  const weights = termWeights(index, query)
  const taking: Taking = {
    index,
    query,
    filters: new Filters(query.filters, index.codes),
    tierOf: tiersOf(weights, index.ranking),
    best: new Best(Math.max(limit, lookedAtAgain)),
    total: 0,
    complete: 0,
  }
  for (const segment of index.segments) takeFrom(segment, taking)
  const { best, filters, total, complete } = taking
  const ordered = query.sort === 'relevance' ? byNearness(best.sorted(), weights, taking) : best.sorted()
  return { best: ordered.slice(0, limit), total, complete, counts: filters.counts }
}

interface Taking {
  index: Searched
  query: IndexQuery
  filters: Filters
  tierOf: TierOf
  best: Best
  total: number
  complete: number
}

/** Of each term asked for, how much it tells; nothing when no document holds it. */
function termWeights({ scorer }: Searched, { units, termCount }: IndexQuery): number[] {
  const weights = new Array<number>(termCount).fill(0)
  for (const { term, bit } of units.flatMap(({ terms }) => terms))
    weights[placeOf(bit)] = scorer.weightOf(term)
  return weights
}

const placeOf = (bit: number) => 31 - Math.clz32(bit)

function takeFrom(segment: Segment, taking: Taking): void {
  const { index, query, filters, tierOf, best } = taking
  const { scores, held } = index.scorer.score(segment, query.units)
  const isLeftOut = leftOut(segment, query)
  const place = placing(segment, taking)
  const all = 2 ** query.termCount - 1
  for (let row = 0; row < segment.keys.length; row++) {
    const tier = tierOf(held[row]!)
    if (tier === 0 || segment.alive[row] === 0 || isLeftOut(row) || !filters.take(segment, row)) continue
    taking.total++
    if (held[row] === all) taking.complete++
    const score = scores[row]!
    const rank = tier * betweenTiers + place(row, score)
    if (best.mayTake(rank)) best.offer({ rank, date: segment.dates[row]!, score, segment, row })
  }
}

/** What decides within a tier. */
function placing(
  { slugs, dates, facets }: Segment,
  { query, index: { codes, statistics } }: Taking,
): (row: number, score: number) => number {
  if (query.sort === 'relevance') return (_, score) => score
  if (query.sort === 'newest') return (row) => dates[row]!
  const practice = codes.facets.type.codeOf('practice')
  const isPractice = (row: number) => facets.type.codes[facets.type.starts[row]!] === practice
  return (row) => (isPractice(row) ? (statistics.visits.get(slugs[row]!) ?? 0) : 0)
}

/** The first ones once more, with what it is worth that their terms stand near together. */
function byNearness(sorted: Candidate[], weights: number[], { index, query }: Taking): Candidate[] {
  if (query.termCount < 2 || index.ranking.proximity === 0) return sorted
  const sought: Sought = { places: placesOf(query), weights }
  const again = sorted.slice(0, lookedAtAgain).map((candidate) => {
    const bonus = index.ranking.proximity * nearness(candidate, sought, index.vocabulary)
    return { ...candidate, rank: candidate.rank + bonus, score: candidate.score + bonus }
  })
  return [...again.toSorted(inOrder), ...sorted.slice(lookedAtAgain)]
}

function placesOf({ units }: IndexQuery): Map<number, number> {
  return new Map(units.flatMap(({ terms }) => terms.map(({ term, bit }) => [term, placeOf(bit)] as const)))
}
