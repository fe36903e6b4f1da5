import { Best, inOrder, type Candidate } from './best.ts'
import type { Codes } from './entry.ts'
import { Filters, type Counts } from './filters.ts'
import type { MatchTaker } from './matches.ts'
import type { Nearness } from './nearness.ts'
import type { IndexQuery, Ranking } from './query.ts'
import type { Scorer } from './score.ts'
import type { Segment } from './segment.ts'
import type { Statistics } from './statistics.ts'
import { Tiers, wholeTier } from './tiers.ts'

export interface Searched {
  codes: Codes
  statistics: Statistics
  segments: readonly Segment[]
  ranking: Ranking
  scorer: Scorer
  taker: MatchTaker
  nearness: Nearness
}

export interface Found {
  /** In order, from the first. */
  best: Candidate[]
  total: number
  /** Those that hold every term; all, where these do not go first. */
  complete: number
  counts: Counts
}

/** Documents that get a second look: always the same ones, so that nothing changes its page. */
const lookedAtAgain = 50
/** Apart enough that no date, score or bonus reaches from one tier into the next. */
const betweenTiers = 1e8

/** The best `limit` documents of all segments, and exact counts. */
export function find(index: Searched, query: IndexQuery, limit: number): Found {
  const taking: Taking = {
    index,
    query,
    filters: new Filters(query, index.codes),
    tiers: new Tiers(termWeights(index, query), index.ranking.leastShare),
  }
  const found: Taken = { best: new Best(Math.max(limit, lookedAtAgain)), total: 0, complete: 0 }
  for (const segment of index.segments) takeFrom(segment, taking, found)
  const sorted = found.best.sorted()
  const best = query.sort === 'relevance' ? withNearness(sorted, index, query) : sorted
  return { ...found, best: best.slice(0, limit), counts: taking.filters.counts }
}

interface Taking {
  index: Searched
  query: IndexQuery
  filters: Filters
  tiers: Tiers
}

interface Taken {
  best: Best
  total: number
  complete: number
}

/** Of each term asked for, how much it tells; nothing when no document holds it. */
function termWeights({ scorer }: Searched, { units, termCount }: IndexQuery): number[] {
  const weights = Array.from({ length: termCount }, () => 0)
  for (const { term, bit } of units.flatMap(({ terms }) => terms))
    weights[31 - Math.clz32(bit)] = scorer.weightOf(term)
  return weights
}

function takeFrom(segment: Segment, { index, query, filters, tiers }: Taking, found: Taken): void {
  const scored = index.scorer.score(segment, query.units)
  try {
    const rows = filters.take(segment, index.taker.take(segment, query, { scored, tiers }))
    found.total += rows.length
    const place = placing(segment, query, index)
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!
      const tier = query.termCount === 0 ? wholeTier : scored.tiers[row]!
      if (tier === wholeTier || !query.isCompleteFirst) found.complete++
      const score = scored.scores[row]!
      const rank = (query.isCompleteFirst ? tier * betweenTiers : 0) + place(row, score)
      if (found.best.mayTake(rank))
        found.best.offer({ rank, date: segment.dates[row]!, score, segment, row, held: scored.held[row]! })
    }
  } finally {
    index.scorer.clear()
  }
}

/** What decides within a tier. */
function placing({ slugs, dates, facets }: Segment, { sort }: IndexQuery, { codes, statistics }: Searched) {
  if (sort === 'relevance') return (_: number, score: number) => score
  if (sort === 'newest') return (row: number) => dates[row]!
  const practice = codes.facets.type.codeOf('practice')
  const isPractice = (row: number) => facets.type.codes[row] === practice
  return (row: number) => (isPractice(row) ? (statistics.visits.get(slugs[row]!) ?? 0) : 0)
}

/** The first ones once more, with what it is worth that their terms stand near together. */
function withNearness(sorted: Candidate[], { nearness, ranking }: Searched, query: IndexQuery): Candidate[] {
  if (query.termCount < 2 || ranking.proximity === 0) return sorted
  const first = sorted.slice(0, lookedAtAgain)
  const bonuses = nearness.of(first, query.units)
  const again = first.map((candidate, at) => ({
    ...candidate,
    rank: candidate.rank + bonuses[at]!,
    score: candidate.score + bonuses[at]!,
  }))
  return [...again.toSorted(inOrder), ...sorted.slice(lookedAtAgain)]
}
