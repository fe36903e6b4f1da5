import assert from 'node:assert/strict'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkStore, repairStore } from '../../src/storage/openStore.ts'
import { tempFolderForEach } from '../support/tempFolder.ts'
import {
  addVisits,
  firstJournal,
  killedAfter,
  openIn,
  titlesIn,
  writeFiles,
} from '../unit/storage/storeFolder.ts'
import { killedAt } from './dyingDisk.ts'

/** More calls than any of these tasks makes: a task that never gets through fails the test. */
const tooMany = 300

describe('a store that dies at any call to the disk', function () {
  this.timeout(120_000)
  const folder = tempFolderForEach()
  let before: string
  let dataDir: string
  beforeEach(async () => {
    before = join(folder.path, 'before')
    dataDir = join(folder.path, 'now')
    await mkdir(before)
  })

  /** Kills `task` at its first call, then at its second, and so on until it gets through; `check`s after each. */
  async function atEveryCall(task: () => Promise<unknown>, check: () => Promise<void>): Promise<void> {
    let fatal = 1
    let wasKilled = true
    while (wasKilled) {
      await rm(dataDir, { recursive: true, force: true })
      await cp(before, dataDir, { recursive: true })
      wasKilled = await killedAt(fatal, task)
      await check().catch((error: unknown) => {
        throw new Error(`killed at call ${fatal}: ${String(error)}`, { cause: error })
      })
      fatal += 1
      assert.ok(fatal < tooMany, 'the task never got through')
    }
    assert.ok(fatal > 5, 'the task made no calls: nothing was shown')
  }

  async function assertHolds(...titles: string[]): Promise<void> {
    const store = await openIn(dataDir)
    assert.deepEqual(await titlesIn(store), titles)
    await addVisits(store, 'terakhir')
    await store.close()
    assert.deepEqual(await checkStore(dataDir), [])
    const again = await openIn(dataDir)
    assert.deepEqual(await titlesIn(again), [...titles, 'terakhir'])
    await again.close()
  }

  it('starts anew when it dies in its very first start', async () => {
    await rm(before, { recursive: true })
    await mkdir(before)
    await atEveryCall(
      async () => (await openIn(dataDir)).close(),
      () => assertHolds(),
    )
  })

  it('has all when it dies while it starts after a kill and makes a checkpoint at its end', async () => {
    await writeFiles(before, await killedAfter(join(folder.path, 'other'), 'satu', 'dua'))
    await atEveryCall(
      async () => (await openIn(dataDir)).close(),
      () => assertHolds('satu', 'dua'),
    )
  })

  it('has all when it dies while it sets a torn tail aside', async () => {
    const files = await killedAfter(join(folder.path, 'other'), 'satu', 'dua', 'tiga')
    const journal = files.get(firstJournal)!
    await writeFiles(before, files.set(firstJournal, journal.subarray(0, journal.length - 5)))
    await atEveryCall(
      async () => (await openIn(dataDir)).close(),
      () => assertHolds('satu', 'dua'),
    )
  })

  it('has what it acknowledged when it dies while it writes', async () => {
    let acknowledged: string[] = []
    const write = async (): Promise<void> => {
      acknowledged = []
      const store = await openIn(dataDir, { checkpointBytes: 3_000 })
      try {
        for (const title of ['satu', 'dua', 'tiga', 'empat']) {
          await addVisits(store, title)
          acknowledged.push(title)
        }
      } finally {
        await store.close()
      }
    }
    await atEveryCall(write, async () => {
      const store = await openIn(dataDir)
      const titles = await titlesIn(store)
      await store.close()
      assert.deepEqual(titles.slice(0, acknowledged.length), acknowledged)
      assert.ok(titles.length <= acknowledged.length + 1)
      assert.deepEqual(await checkStore(dataDir), [])
    })
  })

  it('can be repaired again when it dies during a repair', async () => {
    const files = await killedAfter(join(folder.path, 'other'), 'satu', 'dua', 'tiga')
    const damaged = Buffer.from(files.get(firstJournal)!)
    damaged[damaged.indexOf('"title":"dua"')]! ^= 1
    await writeFiles(before, files.set(firstJournal, damaged))
    await atEveryCall(
      () => repairStore(dataDir, { dryRun: false }),
      async () => {
        await repairStore(dataDir, { dryRun: false })
        await assertHolds('satu', 'tiga')
      },
    )
  })
})
