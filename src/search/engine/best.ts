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
  if (a.rank !== b.rank) return b.rank - a.rank
  return b.date - a.date || (keyOf(a) < keyOf(b) ? -1 : 1)
}

export const keyOf = ({ segment, row }: Candidate) => segment.keys[row]!

/**
 * Keeps the best `limit` of all that are offered: a heap with the worst on top. What is offered is copied: most of it goes
 * again, and new objects would cost more than all the rest.
 */
export class Best {
  /** Below this rank none is among the best: asked before a candidate is offered. */
  leastRank = Number.NEGATIVE_INFINITY
  readonly #heap: Candidate[] = []
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  offer(candidate: Candidate): void {
    const heap = this.#heap
    if (heap.length < this.#limit) this.#rise(copyOf(candidate))
    else if (inOrder(candidate, heap[0]!) < 0) this.#sink(copied(candidate, heap[0]!))
    if (heap.length === this.#limit) this.leastRank = heap[0]!.rank
  }

  /** The best first. */
  sorted(): Candidate[] {
    return this.#heap.toSorted(inOrder)
  }

  /** Puts it at the end, and moves down those on its way up that go before it. */
  #rise(candidate: Candidate): void {
    const heap = this.#heap
    let at = heap.length
    for (
      let parent = (at - 1) >> 1;
      at > 0 && inOrder(heap[parent]!, candidate) < 0;
      parent = (at - 1) >> 1
    ) {
      heap[at] = heap[parent]!
      at = parent
    }
    heap[at] = candidate
  }

  /** Puts it in the place of the worst, and moves up those on its way down that go after it. */
  #sink(candidate: Candidate): void {
    const heap = this.#heap
    let at = 0
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      const other = child + 1
      if (other < heap.length && inOrder(heap[child]!, heap[other]!) < 0) child = other
      if (inOrder(candidate, heap[child]!) > 0) break
      heap[at] = heap[child]!
      at = child
    }
    heap[at] = candidate
  }
}

/** By its parts, as `copied`: for both, what JavaScript offers takes several times as long. */
function copyOf({ rank, date, segment, row, score, held }: Candidate): Candidate {
  return { rank, date, segment, row, score, held }
}

function copied({ rank, date, segment, row, score, held }: Candidate, into: Candidate): Candidate {
  into.rank = rank
  into.date = date
  into.segment = segment
  into.row = row
  into.score = score
  into.held = held
  return into
}
