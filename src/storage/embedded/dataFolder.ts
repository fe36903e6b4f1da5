import { join } from 'node:path'
import { unfinished } from '../durableFile.ts'

export const checkpointName = 'checkpoint.json'
export const unfinishedCheckpointName = unfinished(checkpointName)
export const uploadsName = 'uploads'
/** Where torn tails and replaced files are kept; nothing in it is read again. */
export const setAsideName = 'set-aside'

const journalPattern = /^journal-(\d{8,})\.log$/

export function journalPath(dataDir: string, number: number): string {
  return join(dataDir, `journal-${String(number).padStart(8, '0')}.log`)
}

/** The number of the journal that this file is, or null when it is none. */
export function journalNumberOf(fileName: string): number | null {
  const match = journalPattern.exec(fileName)
  return match ? Number(match[1]) : null
}
