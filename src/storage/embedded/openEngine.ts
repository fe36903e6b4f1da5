import { inEnglish, sentence, type Sentence } from '../sentence.ts'
import { StoreRefused } from '../storeRefused.ts'
import { checkpointsOf } from './checkpoints.ts'
import { journalPath } from './dataFolder.ts'
import { databaseOf } from './database.ts'
import type { Engine } from './engine.ts'
import { lockFolder } from './folderLock.ts'
import type { Unlock } from './folderLock.ts'
import { journalOn, openJournalFile } from './journal.ts'
import type { OpenJournalFile } from './journal.ts'
import { JournaledEngine } from './journaledEngine.ts'
import { journalsFrom } from './journals.ts'
import type { Journals } from './journals.ts'
import { readStore } from './readStore.ts'
import type { StoreReading } from './readStore.ts'
import { asRefusal, ensureFolder, isNewStore, makeNewStore } from './startRules.ts'
import { tidy } from './tidy.ts'

export interface EngineOptions {
  dataDir: string
  now: () => Date
  log: (message: string, error?: unknown) => void
  /** A journal of this length is sealed and goes into a checkpoint. */
  checkpointBytes?: number
  openJournal?: OpenJournalFile
}

export interface OpenedEngine {
  engine: Engine
  /** What this start found that staff must know. */
  notices: readonly Sentence[]
}

const defaultCheckpointBytes = 16 * 1024 * 1024

/** Opens the folder's store for this process alone; rejects with StoreRefused when it must not be used. */
export async function openEngine(options: EngineOptions): Promise<OpenedEngine> {
  try {
    await ensureFolder(options.dataDir)
    const unlock = await lockFolder(options.dataDir)
    return await openLocked(options, unlock).catch(async (error: unknown) => {
      await unlock()
      throw error
    })
  } catch (error) {
    throw asRefusal(error, options.dataDir)
  }
}

async function openLocked(options: EngineOptions, unlock: Unlock): Promise<OpenedEngine> {
  const {
    dataDir,
    now,
    log,
    checkpointBytes = defaultCheckpointBytes,
    openJournal = openJournalFile,
  } = options
  const isNew = await isNewStore(dataDir)
  if (isNew) await makeNewStore(dataDir)
  const reading = await readUndamaged(dataDir)
  const notices = await tidy(dataDir, reading, now)
  if (isNew) notices.push(sentence('store.notice.new', { folder: dataDir }))
  for (const notice of notices) log(inEnglish(notice))
  const database = await databaseOf(dataDir, reading.memory)
  const journals = await goOn(reading, dataDir, openJournal)
  const checkpoints = checkpointsOf(journals, database, { dataDir, now, log, bytes: checkpointBytes })
  const engine = new JournaledEngine({
    memory: database.low.data,
    journals,
    afterBatch: checkpoints.consider,
    finish: async (isBroken) => {
      try {
        await checkpoints.finish(isBroken)
        await journals.close()
      } finally {
        await unlock()
      }
    },
    reportError: (error, during) => log(`An error while ${during}.`, error),
  })
  return { engine, notices }
}

async function readUndamaged(dataDir: string): Promise<StoreReading> {
  const reading = await readStore(dataDir)
  const [first] = reading.damages
  if (!first) return reading
  throw new StoreRefused(sentence('store.refused.damaged', { folder: dataDir, damage: first.sentence }))
}

async function goOn(
  { last, seq }: StoreReading,
  dataDir: string,
  openJournal: OpenJournalFile,
): Promise<Journals> {
  if (!last) throw new Error('a store without damage has a last journal')
  const file = await openJournal(journalPath(dataDir, last.number), 'r+')
  return journalsFrom(journalOn(file, last.number, last.bytes), { seq, dataDir, openFile: openJournal })
}
