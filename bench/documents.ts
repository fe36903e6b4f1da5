import { drawsFor, type Draws } from '../src/cli/madeUp/draws.ts'
import { affairs } from '../src/practices/affairs.ts'
import type { Document } from './document.ts'
import { contentWords, functionWords } from './words.ts'

/** Made-up texts of 90 to 260 words whose words are as frequent as those of real ones (Zipf, Mandelbrot). */
export interface Collection {
  size: number
  document(id: number): Document
  /** All, in the order of their ids. */
  documents(): Iterable<Document>
  /** All words but function words that stand in it, in their order. */
  wordsOf(document: Document): string[]
  /** Words by how often they stand in the texts, function words left out. */
  words: readonly string[]
  isWord(word: string): boolean
}

const asFunctionWords = new Set(functionWords)
const isFunctionWord = (word: string) => asFunctionWords.has(word)
const repeated = 0.35
const ownWords = 14
// Of Mandelbrot's law: how flat the first ranks are.
const flatness = 2.7

export function madeUpCollection(size: number): Collection {
  const words = contentWords()
  const ranked = [...functionWords, ...words]
  const known = new Set(ranked)
  const draw = drawerOf(ranked)
  return {
    size,
    words,
    isWord: (word) => known.has(word),
    document: (id) => documentOf(id, draw),
    *documents() {
      for (let id = 0; id < size; id++) yield documentOf(id, draw)
    },
    wordsOf: (document) => allWordsOf(document).filter((word) => !isFunctionWord(word)),
  }
}

export function allWordsOf({ title, body }: Document): string[] {
  return `${title} ${body}`
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

type Drawer = (draws: Draws, from?: number) => string

/** Draws the word of rank r about 1 / (r + flatness) as often as all; `from` leaves the ranks before it out. */
function drawerOf(ranked: readonly string[]): Drawer {
  const sums = new Float64Array(ranked.length + 1)
  for (let rank = 0; rank < ranked.length; rank++) {
    sums[rank + 1] = (sums[rank] ?? 0) + 1 / (rank + 1 + flatness)
  }
  return (draws, from = 0) => {
    const low = sums[from] ?? 0
    const at = low + draws.fraction() * ((sums[ranked.length] ?? 0) - low)
    return ranked[rankAt(sums, at)] ?? ''
  }
}

function rankAt(sums: Float64Array, sum: number): number {
  let [low, high] = [0, sums.length - 2]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle + 1] ?? 0) > sum) high = middle
    else low = middle + 1
  }
  return low
}

function documentOf(id: number, draw: Drawer): Document {
  const draws = drawsFor('bench document', id)
  // Texts come back to what they are about.
  const own = Array.from({ length: ownWords }, () => draw(draws, functionWords.length))
  const word = () => {
    const drawn = draw(draws)
    return isFunctionWord(drawn) || !draws.chance(repeated) ? drawn : draws.often(own)
  }
  const title = Array.from({ length: draws.between(3, 7) }, () => draws.often(own)).join(' ')
  const length = draws.between(90, 260)
  let body = ''
  for (let written = 0; written < length;) {
    const sentence = Array.from({ length: draws.between(8, 18) }, word)
    if (draws.chance(0.2)) sentence.push(String(draws.between(1, 9999)))
    body += `${capitalised(sentence.join(' '))}. `
    written += sentence.length
  }
  return {
    id,
    title: capitalised(title),
    body: body.trim(),
    affair: draws.often(affairs),
    year: 2026 - draws.rank(15),
  }
}

function capitalised(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}
