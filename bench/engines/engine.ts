import type { Question } from '../document.ts'
import type { Texts } from '../heldTexts.ts'

/** A search engine as people would set it up. */
export interface Engine {
  /** How it is set up and asked, for the reader of the figures. */
  about: string
  build(texts: Texts): Promise<void>
  /** Ids of the best `limit`, the best first, and how long it took. */
  ask(question: Question, limit: number): Promise<Asked>
  /** Bytes that it keeps on the disk; null when it keeps all in the memory of its process. */
  bytesOnDisk(): Promise<number | null>
  close(): Promise<void>
}

export interface Asked {
  ids: number[]
  ms: number
}

/** Why an engine cannot be measured here: "absent". */
export class Absent extends Error {}

/** For an engine that answers within this process. */
export function timed(ask: () => number[]): Promise<Asked> {
  const startedAt = performance.now()
  const ids = ask()
  return Promise.resolve({ ids, ms: performance.now() - startedAt })
}

/** The words of a question without any sign that an engine could read as a command. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
}
