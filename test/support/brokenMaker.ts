import { parentPort } from 'node:worker_threads'
import type { Job } from '../../src/handouts/exporters.ts'
import type { Told } from '../../src/handouts/makingThread.ts'

// A maker of files that does to itself what it is asked for.
let made = 0

const behaviours: Record<string, (job: Job) => void> = {
  echo: ({ json }) => tell({ bytes: new TextEncoder().encode(json) }),
  count: () => tell({ bytes: new TextEncoder().encode(String(++made)) }),
  slow: ({ json }) => void setTimeout(() => tell({ bytes: new TextEncoder().encode(json) }), 4000),
  fault: () => tell({ problem: 'no such picture' }),
  throw: () => {
    throw new Error('broken')
  },
  exit: () => process.exit(3),
  forever: () => {
    while (true) made += 1
  },
  memory: () => {
    const held: string[] = []
    while (true) held.push(JSON.stringify(Array.from({ length: 10_000 }, Math.random)))
  },
}

parentPort?.on('message', (job: Job) => behaviours[job.format]?.(job))

function tell(told: Told): void {
  parentPort?.postMessage(told, [])
}
