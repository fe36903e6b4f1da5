import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkpointName } from './dataFolder.ts'
import type { Database } from './database.ts'
import type { Journals } from './journals.ts'
import { makeCheckpoint } from './makeCheckpoint.ts'

const hour = 60 * 60 * 1000
/** A journal that is this much shorter than the checkpoint is read sooner than a checkpoint is made. */
const worthwhile = 8
const pauseAfterFailure = 60 * 1000

export interface CheckpointRule {
  dataDir: string
  now: () => Date
  log: (message: string, error?: unknown) => void
  /** A journal of this length is sealed; a shorter one after an hour. */
  bytes: number
}

/** Decides when a journal is sealed and a checkpoint made, in the background or at the end. */
export interface Checkpoints {
  /** Called while no write is under way; waits for the sealing only. */
  consider(): Promise<void>
  /** Waits for the checkpoint under way, and makes the last one unless the journal is broken. */
  finish(isBroken: boolean): Promise<void>
}

export function checkpointsOf(journals: Journals, database: Database, rule: CheckpointRule): Checkpoints {
  const { dataDir, now, log } = rule
  let underWay: Promise<void> | null = null
  let lastAt = now().getTime()
  let notBefore = 0

  async function consider(): Promise<void> {
    const moment = now().getTime()
    const { bytes } = journals.current
    if (bytes === 0 || underWay || moment < notBefore) return
    // A large checkpoint is made more rarely: each is written whole.
    const isLong = bytes >= rule.bytes && bytes >= (await checkpointSize(dataDir)) / 2
    if (!isLong && moment - lastAt < hour) return
    notBefore = moment + pauseAfterFailure
    const place = await journals.seal()
    lastAt = moment
    underWay = database
      .checkpoint(place)
      .then(() => void (notBefore = 0))
      .catch((error: unknown) => log('No checkpoint could be made; the journals are kept.', error))
      .finally(() => (underWay = null))
  }

  async function finish(isBroken: boolean): Promise<void> {
    await underWay

    const { bytes } = journals.current
    // After a failed fdatasync only the next start may say what is on the disk.
    if (isBroken || bytes === 0) return
    try {
      if (bytes * worthwhile < (await checkpointSize(dataDir))) return
      // Here nobody waits any more, and starting a thread would take longer than most checkpoints.
      await makeCheckpoint(dataDir, await journals.seal())
    } catch (error) {
      log('No checkpoint could be made at the end; the journals are kept.', error)
    }
  }

  return { consider, finish }
}

async function checkpointSize(dataDir: string): Promise<number> {
  return (await stat(join(dataDir, checkpointName))).size
}
