import { rm } from 'node:fs/promises'
import { syncFolder } from '../durableFile.ts'
import type { Place } from './checkpointFile.ts'
import { journalPath } from './dataFolder.ts'
import { encodeFrame } from './frame.ts'
import { journalOn } from './journal.ts'
import type { Journal, OpenJournalFile } from './journal.ts'
import { encodeEnd } from './journalLine.ts'

/** The row of journals of which the last is written. */
export interface Journals {
  readonly current: Journal
  append(lines: readonly string[]): Promise<void>
  /** Ends the current journal and goes on in a new one; returns up to where the ended ones tell the story. */
  seal(): Promise<Place>
  close(): Promise<void>
}

export interface Folder {
  /** Of the last durable frame. */
  seq: number
  dataDir: string
  openFile: OpenJournalFile
}

export function journalsFrom(first: Journal, { seq: lastSeq, dataDir, openFile }: Folder): Journals {
  let current = first
  let seq = lastSeq

  async function append(lines: readonly string[]): Promise<void> {
    await current.append(encodeFrame(seq + 1, lines))
    seq += 1
  }

  // The new journal is opened first: when that fails (too many open files), the old one just goes on.
  async function seal(): Promise<Place> {
    const number = current.number + 1
    const path = journalPath(dataDir, number)
    const opened = journalOn(await openFile(path, 'w'), number, 0)
    try {
      await syncFolder(dataDir)
      await append([encodeEnd(number)])
    } catch (error) {
      await opened.close()
      await rm(path, { force: true }).catch(() => undefined)
      throw error
    }
    const ended = current
    current = opened
    await ended.close()
    return { seq, nextJournal: number }
  }

  return {
    get current() {
      return current
    },
    append,
    seal,
    close: () => current.close(),
  }
}
