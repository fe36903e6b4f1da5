import type { Outcome } from './child.ts'
import type { Kind } from './document.ts'
import type { EngineName } from './engines/all.ts'
import type { Built, Times } from './measured.ts'
import type { OwnMeasures } from './ownMeasures.ts'
import type { Percentiles } from './percentiles.ts'

export interface Speed {
  built: Built
  times: Times
  own: OwnMeasures | null
}
export type Speeds = Map<EngineName, Speed>

/** Lines of Markdown, the columns as wide as they need. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => (row[at] ?? '').length)))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (row[at] ?? '').padEnd(width) : (row[at] ?? '').padStart(width))).join(' | ')} |`
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export function timesTable(speeds: Speeds, kinds: readonly Kind[]): string {
  return perKind(
    speeds,
    kinds,
    (times) => `${ms(times.p50)} / ${ms(times.p95)} / ${ms(times.p99)}${fewer(times)}`,
  )
}

/** How many times as long as ours each takes, by the median and by the 95th percentile. */
export function ratioTable(speeds: Speeds, kinds: readonly Kind[]): string {
  return perKind(speeds, kinds, (times, kind) => {
    const own = speeds.get('Tiru')?.times[kind]
    return own ? `${ratio(times.p50, own.p50)} / ${ratio(times.p95, own.p95)}` : ''
  })
}

export function buildTable(speeds: Speeds, size: number): string {
  const rows = [...speeds].map(([name, { built }]) => [
    name,
    built.seconds.toFixed(1),
    ...(built.bytesOnDisk === null
      ? [
          megabytes(built.residentBytes),
          megabytes(built.heapBytes),
          (built.residentBytes / size / 1000).toFixed(2),
          megabytes(built.peakBytes),
          '',
        ]
      : ['', '', '', '', megabytes(built.bytesOnDisk)]),
  ])
  return table(
    ['engine', 'build s', 'resident MB', 'heap + buffers MB', 'KB a document', 'peak MB', 'on disk MB'],
    rows,
  )
}

export function ownTable(own: OwnMeasures): string {
  const rows = [
    ['snapshot MB', megabytes(own.snapshotBytes)],
    ['snapshot written in s', own.saveSeconds.toFixed(2)],
    ['snapshot loaded in s', own.loadSeconds.toFixed(2)],
    ['a change is found after ms, while searches go on', inMs(own.freshness)],
    ['a search during a merge takes ms, waiting counted', inMs(own.duringMerge)],
  ]
  return table(['Tiru alone', 'p50 / p95 / p99'], rows)
}

export function qualityTable(
  outcomes: ReadonlyMap<EngineName, Extract<Outcome, { quality: unknown }>>,
): string {
  const rows = [...outcomes].map(([name, { quality }]) => [
    name,
    ...Object.values(quality.measures).map((value) => value.toFixed(4)),
    quality.meanMs.toFixed(3),
  ])
  return table(['engine', 'nDCG@10', 'MRR@10', 'Recall@10', 'Recall@100', 'ms a question'], rows)
}

function perKind(
  speeds: Speeds,
  kinds: readonly Kind[],
  cell: (times: Percentiles, kind: Kind) => string,
): string {
  const rows = kinds.map((kind) => [
    kind,
    ...[...speeds.values()].map(({ times }) => (times[kind] ? cell(times[kind], kind) : '')),
  ])
  return table(['', ...speeds.keys()], rows)
}

export function inMs({ p50, p95, p99, count }: Percentiles): string {
  return `${ms(p50)} / ${ms(p95)} / ${ms(p99)} (${count} times)`
}

/** Three digits that tell something. */
export function ms(value: number): string {
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3)
}

export function ratio(theirs: number, own: number): string {
  const times = theirs / own
  return `${times >= 10 ? times.toFixed(0) : times.toFixed(1)}x`
}

export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}

/** How many were asked, where the engine was too slow for all of them. */
function fewer({ count }: Percentiles): string {
  return count < 300 ? ` (${count})` : ''
}
