import { workerData } from 'node:worker_threads'
import type { Place } from './checkpointFile.ts'
import { makeCheckpoint } from './makeCheckpoint.ts'

const { dataDir, place } = workerData as { dataDir: string; place: Place }
await makeCheckpoint(dataDir, place)
