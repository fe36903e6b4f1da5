import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

// node scripts/measureStore.js [records] [folder]
// How many writes a second 16 writers make durable, and how long a start takes after a kill -9. Compile first.

const writers = 16
const [given = '20000', folder = tmpdir(), step = 'all'] = process.argv.slice(2)
const records = Number(given)
const steps = { all, fill, start }
await steps[step](folder)

function all(parent) {
  const dataDir = mkdtempSync(join(parent, 'tiru-measure-'))
  try {
    const seconds = Number(run('fill', dataDir))
    console.log(`${records} visits by ${writers} writers: ${Math.round(records / seconds)} durable writes/s`)
    console.log(`start after kill -9: ${[1, 2, 3].map(() => `${run('start', dataDir)} s`).join(', ')}`)
  } finally {
    rmSync(dataDir, { recursive: true })
  }
}

function run(name, dataDir) {
  const own = fileURLToPath(import.meta.url)
  return spawnSync(process.execPath, [own, given, dataDir, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).stdout
}

/** Fills a new store, tells the seconds, and dies without closing it. */
async function fill(dataDir) {
  const { aVisit } = await import('../dist/test/support/builders.js')
  const { systemActor } = await import('../dist/src/accounts/account.js')
  const store = await opened(dataDir)
  const startedAt = performance.now()
  let added = 0
  const note = 'Catatan kunjungan. '.repeat(130)
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (added < records) {
        added += 1
        await store.addVisit(aVisit({ title: `Kunjungan ${added}`, note }), systemActor)
      }
    }),
  )
  writeSync(1, ((performance.now() - startedAt) / 1000).toFixed(3))
  process.kill(process.pid, 'SIGKILL')
}

/** Tells how long opening took, in a process of its own, and dies without closing it. */
async function start(dataDir) {
  const startedAt = performance.now()
  const store = await opened(dataDir)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(2)
  const { length } = await store.visits()
  if (length !== records) throw new Error(`${length} of ${records} visits are there`)
  writeSync(1, seconds)
  process.kill(process.pid, 'SIGKILL')
}

async function opened(dataDir) {
  const { openStore } = await import('../dist/src/storage/openStore.js')
  return openStore({ dataDir })
}
