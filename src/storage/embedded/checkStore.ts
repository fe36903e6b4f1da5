import { sentence, type Sentence } from '../sentence.ts'
import { StoreRefused } from '../storeRefused.ts'
import { checkRecords } from './checkRecords.ts'
import { checkUploads } from './checkUploads.ts'
import { journalPath } from './dataFolder.ts'
import { readStore } from './readStore.ts'
import type { StoreReading } from './readStore.ts'
import { hasStore } from './startRules.ts'

/** Something that is wrong with a store, or worth knowing. */
export interface StoreProblem {
  /** Within the data folder. */
  file: string
  sentence: Sentence
  /** What is known of the changes or records that cannot be read any more, one line each. */
  lost: string[]
  /** False for what the next start puts in order by itself, or what does no harm. */
  isDamage: boolean
}

/** Reads the whole store, uploads included, and says what is wrong; changes nothing. Empty when all is well. */
export async function checkStore(dataDir: string): Promise<StoreProblem[]> {
  const reading = await readFolder(dataDir)
  return [
    ...problemsOf(reading),
    ...checkRecords(reading.memory),
    ...(await checkUploads(dataDir, reading.memory.uploads.values())),
  ]
}

/** What can be read in the folder; refuses one in which there never was a store. */
export async function readFolder(dataDir: string): Promise<StoreReading> {
  if (!(await hasStore(dataDir))) throw new StoreRefused(sentence('store.refused.none', { folder: dataDir }))
  return readStore(dataDir)
}

export function problemsOf({ damages, tornTail }: StoreReading): StoreProblem[] {
  const problems = damages.map((damage) => ({ ...damage, isDamage: true }))
  if (!tornTail) return problems
  const said = sentence('store.damage.tornTail', { bytes: tornTail.bytes.length })
  return [...problems, { file: journalPath('', tornTail.journal), sentence: said, lost: [], isDamage: false }]
}
