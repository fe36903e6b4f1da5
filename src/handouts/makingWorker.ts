import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import sharp from 'sharp'
import { exported, type Job } from './exporters.ts'
import type { Told } from './makingThread.ts'

// Makes one file after the other, so that requests do not wait for it.
leaveRoom()
// Else every picture is drawn by as many threads as there are cores, and these leave no room.
sharp.concurrency(1)
parentPort?.on('message', (job: Job) => {
  void exported(job).then(told, (error: unknown) => {
    parentPort?.postMessage(
      { problem: String(error instanceof Error ? error.stack : error) } satisfies Told,
      [],
    )
  })
})

function told(made: Uint8Array): void {
  // A slice of a pool cannot change hands; a copy can.
  const bytes = made.byteLength === made.buffer.byteLength ? made : new Uint8Array(made)
  parentPort?.postMessage({ bytes } satisfies Told, [bytes.buffer as ArrayBuffer])
}

/** Linux gives a thread a priority of its own, by the number that it has among all tasks. */
function leaveRoom(): void {
  try {
    setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), 10)
  } catch {
    // Then it runs as fast as the site.
  }
}
