import { mkdir, readdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder, writeDurably } from '../durableFile.ts'
import { sentence, type Sentence } from '../sentence.ts'
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
  // Made from the records, and made again when it is gone.
  'search',
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
    const values = { folder: dataDir, names: someOf(traces), checkpoint: checkpointName }
    throw new StoreRefused(sentence('store.refused.parts', values))
  }
  if (left.length > 0) {
    throw new StoreRefused(sentence('store.refused.otherThings', { folder: dataDir, names: someOf(left) }))
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
  // Hashes of passwords and staff's notes are inside.
  await mkdir(dataDir, { mode: 0o700 })
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
  return [...names.slice(0, 3), ...(names.length > 3 ? ['...'] : [])].join(', ')
}

async function asyncFilter<T>(list: readonly T[], isKept: (entry: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(list.map(isKept))
  return list.filter((_, position) => answers[position])
}

/** What the system says about the folder, as a sentence for whoever starts Tiru; anything else stays as it is. */
export function asRefusal(error: unknown, dataDir: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (error instanceof StoreRefused || !code) return error
  const key = meanings[code] ?? 'store.refused.unusable'
  return new StoreRefused(sentence(key, { folder: dataDir, code }), { cause: error })
}

const meanings: Record<string, Sentence['key']> = {
  EACCES: 'store.refused.unwritable',
  EPERM: 'store.refused.unwritable',
  EROFS: 'store.refused.readOnly',
  ENOSPC: 'store.refused.full',
  ENOENT: 'store.refused.notMade',
  ENOTDIR: 'store.refused.noFolder',
  EEXIST: 'store.refused.noFolder',
}
