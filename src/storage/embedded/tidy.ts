import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../durableFile.ts'
import { sentence, type Sentence } from '../sentence.ts'
import { journalPath, setAsideName, unfinishedCheckpointName } from './dataFolder.ts'
import type { StoreReading, TornTail } from './readStore.ts'

/** Clears what a crash left of unfinished work; returns what staff must know of it. */
export async function tidy(dataDir: string, reading: StoreReading, now: () => Date): Promise<Sentence[]> {
  await rm(join(dataDir, unfinishedCheckpointName), { force: true })
  for (const number of reading.spent) await rm(journalPath(dataDir, number), { force: true })
  return reading.tornTail ? [await cutTornTail(dataDir, reading.tornTail, now())] : []
}

async function cutTornTail(
  dataDir: string,
  { journal, start, bytes }: TornTail,
  moment: Date,
): Promise<Sentence> {
  const name = `torn-tail-${fileNameOf(moment)}-journal-${journal}`
  await setAside(dataDir, name, bytes)
  const file = await open(journalPath(dataDir, journal), 'r+')
  try {
    await file.truncate(start)
    await file.sync()
  } finally {
    await file.close()
  }
  return sentence('store.notice.tornTail', { bytes: bytes.length, file: `${setAsideName}/${name}` })
}

/** Keeps bytes that the store does not need any more, durably. */
export async function setAside(dataDir: string, name: string, bytes: Uint8Array): Promise<void> {
  const folder = join(dataDir, setAsideName)
  await mkdir(folder, { recursive: true })
  await syncFolder(dataDir)
  await rm(join(folder, name), { force: true })
  await writeDurably(join(folder, name), bytes)
  await syncFolder(folder)
}

/** A moment as part of a file name: `2026-03-17T08-30-00-123Z`. */
export function fileNameOf(moment: Date): string {
  return moment.toISOString().replace(/[:.]/g, '-')
}
