import { tokensOf, type Token } from './words/analysis.ts'

/** A word that is asked for, and where it stands; `place` counts the words of the text without stop words. */
export interface Mention {
  stem: string
  start: number
  end: number
  place: number
}

/** Stems that are asked for: a set or a map of them. */
export interface Stems {
  has(stem: string): boolean
  keys(): Iterable<string>
}

/** Where stems stand in a text. */
export type Seeker = (text: string) => Mention[]

/**
 * Finds what `tokensOf` finds of these stems, six times as fast: a page of hits may hold 40,000 words, nearly all of them
 * seen before and none of them asked for. So a stretch of letters is looked up by its hash, without making a string of it;
 * one that may hold a word asked for is read by `tokensOf`.
 */
export function seekerOf(stems: Stems): Seeker {
  const mayHold = new Uint8Array(256)
  mayHold[severalWords & 255] = 1
  for (const stem of stems.keys()) mayHold[hashOf(stem) & 255] = 1
  return (text) => seek(text, stems, mayHold)
}

function seek(text: string, stems: Stems, mayHold: Uint8Array): Mention[] {
  const mentions: Mention[] = []
  let place = 0
  const known = new Map<number, Token[]>()
  const tokensIn = (slot: number, start: number, end: number): Token[] => {
    const tokens = known.get(slot) ?? tokensOf(text.slice(start, Math.min(end, start + longestStretch)))
    known.set(slot, tokens)
    return tokens
  }
  const { length } = text
  for (let at = 0; at < length; at += 1) {
    const start = at
    let hash = firstHash
    let other = 0
    for (let letter = letterOf(text.charCodeAt(at)); letter !== 0; letter = letterOf(text.charCodeAt(at))) {
      hash = Math.imul(hash ^ letter, prime)
      other = ((other << 5) - other + letter) | 0
      at += 1
      if (at === length) break
    }
    if (at === start) continue
    const slot = (hash ^ (hash >>> 15)) & (slots - 1)
    if (hashes[slot] !== hash || others[slot] !== other) {
      hashes[slot] = hash
      others[slot] = other
      held[slot] = whatIsHeldIn(text.slice(start, Math.min(at, start + longestStretch)))
      known.delete(slot)
    }
    const holds = held[slot] ?? severalWords
    if (holds === nothing) continue
    if (mayHold[holds & 255] === 0) {
      place += 1
      continue
    }
    for (const token of tokensIn(slot, start, at)) {
      if (stems.has(token.stem)) {
        mentions.push({ stem: token.stem, start: start + token.start, end: start + token.end, place })
      }
      place += 1
    }
  }
  return mentions
}

// What stretches of letters hold, by two hashes of each; a newer one takes the place of an older one.
const slots = 1 << 17
const hashes = new Int32Array(slots)
const others = new Int32Array(slots)
const held = new Int32Array(slots)

// No word is as long; what would go on for ever is not read to its end.
const longestStretch = 1000

const nothing = 0
const severalWords = 1

/** Nothing, several words, or the hash of the one stem. */
function whatIsHeldIn(stretch: string): number {
  const [token, second] = tokensOf(stretch)
  if (token === undefined) return nothing
  return second === undefined ? hashOf(token.stem) : severalWords
}

const firstHash = 0x811c9dc5 | 0
const prime = 0x01000193

/** FNV-1a, never one of the two words above. */
function hashOf(text: string): number {
  let hash = firstHash
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash | 2
}

/** Letters and digits of ASCII in lower case; 0 for its other signs. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? code | 0x20 : 0,
)

/** 0 where a word ends for sure: at ASCII's signs, and at the dashes, quotes and spaces from U+2000. */
function letterOf(code: number): number {
  if (code < 128) return ascii[code] ?? 0
  const isSign = code < 0xaa || (code >= 0x2000 && code < 0x2070 && code !== 0x2060 && (code & ~1) !== 0x200c)
  return isSign ? 0 : code
}
