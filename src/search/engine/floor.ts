import type { Best } from './best.ts'
import { betweenTiers, type Tiers } from './tiers.ts'

/** What a row must reach to be among the best; nothing is below it while every row is needed. */
export class Floor {
  readonly #tiers: Tiers
  readonly #mostWeight: number
  readonly #isUsed: boolean
  #least = Number.NEGATIVE_INFINITY

  constructor(tiers: Tiers, { mostWeight, isUsed }: { mostWeight: number; isUsed: boolean }) {
    this.#tiers = tiers
    this.#mostWeight = mostWeight
    this.#isUsed = isUsed
  }

  rise({ leastRank }: Best): void {
    if (this.#isUsed) this.#least = leastRank
  }

  /** Whether a row with these terms and this score, whatever its type, cannot be among the best. */
  excludes(held: number, score: number): boolean {
    return this.#tiers.of(held) * betweenTiers + score * this.#mostWeight < this.#least
  }
}
