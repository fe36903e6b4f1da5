import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore, StoreRefused } from '../../../src/storage/openStore.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'

const writerPath = fileURLToPath(new URL('../../crash/writer.js', import.meta.url))

describe('the lock on a data folder', () => {
  let child: ChildProcess
  // Before the folder is removed: the child still writes in it.
  afterEach(() => kill())
  const folder = tempFolderForEach()
  beforeEach(async () => {
    child = spawn(process.execPath, [writerPath, folder.path], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout!, 'data')
  })

  async function kill(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  async function assertRefusedAtOnce(dataDir: string): Promise<void> {
    const start = performance.now()
    await assert.rejects(openStore({ dataDir }), (error) => {
      assert.ok(error instanceof StoreRefused)
      assert.match(error.message, /in use by another process/)
      return true
    })
    assert.ok(performance.now() - start < 1000)
  }

  it('refuses a second process within a second, whatever path it takes', async () => {
    await assertRefusedAtOnce(folder.path)
    const link = join(folder.path, 'link')
    await symlink(folder.path, link)
    await assertRefusedAtOnce(link)
  })

  it('is not taken from a process that is paused', async () => {
    child.kill('SIGSTOP')
    await assertRefusedAtOnce(folder.path)
  })

  it('is free at once after kill -9', async () => {
    await kill()
    const store = await openStore({ dataDir: folder.path })
    await assertRefusedAtOnce(folder.path)
    await store.close()
    await (await openStore({ dataDir: folder.path })).close()
  })
})
