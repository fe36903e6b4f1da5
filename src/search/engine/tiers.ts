import type { IndexQuery } from './query.ts'

/** Up to so many terms, one with more of them goes before one with fewer. */
const mostCounted = 4

/**
 * How far up a document stands for the terms that it holds, a bit each: all terms first, then most terms; with many terms
 * only all of them. Nowhere, where the order is left to the score.
 */
export function tiersOf({ isCompleteFirst, termCount }: IndexQuery): (held: number) => number {
  if (!isCompleteFirst) return () => 0
  const all = 2 ** termCount - 1
  if (termCount > mostCounted) return (held) => (held === all ? 1 : 0)
  const table = Uint8Array.from({ length: all + 1 }, (_, held) => bitsOf(held))
  return (held) => table[held]!
}

function bitsOf(number: number): number {
  return number === 0 ? 0 : (number & 1) + bitsOf(number >>> 1)
}
