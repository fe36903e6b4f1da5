import { cpus, loadavg } from 'node:os'
import { readAsked, usage, WrongUsage, type Asked } from './asked.ts'
import type { Outcome, Task } from './child.ts'
import type { EngineName } from './engines/all.ts'
import { inOwnProcess } from './processes.ts'
import { buildTable, ownTable, qualityTable, ratioTable, timesTable, type Speeds } from './tables.ts'
import { qualityTarget, targetLines } from './targets.ts'

// npm run bench:search: this search beside those that people would pick instead, on the same texts and questions.

const mostForLunr = 10_000

try {
  const asked = readAsked(process.argv.slice(2))
  if (asked.what === 'help') console.log(usage)
  else if (asked.what === 'quality') await quality(asked)
  else await speed(asked)
} catch (error) {
  const isWrongUsage = error instanceof WrongUsage
  console.error(isWrongUsage ? `${error.message}\n\n${usage}` : error)
  process.exitCode = isWrongUsage ? 2 : 1
}

async function speed(asked: Extract<Asked, { what: 'speed' }>): Promise<void> {
  tellGround()
  const all = new Map<number, Speeds>()
  for (const size of asked.sizes) {
    const speeds = await speedsAt(size, asked)
    all.set(size, speeds)
    tellSpeeds(size, speeds, asked)
  }
  console.log('\n## Targets\n')
  for (const line of targetLines(all)) console.log(line)
}

function tellGround(): void {
  const [load = 0] = loadavg()
  const cores = cpus().length
  console.log(
    `Node ${process.versions.node}, ${cores} cores (${cpus()[0]?.model.trim()}), load ${load.toFixed(1)}`,
  )
  if (load > cores / 2)
    console.log('OTHERS ARE AT WORK ON THIS MACHINE: the times are longer than on a quiet one.')
  console.log(
    'The texts are made up: 90 to 260 words each, as frequent as in real ones. All engines get the same texts',
  )
  console.log('and questions, peers with the tokeniser that they come with; each in a process of its own.')
}

async function speedsAt(
  size: number,
  { engines, kinds, withLunr }: Extract<Asked, { what: 'speed' }>,
): Promise<Speeds> {
  const speeds: Speeds = new Map()
  console.log(`\n# ${size} documents\n`)
  for (const engine of engines) {
    if (engine.startsWith('lunr') && size > mostForLunr && !withLunr) {
      console.log(
        `- ${engine}: left out above ${mostForLunr} (--with-lunr): 100,000 take about 4 minutes and 7 GB`,
      )
      continue
    }
    const outcome = await measured({ what: 'speed', engine, size, kinds })
    tellAbout(engine, outcome)
    if ('speed' in outcome) speeds.set(engine, outcome.speed)
  }
  return speeds
}

function tellSpeeds(
  size: number,
  speeds: Speeds,
  { kinds }: { kinds: Parameters<typeof timesTable>[1] },
): void {
  console.log(`\nms a question at ${size}, p50 / p95 / p99 of 300 (or as many as stand in brackets):\n`)
  console.log(timesTable(speeds, kinds))
  console.log('\nTimes as long as Tiru, p50 / p95:\n')
  console.log(ratioTable(speeds, kinds))
  console.log('\nMemory that the process grew by, the texts not counted; its peak, the texts counted:\n')
  console.log(buildTable(speeds, size))
  const own = speeds.get('Tiru')?.own
  if (own) console.log(`\n${ownTable(own)}`)
}

async function quality({ engines, docs, queries }: Extract<Asked, { what: 'quality' }>): Promise<void> {
  const outcomes = new Map<EngineName, Extract<Outcome, { quality: unknown }>>()
  for (const engine of engines) {
    const outcome = await measured({ what: 'quality', engine, docs, queries })
    tellAbout(engine, outcome)
    if ('quality' in outcome) outcomes.set(engine, outcome)
  }
  const [first] = outcomes.values()
  console.log(`\n${first?.quality.documents} documents, ${first?.quality.questions} questions\n`)
  console.log(qualityTable(outcomes))
  console.log(`\n${qualityTarget(outcomes)}`)
}

function tellAbout(engine: EngineName, outcome: Outcome): void {
  console.log(`- ${engine}: ${'absent' in outcome ? `absent: ${outcome.absent}` : outcome.about}`)
}

async function measured(task: Task): Promise<Outcome> {
  try {
    return await inOwnProcess<Outcome>('child', [JSON.stringify(task)])
  } catch (error) {
    // Others may fail, for want of memory for one; the run goes on.
    if (task.engine === 'Tiru') throw error
    return { about: '', absent: (error as Error).message }
  }
}
