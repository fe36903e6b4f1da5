import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemActor } from '../../src/accounts/account.ts'
import { ensureSeed } from '../../src/seed/ensureSeed.ts'
import { readSeedRecords } from '../../src/seed/seedRecords.ts'
import { checkStore, openStore } from '../../src/storage/openStore.ts'
import type { Store } from '../../src/storage/store.ts'

const seederPath = fileURLToPath(new URL('./seeder.js', import.meta.url))
const shipped = readSeedRecords()
const { units, practices, visits, adoptions } = shipped
const all = [units, practices, visits, adoptions].reduce((sum, { length }) => sum + length, 0)

describe('filling a new store with what ships, when the process is killed on the way', function () {
  this.timeout(60_000)
  let dataDir: string
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'tiru-seed-'))
  })
  afterEach(() => rm(dataDir, { recursive: true, force: true }))

  for (const changes of [1, units.length + 4, all + 1]) {
    it(`goes on at the next start, after ${changes} changes`, async () => {
      await killAfter(changes, dataDir)
      const store = await openStore({ dataDir })
      assert.ok((await recordsIn(store)) < all || changes > all)
      await ensureSeed(store, systemActor)
      assert.equal(await recordsIn(store), all)
      assert.equal((await store.site()).name, shipped.site.name)
      assert.equal((await store.audit({ action: 'seed.start', limit: 9, skip: 0 })).total, 1)
      assert.equal((await store.audit({ action: 'seed.finish', limit: 9, skip: 0 })).total, 1)
      await store.close()
      assert.deepEqual(await checkStore(dataDir), [])
    })
  }
})

/** Kills a process that fills the store as soon as it has told this many changes. */
async function killAfter(changes: number, dataDir: string): Promise<void> {
  const child = spawn(process.execPath, [seederPath, dataDir, String(changes)], { stdio: 'inherit' })
  const [, signal] = await once(child, 'exit')
  assert.equal(signal, 'SIGKILL')
}

async function recordsIn(store: Store): Promise<number> {
  const lists = [
    await store.units(),
    await store.publishedPractices(),
    await store.publicVisits(),
    await store.adoptions(),
  ]
  return lists.reduce((sum, { length }) => sum + length, 0)
}
