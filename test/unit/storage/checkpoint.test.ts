import assert from 'node:assert/strict'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { tempFolderForEach } from '../../support/tempFolder.ts'
import {
  addVisits,
  filesOf,
  firstJournal,
  openIn,
  secondJournal,
  titlesIn,
  writeFiles,
} from './storeFolder.ts'

describe('a checkpoint', () => {
  const folder = tempFolderForEach()

  it('takes over what is in the journal when the store is closed', async () => {
    const store = await openIn(folder.path)
    await addVisits(store, 'satu')
    await store.close()
    const files = await filesOf(folder.path)
    assert.deepEqual([...files.keys()].sort(), ['checkpoint.json', secondJournal])
    assert.equal(files.get(secondJournal)?.length, 0)
    const again = await openIn(folder.path)
    assert.deepEqual(await titlesIn(again), ['satu'])
    assert.equal(again.isNew, false)
    await again.close()
  })

  it('is left as it is when nothing changed', async () => {
    await (await openIn(folder.path)).close()
    const before = await filesOf(folder.path)
    await (await openIn(folder.path)).close()
    assert.deepEqual(await filesOf(folder.path), before)
  })

  it('is made in the background when the journal is long, while writing goes on, and old journals go', async () => {
    const store = await openIn(folder.path, { checkpointBytes: 2_000 })
    const titles = Array.from({ length: 40 }, (_, number) => `Kunjungan ${number}`)
    await addVisits(store, ...titles)
    assert.deepEqual(await titlesIn(store), titles)
    await until(async () => !(await readdir(folder.path)).includes(firstJournal))
    await store.close()
    const again = await openIn(folder.path)
    assert.deepEqual(await titlesIn(again), titles)
    await again.close()
  })

  it('is made after an hour of few changes', async () => {
    let moment = Date.UTC(2026, 0, 1)
    const store = await openIn(folder.path, { now: () => new Date(moment) })
    await addVisits(store, 'satu')
    assert.ok(!(await readdir(folder.path)).includes(secondJournal))
    moment += 61 * 60 * 1000
    await addVisits(store, 'dua')
    await until(async () => (await readdir(folder.path)).includes(secondJournal))
    await store.close()
  })

  it('that was cut off is made again: the journals are still there', async () => {
    const store = await openIn(join(folder.path, 'a'))
    await addVisits(store, 'satu')
    const killed = await filesOf(join(folder.path, 'a'))
    await store.close()
    const dataDir = join(folder.path, 'b')
    await mkdir(dataDir)
    // Killed after the next journal was begun and while the checkpoint was being written.
    await writeFiles(
      dataDir,
      killed.set('checkpoint.json.part', Buffer.from('{"tiru')).set(secondJournal, Buffer.alloc(0)),
    )
    const again = await openIn(dataDir)
    assert.deepEqual(await titlesIn(again), ['satu'])
    await addVisits(again, 'dua')
    await again.close()
    const last = await openIn(dataDir)
    assert.deepEqual(await titlesIn(last), ['satu', 'dua'])
    await last.close()
  })

  it('that is durable makes journals needless that were not dropped any more', async () => {
    const store = await openIn(folder.path)
    await addVisits(store, 'satu')
    const journal = (await filesOf(folder.path)).get(firstJournal) ?? Buffer.alloc(0)
    await store.close()
    await writeFiles(folder.path, new Map([[firstJournal, journal]]))
    const again = await openIn(folder.path)
    assert.deepEqual(await titlesIn(again), ['satu'])
    assert.ok(!(await readdir(folder.path)).includes(firstJournal))
    await again.close()
  })
})

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return
    await pause(20)
  }
  assert.fail('it did not happen within 4 seconds')
}
