import { newCodes, type Codes } from './entry.ts'
import type { Segment } from './segment.ts'
import { Statistics } from './statistics.ts'
import { Vocabulary } from './vocabulary.ts'

/** What an index goes on with. */
export interface KeptIndex {
  vocabulary: Vocabulary
  codes: Codes
  statistics: Statistics
  segments: readonly Segment[]
}

export function nothingKept(): KeptIndex {
  const vocabulary = new Vocabulary()
  return { vocabulary, codes: newCodes(), statistics: new Statistics(vocabulary), segments: [] }
}
