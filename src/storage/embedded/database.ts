import { Worker } from 'node:worker_threads'
import { Low } from 'lowdb'
import type { Place } from './checkpointFile.ts'
import { deepFreeze, emptyMemory } from './memory.ts'
import type { Memory } from './memory.ts'

/** lowdb's database over the checkpoint: its data is the memory. */
export interface Database {
  readonly low: Low<Memory>
  /** Replaces the checkpoint by one that goes as far as `place`. */
  checkpoint(place: Place): Promise<void>
}

/** A database whose data is what was read from the checkpoint and the journals, frozen record by record. */
export async function databaseOf(dataDir: string, read: Memory): Promise<Database> {
  let place: Place = { seq: 0, nextJournal: 1 }
  const adapter = {
    read: async () => frozen(read),
    // lowdb offers its data, which may be ahead of the sealed journals: the checkpoint is made of the files instead.
    write: () => checkpointInWorker(dataDir, place),
  }
  const low = new Low<Memory>(adapter, emptyMemory())
  await low.read()
  return {
    low,
    checkpoint(upTo) {
      place = upTo
      return low.write()
    },
  }
}

function frozen(memory: Memory): Memory {
  for (const records of Object.values(memory)) for (const record of records.values()) deepFreeze(record)
  return memory
}

// A thread of its own, so that requests do not wait while tens of megabytes are read, summed and written.
function checkpointInWorker(dataDir: string, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./checkpointWorker.js', import.meta.url), {
      workerData: { dataDir, place },
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`the checkpoint's thread ended with code ${code}`))
    })
  })
}
