import type { Kind } from './document.ts'
import type { Collection } from './documents.ts'
import type { Engine } from './engines/engine.ts'
import type { Texts } from './heldTexts.ts'
import { percentilesOf, type Percentiles } from './percentiles.ts'
import { questionsOf } from './questions.ts'

export interface Built {
  seconds: number
  /** What the process grew by, in bytes. */
  residentBytes: number
  /** The same by what JavaScript knows of: heap and array buffers. */
  heapBytes: number
  peakBytes: number
  bytesOnDisk: number | null
}

export type Times = Partial<Record<Kind, Percentiles>>

const shown = 10
// A server that runs is warm; no engine gets more than a quarter of `mostSeconds` for it.
const warmUp = 2000
const asked = 300
const fewest = 30
// A slow engine is asked less often.
const mostSeconds = 5

export async function build(engine: Engine, texts: Texts): Promise<Built> {
  const before = memory()
  const startedAt = performance.now()
  await engine.build(texts)
  const seconds = (performance.now() - startedAt) / 1000
  const peakBytes = process.resourceUsage().maxRSS * 1024
  const after = memory()
  return {
    seconds,
    residentBytes: after.resident - before.resident,
    heapBytes: after.heap - before.heap,
    peakBytes,
    bytesOnDisk: await engine.bytesOnDisk(),
  }
}

export async function timesOf(
  engine: Engine,
  collection: Collection,
  kinds: readonly Kind[],
): Promise<Times> {
  const times: Times = {}
  for (const kind of kinds) times[kind] = await timesOfKind(engine, collection, kind)
  return times
}

async function timesOfKind(engine: Engine, collection: Collection, kind: Kind): Promise<Percentiles> {
  const questions = questionsOf(kind, collection, warmUp + asked)
  const times: number[] = []
  let startedAt = performance.now()
  for (const [index, question] of questions.entries()) {
    const { ms } = await engine.ask(question, shown)
    const seconds = (performance.now() - startedAt) / 1000
    if (index < warmUp && seconds < mostSeconds / 4) continue
    if (times.length === 0) startedAt = performance.now()
    times.push(ms)
    if (times.length >= fewest && seconds > mostSeconds) break
  }
  return percentilesOf(times)
}

function memory(): { resident: number; heap: number } {
  for (let round = 0; round < 3; round++) globalThis.gc?.()
  const { rss, heapUsed, external } = process.memoryUsage()
  return { resident: rss, heap: heapUsed + external }
}
