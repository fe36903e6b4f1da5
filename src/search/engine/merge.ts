import { facetNames, type Column, type FacetName, type Several } from './columns.ts'
import { facetColumns, makeSegment, type Content, type Segment } from './segment.ts'
import type { Vocabulary } from './vocabulary.ts'

/** So many segments of like size may stand beside each other. */
const mostAlike = 3
/** Larger ones would need too much memory while they are joined: about 20,000 documents. */
const mostWords = 4_000_000

/**
 * Segments that had better be one: of like size, the smallest first; or one of which less than `leastAlive` (0 to 1) is
 * alive. Empty when none.
 */
export function toJoin(segments: readonly Segment[], leastAlive: number): readonly Segment[] {
  const small = smallOnes(segments)
  const sizes = [...new Set(small.map(sizeClass))].toSorted((a, b) => a - b)
  const alike = sizes.map((size) => small.filter((segment) => sizeClass(segment) === size))
  const tooMany = alike.find((some) => some.length > mostAlike)
  if (tooMany) return fitting(tooMany)
  const dead = segments.find(({ keys, aliveCount }) => aliveCount < keys.length * leastAlive)
  return dead ? [dead] : []
}

/** All that are not too large: for when there is time, as each costs every question some. Empty when there is one only. */
export function toJoinAtLeisure(segments: readonly Segment[]): readonly Segment[] {
  const small = smallOnes(segments)
  return small.length > 1 ? fitting(small) : []
}

const smallOnes = (segments: readonly Segment[]) =>
  segments.filter(({ words }) => words.length <= mostWords / 2)

/** Each class holds segments up to four times as large as the one before. */
const sizeClass = ({ aliveCount }: Segment) => Math.floor(Math.log2(aliveCount + 1) / 2)

/** As many as make one of a size that is not too large. */
function fitting(segments: readonly Segment[]): readonly Segment[] {
  let words = 0
  return segments.filter((segment) => (words += segment.words.length) <= mostWords)
}

/** Joins segments into one, without the documents that are no longer alive. Yields often. */
export function* merge(segments: readonly Segment[], vocabulary: Vocabulary): Generator<void, Segment> {
  const kept = segments.map((segment) => ({ segment, rows: aliveRows(segment) }))
  yield
  const content = yield* joined(kept)
  const merged = yield* makeSegment(content, vocabulary)
  // A document may have gone while this was made.
  let at = 0
  for (const { segment, rows } of kept) {
    for (const row of rows) {
      const isAlive = segment.alive[row]!
      merged.alive[at++] = isAlive
      merged.aliveCount -= 1 - isAlive
    }
  }
  return merged
}

function aliveRows({ alive, aliveCount }: Segment): Uint32Array {
  const rows = new Uint32Array(aliveCount)
  let at = 0
  for (let row = 0; row < alive.length; row++) if (alive[row] === 1) rows[at++] = row
  return rows
}

interface Kept {
  segment: Segment
  rows: Uint32Array
}

function* joined(kept: readonly Kept[]): Generator<void, Content> {
  const facets = new Map<FacetName, Column>()
  for (const name of facetNames) facets.set(name, yield* joinedColumn(kept, ({ facets: of }) => of[name]))
  return {
    keys: yield* joinedTexts(kept, (segment) => segment.keys),
    stamps: yield* joinedTexts(kept, (segment) => segment.stamps),
    ...(yield* joinedWords(kept)),
    lengths: Float32Array.from(yield* joinedNumbers(kept, (segment) => segment.lengths)),
    titleLengths: Float32Array.from(yield* joinedNumbers(kept, (segment) => segment.titleLengths)),
    dates: Uint32Array.from(yield* joinedNumbers(kept, (segment) => segment.dates)),
    slugs: Uint32Array.from(yield* joinedNumbers(kept, (segment) => segment.slugs)),
    studied: yield* joinedSeveral(kept, (segment) => segment.studied),
    facets: facetColumns((name) => facets.get(name)!),
  }
}

const rowCount = (kept: readonly Kept[]) => kept.reduce((count, { rows }) => count + rows.length, 0)

function* joinedTexts(kept: readonly Kept[], of: (segment: Segment) => readonly string[]) {
  const joined: string[] = []
  for (const { segment, rows } of kept) {
    const texts = of(segment)
    for (const row of rows) joined.push(texts[row]!)
  }
  yield
  return joined
}

function* joinedNumbers(kept: readonly Kept[], of: (segment: Segment) => Uint32Array | Float32Array) {
  const joined = new Float64Array(rowCount(kept))
  let at = 0
  for (const { segment, rows } of kept) {
    const numbers = of(segment)
    for (const row of rows) joined[at++] = numbers[row]!
  }
  yield
  return joined
}

function* joinedColumn(kept: readonly Kept[], of: (segment: Segment) => Column): Generator<void, Column> {
  const isSeveral = kept.some(({ segment }) => of(segment).starts !== null)
  if (isSeveral) return yield* joinedSeveral(kept, (segment) => of(segment) as Several)
  return { starts: null, codes: Uint32Array.from(yield* joinedNumbers(kept, (segment) => of(segment).codes)) }
}

function* joinedSeveral(kept: readonly Kept[], of: (segment: Segment) => Several): Generator<void, Several> {
  const starts = new Uint32Array(rowCount(kept) + 1)
  let at = 0
  for (const { segment, rows } of kept) {
    const column = of(segment)
    for (const row of rows) starts[++at] = starts[at - 1]! + column.starts[row + 1]! - column.starts[row]!
  }
  yield
  const codes = new Uint32Array(starts[at]!)
  at = 0
  for (const { segment, rows } of kept) {
    const column = of(segment)
    for (const row of rows)
      for (let from = column.starts[row]!; from < column.starts[row + 1]!; from++)
        codes[at++] = column.codes[from]!
  }
  yield
  return { starts, codes }
}

const rowsBetweenYields = 2000

function* joinedWords(kept: readonly Kept[]) {
  const count = rowCount(kept)
  const starts = new Uint32Array(count + 1)
  const titleEnds = new Uint32Array(count)
  let at = 0
  for (const { segment, rows } of kept) {
    for (const row of rows) {
      const [from, to] = [segment.starts[row]!, segment.starts[row + 1]!]
      titleEnds[at] = starts[at]! + segment.titleEnds[row]! - from
      starts[++at] = starts[at - 1]! + to - from
    }
  }
  yield
  const words = new Uint32Array(starts[at]!)
  at = 0
  for (const { segment, rows } of kept) {
    for (const row of rows) {
      words.set(segment.words.subarray(segment.starts[row], segment.starts[row + 1]), starts[at++])
      if (at % rowsBetweenYields === 0) yield
    }
  }
  return { starts, titleEnds, words }
}
