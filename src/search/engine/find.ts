import { Best, inOrder, type Candidate } from './best.ts'
import type { Codes } from './entry.ts'
import { Filters, type Counts } from './filters.ts'
import { Floor } from './floor.ts'
import { partsOf, type Matches, type MatchTaker } from './matches.ts'
import type { Nearness } from './nearness.ts'
import { leftOut } from './phrase.ts'
import type { IndexQuery, Ranking } from './query.ts'
import type { Scorer } from './score.ts'
import type { Segment } from './segment.ts'
import type { Statistics } from './statistics.ts'
import { TellsEnough } from './tellsEnough.ts'
import { betweenTiers, Tiers } from './tiers.ts'

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
const lookedAtAgain = 20

/** The best `limit` documents of all segments, and exact counts. */
export function find(index: Searched, query: IndexQuery, limit: number): Found {
  const filters = new Filters(query, index.codes)
  const tiers = new Tiers(query)
  const weights = typeWeights(index)
  const isUsed = query.sort === 'relevance' && !filters.needsAll
  const taking: Taking = {
    index,
    query,
    filters,
    tiers,
    typeWeights: weights,
    floor: new Floor(tiers, { mostWeight: Math.max(...weights), isUsed }),
    tellsEnough: new TellsEnough(termWeights(index, query), index.ranking.leastShare),
  }
  const found: Taken = { best: new Best(Math.max(limit, lookedAtAgain)), total: 0, complete: 0 }
  try {
    for (const segment of index.segments) takeFrom(segment, taking, found)
  } catch (error) {
    index.scorer.forget()
    throw error
  }
  const sorted = found.best.sorted()
  const best = query.sort === 'relevance' ? withNearness(sorted, index, query) : sorted
  // Where completeness decides nothing, every document counts as complete.
  const complete = query.isCompleteFirst ? found.complete : found.total
  return { total: found.total, complete, best: best.slice(0, limit), counts: filters.counts }
}

interface Taking {
  index: Searched
  query: IndexQuery
  filters: Filters
  tiers: Tiers
  floor: Floor
  /** By the type's number. */
  typeWeights: Float64Array
  tellsEnough: TellsEnough
}

interface Taken {
  best: Best
  total: number
  complete: number
}

/** Of each term asked for, how much it tells; nothing when no document holds it. */
function termWeights({ scorer }: Searched, { units, termCount }: IndexQuery): number[] {
  const weights: number[] = []
  while (weights.length < termCount) weights.push(0)
  for (const { terms } of units)
    for (const { term, bit } of terms) weights[31 - Math.clz32(bit)] = scorer.weightOf(term)
  return weights
}

function takeFrom(segment: Segment, taking: Taking, found: Taken): void {
  const { index, query, filters, tellsEnough, floor } = taking
  const scored = query.termCount === 0 ? null : index.scorer.score(segment, query.units)
  const isLeftOut = leftOut(segment, query)
  const taken = { segment, scored, isLeftOut, tellsEnough, floor, all: allBits(query) }
  for (const part of scored === null ? [null] : partsOf(scored, segment)) {
    const matches = index.taker.take(part, taken)
    filters.take(segment, matches)
    found.total += matches.count + matches.below
    found.complete += matches.completeBelow
    rank(matches, segment, taking, found)
    floor.rise(found.best)
  }
}

function rank(matches: Matches, segment: Segment, taking: Taking, found: Taken): void {
  const { index, query, tiers, typeWeights } = taking
  const { count, rows, scores, held } = matches
  const { dates, facets } = segment
  const { best } = found
  const placeOf = placing(segment, query, index)
  const all = allBits(query)
  // Not counted in `found`: to write to an object would make the loop twice as slow.
  let complete = 0
  for (let at = 0; at < count; at++) {
    const row = rows[at]!
    const bits = held[at]!
    if (bits === all) complete++
    const score = scores[at]! * typeWeights[facets.type.codes[row]!]!
    const place = placeOf === null ? score : placeOf(row)
    const rank = tiers.of(bits) * betweenTiers + place
    if (rank < best.leastRank) continue
    best.offer({ rank, date: dates[row]!, score, segment, row, held: bits })
  }
  found.complete += complete
}

const allBits = ({ termCount }: IndexQuery) => 2 ** termCount - 1

function typeWeights({ codes, ranking }: Searched): Float64Array {
  const weights = new Float64Array(codes.facets.type.names.length).fill(1)
  const practice = codes.facets.type.codeOf('practice')
  if (practice !== undefined) weights[practice] = ranking.practices
  return weights
}

/** What decides beside completeness; null for the score. */
function placing({ slugs, dates, facets }: Segment, { sort }: IndexQuery, { codes, statistics }: Searched) {
  if (sort === 'relevance') return null
  if (sort === 'newest') return (row: number) => dates[row]!
  const practice = codes.facets.type.codeOf('practice')
  const isPractice = (row: number) => facets.type.codes[row] === practice
  return (row: number) => (isPractice(row) ? (statistics.visits.get(slugs[row]!) ?? 0) : 0)
}

/**
 * The first ones once more, with what it is worth that their terms stand near together; where those with all terms go
 * first, only these.
 */
function withNearness(sorted: Candidate[], { nearness, ranking }: Searched, query: IndexQuery): Candidate[] {
  if (query.termCount < 2 || ranking.proximity === 0) return sorted
  const first = sorted.slice(0, lookedAtAgain)
  const again = query.isCompleteFirst ? first.filter(({ held }) => held === allBits(query)) : first
  // Of one alone it decides nothing.
  if (again.length < 2) return sorted
  const bonuses = nearness.of(again, query.units)
  again.forEach((candidate, at) => {
    candidate.rank += bonuses[at]!
    candidate.score += bonuses[at]!
  })
  return [...again.toSorted(inOrder), ...sorted.slice(again.length)]
}
