import type { Kind } from './document.ts'
import type { EngineName } from './engines/all.ts'
import type { Quality } from './quality.ts'
import { inMs, ms, ratio, type Speeds } from './tables.ts'

const hardKinds: readonly Kind[] = ['three words', 'three content words', 'question']
const mostBuildSeconds = 45
const mostPeakBytes = 1e9
const mostBytesADocument = 2600
const mostLoadSeconds = 2

/** Is what it finds better than what every peer finds? */
export function qualityTarget(outcomes: ReadonlyMap<EngineName, { quality: Quality }>): string {
  const ndcgOf = (name: EngineName) => outcomes.get(name)?.quality.measures['nDCG@10'] ?? 0
  const peers = [...outcomes.keys()].filter((name) => name !== 'Tiru')
  const best = peers.toSorted((a, b) => ndcgOf(b) - ndcgOf(a))[0]
  if (best === undefined || !outcomes.has('Tiru')) return 'No target: it takes Tiru and a peer.'
  const figures = `${ndcgOf('Tiru').toFixed(4)}, the best peer ${ndcgOf(best).toFixed(4)} (${best})`
  return line(ndcgOf('Tiru') > ndcgOf(best), 'nDCG@10 above every peer', figures)
}

/** "reached  target 70x lunr at 10,000, three words: 210x", one line each; only what this run has measured. */
export function targetLines(speeds: ReadonlyMap<number, Speeds>): string[] {
  const lines = [...peerTargets(speeds.get(10_000)), ...ownTargets(speeds.get(100_000))]
  return lines.length > 0 ? lines : ['None: they are set for 10,000 and 100,000 documents.']
}

function peerTargets(speeds: Speeds | undefined): string[] {
  const targets: [EngineName, number][] = [
    ['lunr', 70],
    ['MiniSearch', 10],
  ]
  return targets.flatMap(([name, times]) =>
    hardKinds.flatMap((kind) => {
      const own = speeds?.get('Tiru')?.times[kind]?.p50
      const theirs = speeds?.get(name)?.times[kind]?.p50
      if (own === undefined || theirs === undefined) return []
      return [line(theirs / own >= times, `${times}x ${name} at 10,000, ${kind}, p50`, ratio(theirs, own))]
    }),
  )
}

function ownTargets(speeds: Speeds | undefined): string[] {
  const { built, times, own } = speeds?.get('Tiru') ?? {}
  if (!built || !times || !own) return []
  const perDocument = built.residentBytes / 100_000
  return [
    ...hardKinds.flatMap((kind) => {
      const measured = times[kind]
      if (!measured) return []
      const isReached = measured.p50 <= 1 && measured.p95 <= 3
      return [line(isReached, `p50 1 ms and p95 3 ms at 100,000, ${kind}`, inMs(measured))]
    }),
    ...Object.entries(times).map(([kind, { p95 }]) =>
      line(p95 <= 5, `p95 5 ms at 100,000, ${kind}`, `${ms(p95)} ms`),
    ),
    line(built.seconds <= mostBuildSeconds, 'built in 45 s at 100,000', `${built.seconds.toFixed(1)} s`),
    line(
      built.peakBytes <= mostPeakBytes,
      'a peak of 1 GB at 100,000',
      `${(built.peakBytes / 1e9).toFixed(2)} GB`,
    ),
    line(
      perDocument <= mostBytesADocument,
      'resident 2.6 KB a document at 100,000',
      `${(perDocument / 1000).toFixed(2)} KB`,
    ),
    line(
      own.loadSeconds <= mostLoadSeconds,
      'loaded from a snapshot in 2 s at 100,000',
      `${own.loadSeconds.toFixed(2)} s`,
    ),
    line(own.freshness.p95 <= 5, 'a change found in 5 ms (p95) while searches go on', inMs(own.freshness)),
    line(own.duringMerge.p99 <= 15, 'searches during a merge in 15 ms (p99)', inMs(own.duringMerge)),
  ]
}

function line(isReached: boolean, target: string, reached: string): string {
  return `${isReached ? 'reached' : 'MISSED '}  target ${target}: ${reached}`
}
