import { rm } from 'node:fs/promises'
import { syncFolder } from '../durableFile.ts'
import { inEnglish } from '../sentence.ts'
import { writeCheckpoint } from './checkpointFile.ts'
import type { Place } from './checkpointFile.ts'
import { journalPath } from './dataFolder.ts'
import { readStore } from './readStore.ts'

/**
 * Makes a checkpoint of the old one and the journals that are sealed, then drops those. Reads files only, never the
 * memory that is being changed meanwhile: a checkpoint of that could miss an acknowledged batch.
 */
export async function makeCheckpoint(dataDir: string, place: Place): Promise<void> {
  const { memory, seq, damages, tornTail } = await readStore(dataDir, place.nextJournal)
  if (damages[0]) throw new Error(inEnglish(damages[0].sentence))
  if (seq !== place.seq || tornTail)
    throw new Error(`the journals end at change ${seq} instead of ${place.seq}`)
  await writeCheckpoint(dataDir, memory, place)
  await dropJournalsBefore(dataDir, place.nextJournal)
}

async function dropJournalsBefore(dataDir: string, nextJournal: number): Promise<void> {
  for (let number = nextJournal - 1; number > 0; number -= 1) {
    try {
      await rm(journalPath(dataDir, number))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') break
      throw error
    }
  }
  await syncFolder(dataDir)
}
