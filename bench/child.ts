import { writeSync } from 'node:fs'
import type { Kind } from './document.ts'
import { madeUpCollection } from './documents.ts'
import { engines, type EngineName } from './engines/all.ts'
import { Absent, type Engine } from './engines/engine.ts'
import { heldTexts } from './heldTexts.ts'
import { build, timesOf, type Built, type Times } from './measured.ts'
import { ownMeasuresOf, type OwnMeasures } from './ownMeasures.ts'
import { qualityOf, type Quality } from './quality.ts'

/** What one process is started for. */
export type Task =
  | { what: 'speed'; engine: EngineName; size: number; kinds: Kind[] }
  | { what: 'quality'; engine: EngineName; docs: string; queries: string }

export type Outcome = { about: string } & (
  | { absent: string }
  | { speed: { built: Built; times: Times; own: OwnMeasures | null } }
  | { quality: Quality }
)

const task = JSON.parse(process.argv[2] ?? '') as Task
// The answer is the only thing on the standard output.
writeSync(1, JSON.stringify(await outcomeOf(task)))

async function outcomeOf({ engine: name }: Task): Promise<Outcome> {
  let engine: Engine
  try {
    engine = await engines[name]()
  } catch (error) {
    if (error instanceof Absent) return { about: '', absent: error.message }
    throw error
  }
  try {
    const { about } = engine
    if (task.what === 'quality') return { about, quality: await qualityOf(engine, task) }
    return { about, speed: await speedOf(engine, task) }
  } finally {
    await engine.close()
  }
}

async function speedOf(engine: Engine, { size, kinds }: { size: number; kinds: readonly Kind[] }) {
  const collection = madeUpCollection(size)
  const built = await build(engine, heldTexts(collection.documents()))
  const times = await timesOf(engine, collection, kinds)
  const own =
    'index' in engine
      ? await ownMeasuresOf((engine as ReturnType<typeof engines.Tiru>).index, collection)
      : null
  return { built, times, own }
}
