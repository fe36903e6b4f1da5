import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const inMemory = '/dev/shm'

/** A folder for each test of the suite that calls this; removed after it. In memory where no test waits for a disk. */
export function tempFolderForEach(): { readonly path: string } {
  let path = ''
  beforeEach(async () => {
    path = await mkdtemp(join(existsSync(inMemory) ? inMemory : tmpdir(), 'tiru-test-'))
  })
  afterEach(() => rm(path, { recursive: true, force: true }))
  return {
    get path() {
      return path
    },
  }
}
