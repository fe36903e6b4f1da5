import { mkdir, readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../durableFile.ts'
import { writeCheckpoint } from './checkpointFile.ts'
import { problemsOf, readFolder } from './checkStore.ts'
import type { StoreProblem } from './checkStore.ts'
import { checkpointName, journalNumberOf, journalPath, setAsideName } from './dataFolder.ts'
import { lockFolder } from './folderLock.ts'
import type { StoreReading } from './readStore.ts'
import { fileNameOf } from './tidy.ts'

export interface Repair {
  /** What is damaged, and what of it cannot be saved. */
  problems: StoreProblem[]
  /** How many records could be read and are (or would be) kept. */
  recordsKept: number
  /** Where the replaced files are kept, within the data folder; null when nothing was replaced. */
  keptIn: string | null
}

/**
 * Makes a store that starts again of all that can be read. With `dryRun` it only says what would be lost; the files
 * that it replaces are kept. Refuses while a process has the store open.
 */
export async function repairStore(
  dataDir: string,
  { dryRun, now = () => new Date() }: { dryRun: boolean; now?: () => Date },
): Promise<Repair> {
  const unlock = await lockFolder(dataDir)
  try {
    const reading = await readFolder(dataDir)
    const problems = problemsOf(reading)
    const recordsKept = Object.values(reading.memory).reduce((sum, records) => sum + records.size, 0)
    const isNeeded = problems.length > 0 && !dryRun
    return { problems, recordsKept, keptIn: isNeeded ? await replace(dataDir, reading, now()) : null }
  } finally {
    await unlock()
  }
}

/** The new journal first, then the checkpoint that names it, then the old files go: it can be cut off anywhere. */
async function replace(dataDir: string, { memory, seq }: StoreReading, moment: Date): Promise<string> {
  const names = await readdir(dataDir)
  const numbers = names.map(journalNumberOf).filter((number) => number !== null)
  const replaced = names.filter((name) => name === checkpointName || journalNumberOf(name) !== null)
  const keptIn = join(setAsideName, `repair-${fileNameOf(moment)}`)
  await copyDurably(dataDir, replaced, join(dataDir, keptIn))
  const nextJournal = Math.max(0, ...numbers) + 1
  await writeDurably(journalPath(dataDir, nextJournal), '')
  await writeCheckpoint(dataDir, memory, { seq, nextJournal })
  for (const number of numbers) await rm(journalPath(dataDir, number))
  await syncFolder(dataDir)
  return keptIn
}

async function copyDurably(from: string, names: readonly string[], to: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const name of names) {
    await writeDurably(join(to, name), await readFile(join(from, name)))
  }
  await syncFolder(to)
  await syncFolder(join(to, '..'))
  await syncFolder(from)
}
