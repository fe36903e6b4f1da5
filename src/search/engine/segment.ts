import { columnOf, facetNames, severalOf, type Column, type FacetName, type Several } from './columns.ts'
import { titleWeight, type Entry } from './entry.ts'
import type { CountedEntry } from './statistics.ts'
import { makePostings, termsOf, type Postings, type Rows } from './postings.ts'
import { noTerm, type Vocabulary } from './vocabulary.ts'

/** What a segment holds of each of its documents ("rows"), before it is sorted by terms. */
export interface Content {
  keys: readonly string[]
  stamps: readonly string[]
  /** The words of row `i` are those from `starts[i]` to before `starts[i + 1]`, its title's those before `titleEnds[i]`. */
  starts: Uint32Array
  titleEnds: Uint32Array
  words: Uint32Array
  lengths: Float32Array
  titleLengths: Float32Array
  dates: Uint32Array
  slugs: Uint32Array
  studied: Several
  facets: Record<FacetName, Column>
}

/** Some documents, sorted by their terms. Nothing in it changes but which documents are still alive. */
export interface Segment extends Content {
  rowOf: ReadonlyMap<string, number>
  /** 0 for a document that was removed, or has a newer version in another segment. */
  alive: Uint8Array
  aliveCount: number
  /** Ascending; both postings are in their order. */
  terms: Uint32Array
  /** Terms anywhere in a document, those of its title counting three times. */
  everywhere: Postings
  /** Terms in the titles alone. */
  inTitles: Postings
}

export function contentOf(entries: readonly Entry[]): Content {
  const starts = new Uint32Array(entries.length + 1)
  entries.forEach(({ words }, row) => {
    starts[row + 1] = starts[row]! + words.length
  })
  const words = new Uint32Array(starts.at(-1)!)
  entries.forEach((entry, row) => words.set(entry.words, starts[row]))
  return {
    keys: entries.map((entry) => entry.key),
    stamps: entries.map((entry) => entry.stamp),
    starts,
    titleEnds: Uint32Array.from(entries, (entry, row) => starts[row]! + entry.titleEnd),
    words,
    lengths: Float32Array.from(entries, (entry) => entry.length),
    titleLengths: Float32Array.from(entries, (entry) => entry.titleLength),
    dates: Uint32Array.from(entries, (entry) => entry.date),
    slugs: Uint32Array.from(entries, (entry) => entry.slug),
    studied: severalOf(entries.map((entry) => entry.studied)),
    facets: facetColumns((name) =>
      columnOf(
        name,
        entries.map((entry) => entry.facets[name]),
      ),
    ),
  }
}

export function facetColumns(columnFor: (name: FacetName) => Column): Record<FacetName, Column> {
  return Object.fromEntries(facetNames.map((name) => [name, columnFor(name)])) as Record<FacetName, Column>
}

/** Yields about every millisecond, so that it can be made while questions are answered. */
export function* makeSegment(content: Content, vocabulary: Vocabulary): Generator<void, Segment> {
  const { keys } = content
  const rows = wholeRows(content)
  const terms = yield* termsOf(rows, vocabulary)
  const everywhere = yield* makePostings(rows, terms, vocabulary)
  const inTitles = yield* makePostings(titleRows(content), terms, vocabulary)
  return {
    ...content,
    rowOf: yield* rowsByKey(keys),
    alive: new Uint8Array(keys.length).fill(1),
    aliveCount: keys.length,
    terms,
    everywhere,
    inTitles,
  }
}

function wholeRows({ keys, words, starts, titleEnds }: Content): Rows {
  return {
    count: keys.length,
    words,
    titleWeight,
    startOf: (row) => starts[row]!,
    endOf: (row) => starts[row + 1]!,
    titleEndOf: (row) => titleEnds[row]!,
  }
}

function titleRows(content: Content): Rows {
  return { ...wholeRows(content), titleWeight: 1, endOf: (row) => content.titleEnds[row]! }
}

const keysBetweenYields = 2000

export function* rowsByKey(keys: readonly string[]): Generator<void, Map<string, number>> {
  const rowOf = new Map<string, number>()
  for (let row = 0; row < keys.length; row++) {
    rowOf.set(keys[row]!, row)
    if (row % keysBetweenYields === keysBetweenYields - 1) yield
  }
  return rowOf
}

/** What the statistics counted of a row. */
export function countedRow(segment: Segment, row: number): CountedEntry {
  const { starts, titleEnds, words, lengths, titleLengths, studied } = segment
  return {
    words: words.subarray(starts[row], starts[row + 1]),
    titleEnd: titleEnds[row]! - starts[row]!,
    length: lengths[row]!,
    titleLength: titleLengths[row]!,
    studied: studied.codes.subarray(studied.starts[row], studied.starts[row + 1]),
  }
}

/** How often a row holds each of its terms, those of its title counting three times. */
export function termsOfRow({ starts, titleEnds, words }: Segment, row: number, { termOfWord }: Vocabulary) {
  const times = new Map<number, number>()
  for (let at = starts[row]!; at < starts[row + 1]!; at++) {
    const term = termOfWord[words[at]!]!
    if (term !== noTerm) times.set(term, (times.get(term) ?? 0) + (at < titleEnds[row]! ? titleWeight : 1))
  }
  return times
}

/** The key and the stamp of each document that is alive. */
export function stampsOf({ keys, stamps, alive }: Segment): [key: string, stamp: string][] {
  return keys.flatMap((key, row) =>
    alive[row] === 1 ? [[key, stamps[row]!] satisfies [string, string]] : [],
  )
}
