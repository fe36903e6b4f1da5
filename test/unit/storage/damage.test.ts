import assert from 'node:assert/strict'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readStretches } from '../../../src/storage/embedded/frame.ts'
import { checkStore, repairStore, StoreRefused } from '../../../src/storage/openStore.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'
import { addVisits, filesOf, firstJournal, killedAfter, openIn, titlesIn, writeFiles } from './storeFolder.ts'

describe('a damaged store', () => {
  const folder = tempFolderForEach()
  let dataDir: string
  let files: Map<string, Buffer>
  let journal: Buffer
  beforeEach(async () => {
    files = await killedAfter(join(folder.path, 'whole'), 'satu', 'dua', 'tiga')
    journal = files.get(firstJournal)!
    dataDir = join(folder.path, 'damaged')
    await mkdir(dataDir)
  })

  /** The folder as it was at the kill, with one file changed or (null) gone. */
  async function damage(name: string, bytes: Buffer | null): Promise<void> {
    await rm(dataDir, { recursive: true })
    await mkdir(dataDir)
    const changed = new Map(files)
    if (bytes) changed.set(name, bytes)
    else changed.delete(name)
    await writeFiles(dataDir, changed)
  }

  async function assertRefusedBecause(reason: RegExp): Promise<void> {
    await assert.rejects(openIn(dataDir), (error) => {
      assert.ok(error instanceof StoreRefused)
      assert.match(error.message, reason)
      assert.match(error.message, /npm run tiru -- repair/)
      return true
    })
  }

  it('starts without the last write when that was cut off, keeps the rest of it aside and says so', async () => {
    const lastStart = readStretches(journal).at(-1)!.start
    await damage(firstJournal, journal.subarray(0, journal.length - 9))
    const store = await openIn(dataDir)
    assert.deepEqual(await titlesIn(store), ['satu', 'dua'])
    const [notice] = store.notices()
    assert.equal(notice?.key, 'store.notice.tornTail')
    const keptIn = notice.values['file'] as string
    assert.deepEqual(await readFile(join(dataDir, keptIn)), journal.subarray(lastStart, journal.length - 9))
    await addVisits(store, 'empat')
    await store.close()
    const again = await openIn(dataDir)
    assert.deepEqual(await titlesIn(again), ['satu', 'dua', 'empat'])
    assert.deepEqual(again.notices(), [])
    await again.close()
  })

  it('does not start when a write in the middle is damaged', async () => {
    const second = readStretches(journal)[2]!
    const flipped = Buffer.from(journal)
    flipped[second.start + 60]! ^= 4
    await damage(firstJournal, flipped)
    await assertRefusedBecause(/damaged.*with more after them/)
  })

  it('does not start without its journal', async () => {
    await damage(firstJournal, null)
    await assertRefusedBecause(/The journal is missing/)
  })

  it('does not start without its checkpoint', async () => {
    await damage('checkpoint.json', null)
    await assertRefusedBecause(/no checkpoint\.json/)
  })

  it('does not start when a write is missing or there twice', async () => {
    const stretches = readStretches(journal)
    const third = stretches[2]!
    await damage(firstJournal, Buffer.concat([journal.subarray(0, third.start), journal.subarray(third.end)]))
    await assertRefusedBecause(/Changes 3 to 3 are missing/)
    await damage(firstJournal, Buffer.concat([journal, journal.subarray(third.start, third.end)]))
    await assertRefusedBecause(/second time/)
  })

  it('is refused or reported at every flipped bit of its journal, and never silently shorter', async () => {
    for (let at = 0; at < journal.length; at += 241) {
      const flipped = Buffer.from(journal)
      flipped[at]! ^= 1 << (at % 8)
      await damage(firstJournal, flipped)
      await assertNotSilent(`byte ${at} of the journal`)
    }
  })

  it('is refused or reported at every flipped bit of its checkpoint', async () => {
    files = await closedAfter('satu', 'dua')
    const checkpoint = files.get('checkpoint.json')!
    for (let at = 0; at < checkpoint.length; at += at < 150 ? 3 : 61) {
      const flipped = Buffer.from(checkpoint)
      flipped[at]! ^= 1 << (at % 8)
      await damage('checkpoint.json', flipped)
      await assert.rejects(openIn(dataDir), StoreRefused, `byte ${at} of the checkpoint`)
      await assertCheckSaysSo()
    }
  })

  it('is refused or reported wherever its files are cut off or zeroed', async () => {
    for (let length = 1; length < journal.length; length += 457) {
      const isWhole = readStretches(journal).some(({ start }) => start === length)
      if (isWhole) continue
      await damage(firstJournal, journal.subarray(0, length))
      await assertNotSilent(`journal cut at ${length}`)
      await damage(
        firstJournal,
        Buffer.concat([journal.subarray(0, length), Buffer.alloc(journal.length - length)]),
      )
      await assertNotSilent(`journal zeroed from ${length}`)
    }
  })

  async function closedAfter(...titles: string[]): Promise<Map<string, Buffer>> {
    const closedDir = join(folder.path, 'closed')
    const store = await openIn(closedDir)
    await addVisits(store, ...titles)
    await store.close()
    return filesOf(closedDir)
  }

  async function assertNotSilent(what: string): Promise<void> {
    await assertCheckSaysSo()
    try {
      const store = await openIn(dataDir)
      const notices = store.notices()
      await store.close()
      assert.equal(notices.length, 1, `${what} passed in silence`)
    } catch (error) {
      assert.ok(error instanceof StoreRefused, `${what}: ${String(error)}`)
    }
  }

  async function assertCheckSaysSo(): Promise<void> {
    const problems = await checkStore(dataDir).catch((error: unknown) => {
      assert.ok(error instanceof StoreRefused)
      return [error.message]
    })
    assert.notDeepEqual(problems, [])
  }

  describe('when it is repaired', () => {
    it('first shows what would be lost, in words, and changes nothing', async () => {
      const second = readStretches(journal)[2]!
      const flipped = Buffer.from(journal)
      flipped[second.start + 3]! ^= 1
      await damage(firstJournal, flipped)
      const before = await filesOf(dataDir)
      const repair = await repairStore(dataDir, { dryRun: true })
      assert.equal(repair.keptIn, null)
      assert.match(repair.problems[0]?.lost[0] ?? '', /visit\.add visit "dua"/)
      assert.deepEqual(await filesOf(dataDir), before)
    })

    it('starts again with all that can be read, and the replaced files are kept', async () => {
      const second = readStretches(journal)[2]!
      const flipped = Buffer.from(journal)
      flipped[second.start + 60]! ^= 1
      await damage(firstJournal, flipped)
      const { keptIn } = await repairStore(dataDir, { dryRun: false })
      assert.deepEqual(await readFile(join(dataDir, keptIn ?? '', firstJournal)), flipped)
      assert.deepEqual(await checkStore(dataDir), [])
      const store = await openIn(dataDir)
      assert.deepEqual(await titlesIn(store), ['satu', 'tiga'])
      await addVisits(store, 'empat')
      await store.close()
      assert.deepEqual(await checkStore(dataDir), [])
    })

    it('saves the whole records of a damaged checkpoint and names the one that is lost', async () => {
      files = await closedAfter('satu', 'dua')
      const checkpoint = files.get('checkpoint.json')!
      const flipped = Buffer.from(checkpoint)
      flipped[checkpoint.indexOf('"title":"satu"') + 30]! ^= 1
      await damage('checkpoint.json', flipped)
      const { problems } = await repairStore(dataDir, { dryRun: false })
      assert.deepEqual(problems[0]?.lost, ['satu'])
      const store = await openIn(dataDir)
      assert.deepEqual(await titlesIn(store), ['dua'])
      await store.close()
    })

    it('is left alone when nothing is wrong', async () => {
      await writeFiles(dataDir, files)
      assert.deepEqual((await repairStore(dataDir, { dryRun: false })).problems, [])
      assert.deepEqual(await filesOf(dataDir), files)
    })

    it('is refused while it is open, and where there is no store', async () => {
      await assert.rejects(repairStore(dataDir, { dryRun: true }), /There is no store/)
      const store = await openIn(join(folder.path, 'whole'))
      await assert.rejects(repairStore(join(folder.path, 'whole'), { dryRun: true }), /in use/)
      await store.close()
    })
  })
})
