import { encodeFrame } from './frame.ts'
import type { Journal } from './journal.ts'

/** The journal that is written now, and the number of its next frame. */
export interface Journals {
  readonly current: Journal
  /** The last durable frame's. */
  readonly seq: number
  append(lines: readonly string[]): Promise<void>
  close(): Promise<void>
}

export function journalsFrom(first: Journal, lastSeq: number): Journals {
  const current = first
  let seq = lastSeq

  return {
    get current() {
      return current
    },
    get seq() {
      return seq
    },
    async append(lines) {
      await current.append(encodeFrame(seq + 1, lines))
      seq += 1
    },
    close: () => current.close(),
  }
}
