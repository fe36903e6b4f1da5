import assert from 'node:assert/strict'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '../../../src/accounts/account.ts'
import { readStretches } from '../../../src/storage/embedded/frame.ts'
import { inEnglish, sentence } from '../../../src/storage/sentence.ts'
import { Refused, StoreUnavailable } from '../../../src/storage/store.ts'
import type { Store } from '../../../src/storage/store.ts'
import { aVisit } from '../../support/builders.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'
import { faultyDisk } from './faultyFile.ts'
import type { FaultyDisk } from './faultyFile.ts'
import { addVisits, filesOf, firstJournal, openIn, titlesIn, writeFiles } from './storeFolder.ts'

describe('writing', () => {
  const folder = tempFolderForEach()
  let disk: FaultyDisk
  let store: Store
  beforeEach(async () => {
    disk = faultyDisk()
    store = await openIn(folder.path, { openJournal: disk.openJournal })
  })
  afterEach(async () => {
    disk.faults.clear()
    await store.close()
  })

  const add = (title: string, practices: string[] = []): Promise<unknown> =>
    store.addVisit(aVisit({ title, practices }), systemActor)

  it('makes changes that wait together durable by one frame and one fdatasync', async () => {
    const before = disk.datasyncs
    await Promise.all(Array.from({ length: 100 }, (_, number) => add(`Kunjungan ${number}`)))
    assert.equal(disk.datasyncs - before, 1)
    const stretches = readStretches(await readFile(join(folder.path, firstJournal)))
    assert.equal(stretches.at(-1)?.frame?.lines.length, 100)
  })

  it('refuses only the one that cannot be done of those that wait together', async () => {
    const outcomes = await Promise.allSettled([add('satu'), add('dua', ['tidak-ada']), add('tiga')])
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
    assert.deepEqual(await titlesIn(store), ['satu', 'tiga'])
  })

  it('acknowledges nothing before its bytes are in the journal', async () => {
    await add('satu')
    assert.match(await readFile(join(folder.path, firstJournal), 'utf8'), /"title":"satu"/)
  })

  for (const fault of ['write', 'half-write'] as const) {
    it(`says so when the disk is full (${fault}), shows nothing of the change, and goes on when there is room`, async () => {
      await add('satu')
      const before = await filesOf(folder.path)
      disk.faults.add(fault)
      const outcomes = await Promise.allSettled([add('dua'), add('tiga', ['tidak-ada'])])
      for (const outcome of outcomes) {
        assert.ok(outcome.status === 'rejected' && outcome.reason instanceof StoreUnavailable)
      }
      assert.deepEqual(
        store.trouble(),
        sentence('store.trouble.refused', { reason: sentence('store.reason.full') }),
      )
      assert.deepEqual(await titlesIn(store), ['satu'])
      assert.deepEqual(await filesOf(folder.path), before)
      disk.faults.clear()
      await add('empat')
      assert.equal(store.trouble(), null)
      await store.close()
      store = await openIn(folder.path)
      assert.deepEqual(await titlesIn(store), ['satu', 'empat'])
      assert.deepEqual(store.notices(), [])
    })
  }

  for (const faults of [['datasync'], ['half-write', 'truncate']] as const) {
    it(`takes no change until a restart when ${faults.join(' and ')} fails, and stays readable`, async () => {
      await add('satu')
      for (const fault of faults) disk.faults.add(fault)
      await assert.rejects(add('dua'), StoreUnavailable)
      disk.faults.clear()
      await assert.rejects(add('tiga'), StoreUnavailable)
      assert.match(inEnglish(store.trouble()!), /^No change is taken until Tiru is restarted: .*EIO\)\.$/)
      assert.deepEqual(await titlesIn(store), ['satu'])
      await store.close()
      store = await openIn(folder.path)
      await add('empat')
      assert.deepEqual(await titlesIn(store), ['satu', 'empat'])
    })
  }

  it('goes on in the old journal when no new one can be opened', async () => {
    await store.close()
    store = await openIn(folder.path, { openJournal: disk.openJournal, checkpointBytes: 1 })
    disk.faults.add('open')
    await addVisits(store, 'satu', 'dua')
    disk.faults.clear()
    assert.deepEqual(await titlesIn(store), ['satu', 'dua'])
    await store.close()
    store = await openIn(folder.path)
    assert.deepEqual(await titlesIn(store), ['satu', 'dua'])
  })

  it('takes no change once the store is closed', async () => {
    await store.close()
    await assert.rejects(add('satu'), StoreUnavailable)
  })

  it('lets a listener that throws harm nobody', async () => {
    store.onChange(() => {
      throw new Refused('wrong_state', 'a fault of a listener')
    })
    await add('satu')
    assert.deepEqual(await titlesIn(store), ['satu'])
  })

  it('keeps what was acknowledged when it is killed while half a write stands on a full disk', async () => {
    store = await reopenedIn(join(folder.path, 'killed'))
    await add('satu')
    disk.faults.add('half-write')
    disk.faults.add('truncate')
    await assert.rejects(add('dua'))
    const copy = join(folder.path, 'copy')
    await mkdir(copy)
    await writeFiles(copy, await filesOf(join(folder.path, 'killed')))
    const again = await openIn(copy)
    assert.deepEqual(await titlesIn(again), ['satu'])
    assert.equal(again.notices()[0]?.key, 'store.notice.tornTail')
    await again.close()
  })

  async function reopenedIn(dataDir: string): Promise<Store> {
    await store.close()
    return openIn(dataDir, { openJournal: disk.openJournal })
  }
})
