import assert from 'node:assert/strict'
import { chmod, mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkStore, openStore, StoreRefused } from '../../../src/storage/openStore.ts'
import { sentence } from '../../../src/storage/sentence.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'
import { addVisits, firstJournal, killedAfter, openIn, titlesIn, writeFiles } from './storeFolder.ts'

describe('starting in a folder', () => {
  const folder = tempFolderForEach()

  async function assertRefused(dataDir: string, reason: RegExp): Promise<void> {
    await assert.rejects(openStore({ dataDir }), (error) => {
      assert.ok(error instanceof StoreRefused, String(error))
      assert.match(error.message, reason)
      assert.doesNotMatch(error.message, /\n/)
      return true
    })
  }

  for (const [what, path] of [
    ['an empty', '.'],
    ['an absent', 'not/yet/there'],
  ] as const) {
    it(`makes a new store of ${what} one, and says so`, async () => {
      const dataDir = join(folder.path, path)
      const told: string[] = []
      const store = await openStore({ dataDir, log: (message) => void told.push(message) })
      assert.equal(store.isNew, true)
      assert.deepEqual(store.notices(), [sentence('store.notice.new', { folder: dataDir })])
      assert.deepEqual(told, [`A new store was made in ${dataDir}.`])
      await addVisits(store, 'satu')
      await store.close()
      const again = await openStore({ dataDir })
      assert.deepEqual([again.isNew, again.notices()], [false, []])
      await again.close()
    })
  }

  it('keeps a folder that it made from the other users of the machine', async () => {
    const dataDir = join(folder.path, 'store')
    await (await openStore({ dataDir })).close()
    assert.equal((await stat(dataDir)).mode & 0o777, 0o700)
  })

  it('makes a new store where the first start was cut off before it had a checkpoint', async () => {
    const left = { [firstJournal]: '', 'checkpoint.json.part': '{"ti', 'session-secret': 'x' }
    for (const [name, text] of Object.entries(left)) await writeFile(join(folder.path, name), text)
    const store = await openStore({ dataDir: folder.path })
    assert.equal(store.isNew, true)
    await store.close()
  })

  it('makes a new store beside what a search has left', async () => {
    await mkdir(join(folder.path, 'search', 'texts'), { recursive: true })
    const store = await openStore({ dataDir: folder.path })
    assert.equal(store.isNew, true)
    await store.close()
  })

  it('is refused when parts of a store are there without a checkpoint', async () => {
    await mkdir(join(folder.path, 'uploads'))
    await assertRefused(folder.path, /holds parts of a store \(uploads\)/)
    const killed = await killedAfter(join(folder.path, 'a'), 'satu')
    killed.delete('checkpoint.json')
    await mkdir(join(folder.path, 'b'))
    await writeFiles(join(folder.path, 'b'), killed)
    await assertRefused(join(folder.path, 'b'), /journal-00000001\.log.*no checkpoint\.json/)
  })

  it('is refused when other things are there', async () => {
    await writeFile(join(folder.path, 'skripsi.docx'), 'x')
    await assertRefused(folder.path, /holds other things \(skripsi\.docx\)/)
    await assert.rejects(checkStore(folder.path), /There is no store/)
  })

  it('is refused when it is no folder', async () => {
    await writeFile(join(folder.path, 'file'), 'x')
    await assertRefused(join(folder.path, 'file'), /is not a folder/)
    await assertRefused(join(folder.path, 'file', 'below'), /is not a folder/)
  })

  it('is refused when it cannot be written', async () => {
    await chmod(folder.path, 0o555)
    const isRoot = process.geteuid?.() === 0
    // Nothing is forbidden to root.
    if (isRoot) process.seteuid?.(65_534)
    try {
      await assertRefused(folder.path, /cannot be written: give the user/)
      await assertRefused(join(folder.path, 'below'), /cannot be written: give the user/)
    } finally {
      if (isRoot) process.seteuid?.(0)
      await chmod(folder.path, 0o755)
    }
  })

  it('goes on after a kill with everything that was acknowledged', async () => {
    const killed = await killedAfter(join(folder.path, 'a'), 'satu', 'dua')
    const dataDir = join(folder.path, 'b')
    await mkdir(dataDir)
    await writeFiles(dataDir, killed)
    const store = await openIn(dataDir)
    assert.deepEqual(await titlesIn(store), ['satu', 'dua'])
    await addVisits(store, 'tiga')
    await store.close()
    const again = await openIn(dataDir)
    assert.deepEqual(await titlesIn(again), ['satu', 'dua', 'tiga'])
    await again.close()
    assert.ok((await stat(dataDir)).isDirectory())
  })
})
