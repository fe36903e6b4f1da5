const mostTabled = 12

/**
 * How far up a document stands for the terms that it holds, a bit each: 2 with all of them, 1 with some, 0 when they tell
 * too little of the question for it to be shown. Among documents with some, the score decides: to put those with more
 * terms first loses right answers (docs/search.md).
 */
export class Tiers {
  /** By the bits; null when there are too many of them. */
  readonly table: Uint8Array | null
  readonly #all: number
  readonly #weights: readonly number[]
  readonly #least: number

  /** `weights`: how much each term tells. */
  constructor(weights: readonly number[], leastShare: number) {
    this.#all = 2 ** weights.length - 1
    this.#weights = weights
    this.#least = leastShare * sum(weights)
    this.table =
      weights.length > mostTabled
        ? null
        : Uint8Array.from({ length: this.#all + 1 }, (_, held) => this.of(held))
  }

  readonly of = (held: number): number => {
    if (held === this.#all) return 2
    const told = this.#weights.filter((_, place) => (held >>> place) & 1)
    return told.length > 0 && sum(told) >= this.#least ? 1 : 0
  }
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
