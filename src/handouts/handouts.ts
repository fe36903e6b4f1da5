import { randomBytes } from 'node:crypto'
import type { Job, MadeOf, Subject } from './exporters.ts'
import { jsonInPieces } from './jsonInPieces.ts'
import { KeptFiles } from './keptFiles.ts'
import { MakingThread } from './makingThread.ts'
import { NotMade } from './notMade.ts'

/** A file that can be had. */
export interface Handout {
  /** The same for the same file. */
  tag: string
  /** Makes it, unless it is there or being made; what it is made of goes with the first call. Rejects with NotMade. */
  file(): Promise<Uint8Array>
  /** How many files are made before it, itself included; 0 when it is there. */
  ahead(): number
}

/** Files made of kits and lists, outside the event loop's way, and kept while there is room. */
export interface Handouts {
  ask<S extends Subject>(subject: S, format: string, madeOf: MadeOf[S]): Promise<Handout>
  /** Ends what is being made. */
  close(): Promise<void>
}

const mostBytes = 40_000_000
/** A file that could not be made is not tried again at once: that would take as long again. */
const failureMs = 60_000

export function openHandouts(thread = new MakingThread()): Handouts {
  const kept = new KeptFiles(mostBytes)
  const coming = new Map<string, Promise<Uint8Array>>()
  // An exporter may be another one after the next start.
  const start = randomBytes(4).toString('hex')

  function forgetLater(tag: string, error: unknown): void {
    const isLasting = error instanceof NotMade && (error.why === 'failed' || error.why === 'too_long')
    if (isLasting) setTimeout(() => coming.delete(tag), failureMs).unref()
    else coming.delete(tag)
  }

  function made(tag: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const bytes = kept.get(tag)
    if (bytes) return Promise.resolve(bytes)
    const known = coming.get(tag)
    if (known) return known
    const making = make()
    coming.set(tag, making)
    making.then(
      (file) => {
        kept.keep(tag, file)
        coming.delete(tag)
      },
      (error: unknown) => forgetLater(tag, error),
    )
    return making
  }

  return {
    async ask(subject, format, madeOf) {
      const { json, hash } = await jsonInPieces(madeOf)
      const tag = `${start}-${subject}-${format}-${hash.slice(0, 32)}`
      let order: Job | null = { subject, format, json }
      return {
        tag,
        file() {
          const job = order
          // Many may wait for one file, and what it is made of may be megabytes.
          order = null
          return made(tag, () => (job === null ? Promise.reject(new NotMade('busy')) : thread.make(job)))
        },
        ahead: () => (kept.get(tag) ? 0 : thread.length),
      }
    },
    close: () => thread.close(),
  }
}
