import { facetNames, Values, type Column, type Several } from './columns.ts'
import type { Codes } from './entry.ts'
import type { Packed, PackedArray } from './packing.ts'
import type { Postings } from './postings.ts'
import { facetColumns, rowsByKey, type Segment } from './segment.ts'
import { atOnce } from './slices.ts'
import { Statistics } from './statistics.ts'
import { Vocabulary } from './vocabulary.ts'
import { TextIndex } from '../textIndex.ts'

interface About {
  /** The code that made it: documents and words are read anew by any other. */
  madeBy: string
  segments: number
  statistics: { documents: number; length: number; titleLength: number; visits: [number, number][] }
  facets: Record<string, string[]>
}

/** An index as named arrays. What may change while they are written is copied at once. */
export function packIndex(index: TextIndex, madeBy: string): Packed {
  const { vocabulary, codes, statistics, segments } = index
  const { documents, length, titleLength, visits } = statistics
  const about: About = {
    madeBy,
    segments: segments.length,
    statistics: { documents, length, titleLength, visits: [...visits] },
    facets: Object.fromEntries(facetNames.map((name) => [name, codes.facets[name].names])),
  }
  const arrays = new Map<string, PackedArray>([
    ['words', bytes(vocabulary.usedWords())],
    ['terms', bytes(vocabulary.usedTerms())],
    ['slugs', bytes(usedSlugs(index))],
    ['termOfWord', vocabulary.termOfWord.slice(0, vocabulary.words.length)],
    ['counts', vocabulary.counts.slice(0, vocabulary.words.length)],
    ['documents', vocabulary.documents.slice(0, vocabulary.terms.length)],
    ['titles', vocabulary.titles.slice(0, vocabulary.terms.length)],
    ...segments.flatMap((segment, at) =>
      segmentArrays(segment).map(([name, array]) => [`${at}.${name}`, array] as const),
    ),
  ])
  return { arrays, about }
}

/** By their numbers; '' for one of a document that was removed. */
function usedSlugs({ codes, segments }: TextIndex): string[] {
  const used = new Set(segments.flatMap(({ slugs, studied }) => [...slugs, ...studied.codes]))
  return codes.slugs.names.map((name, code) => (used.has(code) ? name : ''))
}

function segmentArrays(segment: Segment): [string, PackedArray][] {
  const { everywhere, inTitles, studied, facets } = segment
  return [
    ['keys', bytes(segment.keys)],
    ['stamps', bytes(segment.stamps)],
    ['alive', segment.alive.slice()],
    ...plainArrays.map((name): [string, PackedArray] => [name, segment[name]]),
    ...postingsArrays('everywhere', everywhere),
    ...postingsArrays('inTitles', inTitles),
    ...columnArrays('studied', studied),
    ...facetNames.flatMap((name) => columnArrays(name, facets[name])),
  ]
}

const plainArrays = [
  'starts',
  'titleEnds',
  'words',
  'lengths',
  'titleLengths',
  'dates',
  'slugs',
  'terms',
] as const

function postingsArrays(name: string, { starts, rows, frequencies }: Postings): [string, PackedArray][] {
  return [
    [`${name}.starts`, starts],
    [`${name}.rows`, rows],
    [`${name}.frequencies`, frequencies],
  ]
}

function columnArrays(name: string, { starts, codes }: Column): [string, PackedArray][] {
  return [
    [`${name}.codes`, codes],
    ...(starts ? [[`${name}.starts`, starts] satisfies [string, PackedArray]] : []),
  ]
}

/** None of the texts holds a line feed: words, terms, slugs, keys, stamps. */
function bytes(texts: readonly string[]): Uint8Array {
  return Buffer.from(texts.join('\n'))
}

function texts(array: PackedArray): string[] {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString().split('\n')
}

/** Null when other code made it. */
export function unpackIndex({ arrays, about }: Packed, madeBy: string): TextIndex | null {
  const { madeBy: maker, segments, statistics: counted, facets } = about as About
  if (maker !== madeBy) return null
  const array = (name: string) => arrays.get(name)!
  const vocabulary = readVocabulary(array)
  const statistics = Object.assign(new Statistics(vocabulary), {
    ...counted,
    visits: new Map(counted.visits),
  })
  const codes: Codes = {
    facets: Object.fromEntries(facetNames.map((name) => [name, new Values(facets[name])])) as Codes['facets'],
    slugs: new Values(texts(array('slugs'))),
  }
  const read = Array.from({ length: segments }, (_, at) => readSegment((name) => arrays.get(`${at}.${name}`)))
  return new TextIndex({}, { vocabulary, codes, statistics, segments: read })
}

function readVocabulary(array: (name: string) => PackedArray): Vocabulary {
  const vocabulary = new Vocabulary()
  vocabulary.restore(texts(array('words')), texts(array('terms')), array('termOfWord'))
  vocabulary.counts.set(array('counts'))
  vocabulary.documents.set(array('documents'))
  vocabulary.titles.set(array('titles'))
  return vocabulary
}

function readSegment(array: (name: string) => PackedArray | undefined): Segment {
  const u32 = (name: string) => array(name) as Uint32Array
  const keys = texts(u32('keys'))
  const alive = (array('alive') as Uint8Array).slice()
  const column = (name: string): Column => ({
    starts: (array(`${name}.starts`) as Uint32Array | undefined) ?? null,
    codes: u32(`${name}.codes`),
  })
  const postings = (name: string): Postings => ({
    starts: u32(`${name}.starts`),
    rows: u32(`${name}.rows`),
    frequencies: array(`${name}.frequencies`) as Uint16Array,
  })
  return {
    keys,
    stamps: texts(u32('stamps')),
    rowOf: atOnce(rowsByKey(keys)),
    alive,
    aliveCount: alive.reduce((count, isAlive) => count + isAlive, 0),
    starts: u32('starts'),
    titleEnds: u32('titleEnds'),
    words: u32('words'),
    lengths: array('lengths') as Float32Array,
    titleLengths: array('titleLengths') as Float32Array,
    dates: u32('dates'),
    slugs: u32('slugs'),
    terms: u32('terms'),
    studied: column('studied') as Several,
    facets: facetColumns(column),
    everywhere: postings('everywhere'),
    inTitles: postings('inTitles'),
  }
}
