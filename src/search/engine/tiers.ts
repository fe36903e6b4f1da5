import type { IndexQuery } from './query.ts'

/** Up to so many terms, one with more of them goes before one with fewer. */
const mostCounted = 4
/** More than any date, score or bonus. */
export const betweenTiers = 1e8
const bitCounts = Uint8Array.from({ length: 2 ** mostCounted }, (_, held) => bitsOf(held))

/**
 * How far up a document stands for the terms that it holds, a bit each: all terms first, then most terms; with many terms
 * only all of them. Nowhere, where the order is left to the score.
 */
export class Tiers {
  readonly #isCounted: boolean
  /** What stands above all others; no document holds 0 terms. */
  readonly #all: number

  constructor({ isCompleteFirst, termCount }: IndexQuery) {
    this.#isCounted = isCompleteFirst && termCount <= mostCounted
    this.#all = isCompleteFirst ? 2 ** termCount - 1 : 0
  }

  of(held: number): number {
    if (this.#isCounted) return bitCounts[held]!
    return held === this.#all ? 1 : 0
  }
}

function bitsOf(number: number): number {
  return number === 0 ? 0 : (number & 1) + bitsOf(number >>> 1)
}
