import type { Segment } from './segment.ts'

/** A row that was found, and what decides about its place: first `rank`, then `date`, then the key. */
export interface Candidate {
  rank: number
  date: number
  segment: Segment
  row: number
  score: number
  /** The terms that it holds, a bit each. */
  held: number
}

/** Negative when `a` goes before `b`. No two are equal, so that the order is the same on every page. */
export function inOrder(a: Candidate, b: Candidate): number {
  return b.rank - a.rank || b.date - a.date || (keyOf(a) < keyOf(b) ? -1 : 1)
}

export const keyOf = ({ segment, row }: Candidate) => segment.keys[row]!

/** Keeps the best `limit` of all that are offered: a heap with the worst on top. */
export class Best {
  readonly #heap: Candidate[] = []
  readonly #limit: number
  constructor(limit: number) {
    this.#limit = limit
  }

  /** Whether one of this rank may be among the best: asked before a candidate is made. */
  mayTake(rank: number): boolean {
    return this.#heap.length < this.#limit || rank >= this.#heap[0]!.rank
  }

  offer(candidate: Candidate): void {
    const heap = this.#heap
    if (heap.length < this.#limit) {
      heap.push(candidate)
      this.#rise(heap.length - 1)
    } else if (this.#limit > 0 && inOrder(candidate, heap[0]!) < 0) {
      heap[0] = candidate
      this.#sink(0)
    }
  }

  /** The best first. */
  sorted(): Candidate[] {
    return this.#heap.toSorted(inOrder)
  }

  #rise(at: number): void {
    const parent = (at - 1) >> 1
    if (at === 0 || inOrder(this.#heap[at]!, this.#heap[parent]!) < 0) return
    this.#swap(at, parent)
    this.#rise(parent)
  }

  #sink(at: number): void {
    const heap = this.#heap
    const [left, right] = [2 * at + 1, 2 * at + 2]
    let worst = at
    if (left < heap.length && inOrder(heap[left]!, heap[worst]!) > 0) worst = left
    if (right < heap.length && inOrder(heap[right]!, heap[worst]!) > 0) worst = right
    if (worst === at) return
    this.#swap(at, worst)
    this.#sink(worst)
  }

  #swap(a: number, b: number): void {
    const heap = this.#heap
    ;[heap[a], heap[b]] = [heap[b]!, heap[a]!]
  }
}
