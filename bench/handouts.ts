import { cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { formats, type Format } from '../src/handouts/format.ts'
import { openSite, type Site } from './exports/site.ts'
import { percentilesOf } from './percentiles.ts'
import { inMs, ms, table } from './tables.ts'

// npm run bench:handouts: how long each file of a kit takes, and how long other requests wait meanwhile.

const usage = `npm run bench:handouts [-- OPTIONS]
  --practices 20   how many practices are in the kit, at most 200
  --photos 2       how many photos each of them has`
const mostSeconds = 5
const mostWaitMs = 50

const { values } = parseArgs({
  options: {
    practices: { type: 'string', default: '20' },
    photos: { type: 'string', default: '2' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(usage)
else await measure(Number(values.practices), Number(values.photos))

interface Measured {
  format: Format
  status: number
  seconds: number
  bytes: number
  waits: number[]
}

async function measure(practices: number, photos: number): Promise<void> {
  tellGround(practices, photos)
  const site = await openSite(practices, photos)
  try {
    const quiet = await waitsDuring(site, () => new Promise((resolve) => setTimeout(resolve, 3000)))
    console.log(`\nAnother request without any export, p50 / p95 / p99: ${inMs(percentilesOf(quiet))}\n`)
    const all: Measured[] = []
    for (const format of formats) all.push(await measured(format, site))
    tell(all)
  } finally {
    await site.close()
  }
}

function tellGround(practices: number, photos: number): void {
  const [load = 0] = loadavg()
  const cores = cpus().length
  console.log(
    `Node ${process.versions.node}, ${cores} cores (${cpus()[0]?.model.trim()}), load ${load.toFixed(1)}`,
  )
  if (load > cores / 2)
    console.log('OTHERS ARE AT WORK ON THIS MACHINE: the times are longer than on a quiet one.')
  console.log(
    `A kit of ${practices} practices with ${photos} photos each, from the seed; beyond those, copies of them.`,
  )
  console.log('Each file is made for the first time; another client asks for a page every 10 ms meanwhile.')
}

async function measured(format: Format, site: Site): Promise<Measured> {
  const outcome = { status: 0, seconds: 0, bytes: 0 }
  const waits = await waitsDuring(site, async () => {
    const startedAt = performance.now()
    const response = await fetch(`${site.address}/kits/${site.kit}/export/${format.name}`)
    outcome.bytes = (await response.arrayBuffer()).byteLength
    outcome.status = response.status
    outcome.seconds = (performance.now() - startedAt) / 1000
  })
  return { format, ...outcome, waits }
}

/** Milliseconds that requests of a client in another thread took. */
async function waitsDuring({ address }: Site, work: () => Promise<unknown>): Promise<number[]> {
  const pages = [`${address}/practices`, `${address}/search?q=kampung`, `${address}/readyz`]
  const client = new Worker(new URL('./exports/otherClient.js', import.meta.url), {
    workerData: { pages },
  })
  await new Promise((resolve) => client.once('message', resolve))
  await work()
  const told = new Promise<number[]>((resolve) => client.once('message', resolve))
  client.postMessage('stop', [])
  return told
}

function tell(all: readonly Measured[]): void {
  const rows = all.map(({ format, status, seconds, bytes, waits }) => {
    const { p50, p95, p99 } = percentilesOf(waits)
    const slowest = Math.max(0, ...waits)
    const times = [p50, p95, p99, slowest].map(ms)
    return [format.name, String(status), seconds.toFixed(2), (bytes / 1e6).toFixed(2), ...times]
  })
  const head = ['file', 'status', 'seconds', 'MB', 'other p50 ms', 'p95', 'p99', 'slowest']
  console.log(table(head, rows))
  console.log('\n## Targets\n')
  for (const { format, status, seconds, waits } of all) {
    const slowest = Math.max(0, ...waits)
    const isReached = status === 200 && seconds <= mostSeconds && slowest <= mostWaitMs
    const figures = `${seconds.toFixed(2)} s, ${ms(slowest)} ms`
    console.log(
      `${isReached ? 'reached' : 'MISSED '}  ${format.name} in ${mostSeconds} s, no other request above ${mostWaitMs} ms: ${figures}`,
    )
  }
}
