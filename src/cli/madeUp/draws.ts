/** Chance that comes out the same for the same seed. */
export interface Draws {
  /** 0 to below 1. */
  fraction(): number
  chance(probability: number): boolean
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number
  /** Each as likely as the others. */
  oneOf<T>(list: readonly T[]): T
  /** The n-th about 1/n as often as the first, as words are used. */
  often<T>(list: readonly T[]): T
  /** A place in a list of that length, the first ones much more often. */
  rank(length: number): number
}

export function drawsFor(...seed: (string | number)[]): Draws {
  const fraction = mulberry32(hashOf(seed.join('/')))
  const rank = (length: number) =>
    Math.min(length - 1, Math.floor(Math.exp(fraction() * Math.log(length + 1))) - 1)
  return {
    fraction,
    rank,
    chance: (probability) => fraction() < probability,
    between: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    oneOf: (list) => at(list, Math.floor(fraction() * list.length)),
    often: (list) => at(list, rank(list.length)),
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error('nothing can be drawn from an empty list')
  return found
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
