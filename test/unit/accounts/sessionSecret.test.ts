import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sessionSecretOf } from '../../../src/accounts/sessionSecret.ts'
import { killedAt } from '../../crash/dyingDisk.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'

describe('the secret of the sessions', () => {
  const folder = tempFolderForEach()

  it('is made once, for its owner alone, and kept', async () => {
    const made = await sessionSecretOf(null, folder.path)
    assert.equal(made.length, 43)
    assert.equal(await sessionSecretOf(null, folder.path), made)
    const { mode } = await stat(join(folder.path, 'session-secret'))
    assert.equal(mode & 0o777, 0o600)
    assert.deepEqual(await readdir(folder.path), ['session-secret'])
  })

  it('is the one that is given, and then none is kept', async () => {
    const given = 'a'.repeat(40)
    assert.equal(await sessionSecretOf(given, folder.path), given)
    assert.deepEqual(await readdir(folder.path), [])
  })

  it('is whole or not there, at whichever call the disk goes', async () => {
    let fatal = 1
    for (; await killedAt(fatal, () => sessionSecretOf(null, folder.path)); fatal += 1) {
      const left = await readdir(folder.path)
      if (left.includes('session-secret'))
        assert.equal((await readFile(join(folder.path, 'session-secret'), 'utf8')).length, 43)
    }
    assert.ok(fatal > 4, 'so few calls cannot be a durable write')
  })
})
