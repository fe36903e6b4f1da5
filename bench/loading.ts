import { writeSync } from 'node:fs'
import { loadIndex } from '../src/search/snapshot.ts'

// In a process of its own, as at a restart: nothing is warm.
export interface Loaded {
  seconds: number
  documents: number
}

const startedAt = performance.now()
const index = await loadIndex(process.argv[2] ?? '')
const loaded: Loaded = { seconds: (performance.now() - startedAt) / 1000, documents: index?.size ?? 0 }
writeSync(1, JSON.stringify(loaded))
