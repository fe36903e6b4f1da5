import type { Ranking } from './query.ts'

/**
 * How far up a document stands for the terms that it holds, a bit each: all terms first, then most terms; 0 when they tell
 * too little of the question for it to be shown. Among documents that lack something, a long question leaves the order
 * to the score: there the one that lacks a common term may be the right one.
 */
export type TierOf = (held: number) => number

const mostTabled = 12

/** `weights`: how much each term tells. */
export function tiersOf(weights: readonly number[], ranking: Ranking): TierOf {
  const all = 2 ** weights.length - 1
  const tierOf = (held: number) => (held === all ? weights.length + 1 : tierOfSome(held, weights, ranking))
  if (weights.length > mostTabled) return tierOf
  const table = Uint8Array.from({ length: all + 1 }, (_, held) => tierOf(held))
  return (held) => table[held]!
}

function tierOfSome(held: number, weights: readonly number[], { leastShare, coordinated }: Ranking): number {
  const isHeld = (_: number, place: number) => ((held >>> place) & 1) === 1
  const told = weights.filter(isHeld)
  if (told.length === 0 || sum(told) < leastShare * sum(weights)) return 0
  return weights.length <= coordinated ? told.length : 1
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
