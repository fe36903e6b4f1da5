import type { Operation } from './engine.ts'

/** A line of a frame: one transaction, or the end of a journal that goes on in another. */
export type JournalLine = { operations: Operation[] } | { continuedIn: number }

export function encodeTransaction(operations: readonly Operation[]): string {
  return JSON.stringify({ operations })
}

export function encodeEnd(continuedIn: number): string {
  return JSON.stringify({ continuedIn })
}

export function decodeLine(line: string): JournalLine {
  return JSON.parse(line) as JournalLine
}
