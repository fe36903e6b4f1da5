import { termOf } from './pipeline.ts'

export { termOf }

/** A word of a text: in lower case without accents, its stem, and where it stands. */
export interface Token {
  word: string
  stem: string
  start: number
  end: number
}

const longestWord = 64
// With its marks; of a pile of these it would take seconds to put them in order.
const mostCharacters = 4 * longestWord
// What may hold letters: all but ASCII's signs and the usual quotes, dashes and spaces.
const stretch = /[a-z0-9\u00aa-\u1fff\u2060\u2070-\uffff]+/g
const signOfStretch = new RegExp(stretch.source, 'i')
/** By code, 1 for what a stretch may hold. */
const isOfStretch = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  Number(signOfStretch.test(String.fromCharCode(code))),
)
const beyondAscii = /[^\0-\x7f]/
const beyondAsciiInStretch = /[\u00aa-\u1fff\u2060\u2070-\uffff]/
// A mark belongs to its letter; a soft hyphen does not end a word; a fraction such as ½ is none.
const letters = /(?![¼-¾⅐-⅟↉])[\p{L}\p{N}](?:(?![¼-¾⅐-⅟↉])[\p{L}\p{N}\p{M}\u00ad\u2060])*/gu

/**
 * The words of a text in lower case without accents, stop words too, split at all that is neither letter nor digit. A word
 * of 13 letters or more may be a slice that keeps the text in memory: copy it to keep it.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  const found = lower.match(stretch) ?? []
  if (!beyondAsciiInStretch.test(lower)) return found.some(isLong) ? found.map(shortened) : found
  return found.flatMap((part) =>
    beyondAscii.test(part) ? wordsBeyondAscii(part) : part.slice(0, longestWord),
  )
}

/** The words of a text that can be searched, with their places: as `wordsOf`, without stop words. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  eachStretch(text, (part, start) => {
    for (const piece of piecesOf(part)) addToken(tokens, piece[0], start + piece.index)
  })
  return tokens
}

/** Tells each part of a text that holds no space: nearly always one word, else several or none. Quicker than a pattern. */
export function eachStretch(text: string, tell: (part: string, start: number) => void): void {
  for (let at = 0; at < text.length; at += 1) {
    const start = at
    while (at < text.length && isOfStretch[text.charCodeAt(at)] === 1) at += 1
    if (at > start) tell(text.slice(start, at), start)
  }
}

function piecesOf(part: string): Iterable<{ 0: string; index: number }> {
  return beyondAscii.test(part) ? part.matchAll(letters) : [{ 0: part, index: 0 }]
}

function addToken(tokens: Token[], found: string, start: number): void {
  const word = normal(found)
  const stem = termOf(word)
  if (stem !== null) tokens.push({ word, stem, start, end: start + found.length })
}

export function stemsOf(text: string): string[] {
  return wordsOf(text).flatMap((word) => termOf(word) ?? [])
}

function wordsBeyondAscii(part: string): string[] {
  return (part.match(letters) ?? []).map(normal)
}

function normal(found: string): string {
  if (!beyondAscii.test(found)) return found.toLowerCase().slice(0, longestWord)
  return found
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(?<=[\p{Script=Latin}\p{N}])\p{M}+|[^\p{L}\p{N}\p{M}]/gu, '')
    .replaceAll('ς', 'σ')
    .normalize('NFKC')
    .slice(0, longestWord)
    .replace(/[\ud800-\udbff]$/, '')
}

const isLong = (word: string) => word.length > longestWord
const shortened = (word: string) => (isLong(word) ? word.slice(0, longestWord) : word)
