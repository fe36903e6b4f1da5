const mostTabled = 12

/**
 * Whether a document that holds some of the terms asked for, a bit each, tells enough of the question to be found: not when
 * it only holds those that nearly all documents hold.
 */
export class TellsEnough {
  /** By the bits, 1 when enough; null when there are too many of them. */
  readonly table: Uint8Array | null
  readonly #weights: readonly number[]
  readonly #least: number

  /** `weights`: how much each term tells; `leastShare`: how much of their sum is enough, 0 to 1. */
  constructor(weights: readonly number[], leastShare: number) {
    this.#weights = weights
    this.#least = leastShare * sum(weights)
    this.table = weights.length > mostTabled ? null : new Uint8Array(2 ** weights.length)
    for (let held = this.table?.length ?? 0; held-- > 0;) this.table![held] = this.of(held) ? 1 : 0
  }

  of(held: number): boolean {
    const all = 2 ** this.#weights.length - 1
    if (held === 0 || held >>> 0 === all) return held !== 0
    let told = 0
    for (let bits = held; bits !== 0; bits &= bits - 1) told += this.#weights[31 - Math.clz32(bits & -bits)]!
    return told >= this.#least
  }
}

const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
