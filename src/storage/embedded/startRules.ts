import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder, writeDurably } from '../durableFile.ts'
import { StoreRefused } from '../storeRefused.ts'
import { writeCheckpoint } from './checkpointFile.ts'
import {
  checkpointName,
  journalNumberOf,
  journalPath,
  setAsideName,
  unfinishedCheckpointName,
  uploadsName,
} from './dataFolder.ts'
import { emptyMemory } from './memory.ts'

/** Files that say nothing about whether there was a store. */
const neutral = [
  unfinishedCheckpointName,
  'control.sock',
  'store.lock',
  'session-secret',
  'session-secret.part',
  'lost+found',
  '.gitkeep',
  '.gitignore',
]

/** Whether the folder becomes a new store; refuses one that lost its checkpoint or that holds other things. */
export async function isNewStore(dataDir: string): Promise<boolean> {
  const names = await readdir(dataDir)
  if (names.includes(checkpointName)) return false
  const left = await asyncFilter(names, async (name) => !(await isOfUnfinishedStart(dataDir, name)))
  const traces = left.filter(isTrace)
  if (traces.length > 0) {
    throw new StoreRefused(
      `${dataDir} holds parts of a store (${someOf(traces)}) but no ${checkpointName}: put that file back, restore a ` +
        'backup, or see with "npm run tiru -- repair" what could be saved.',
    )
  }
  if (left.length > 0) {
    throw new StoreRefused(
      `${dataDir} holds other things (${someOf(left)}): set DATA_DIR to an empty folder or to one that does not exist yet.`,
    )
  }
  return true
}

/** Whether there is anything of a store to check or repair. */
export async function hasStore(dataDir: string): Promise<boolean> {
  const names = await readdir(dataDir)
  return names.some((name) => name === checkpointName || journalNumberOf(name) !== null)
}

/** The first journal first: a start that is cut off between the two leaves what the next start takes for new. */
export async function makeNewStore(dataDir: string): Promise<void> {
  const first = journalPath(dataDir, 1)
  await stat(first).catch(() => writeDurably(first, ''))
  await writeCheckpoint(dataDir, emptyMemory(), { seq: 0, nextJournal: 1 })
}

/** Makes the folder, durably, if it is not there. One by one: where nothing can be made, /proc, a recursive mkdir never ends. */
export async function ensureFolder(dataDir: string): Promise<void> {
  if (await isThere(dataDir)) return
  const parent = dirname(dataDir)
  if (parent !== dataDir) await ensureFolder(parent)
  await mkdir(dataDir)
  await syncFolder(parent)
}

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function isOfUnfinishedStart(dataDir: string, name: string): Promise<boolean> {
  if (neutral.includes(name)) return true
  return journalNumberOf(name) === 1 && (await stat(join(dataDir, name))).size === 0
}

function isTrace(name: string): boolean {
  return journalNumberOf(name) !== null || name === uploadsName || name === setAsideName
}

function someOf(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}

async function asyncFilter<T>(list: readonly T[], isKept: (entry: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(list.map(isKept))
  return list.filter((_, position) => answers[position])
}

/** What the system says about the folder, as a sentence for whoever starts Tiru; anything else stays as it is. */
export function asRefusal(error: unknown, dataDir: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof StoreRefused || !code) return error
  const what = meanings[code] ?? `cannot be used (${code})`
  return new StoreRefused(`DATA_DIR ${dataDir} ${what}.`, { cause: error })
}

const meanings: Record<string, string> = {
  EACCES: 'cannot be written: give the user that runs Tiru the right to write there, or set another folder',
  EPERM: 'cannot be written: give the user that runs Tiru the right to write there, or set another folder',
  EROFS: 'is on a disk that cannot be written: set another folder',
  ENOSPC: 'is on a disk that is full: make room and start again',
  ENOENT: 'cannot be made here: set another folder',
  ENOTDIR: 'is not a folder: set one that is, or one that does not exist yet',
  EEXIST: 'is not a folder: set one that is, or one that does not exist yet',
}
