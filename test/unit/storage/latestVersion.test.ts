import assert from 'node:assert/strict'
import { onLatestVersion } from '../../../src/storage/latestVersion.ts'
import { StaleVersion } from '../../../src/storage/store.ts'

describe('a change made on the latest version', () => {
  /** Refused the first times, as when others save in between. */
  function changeAfter(refusals: number) {
    let tries = 0
    const change = async () => {
      tries += 1
      if (tries <= refusals) throw new StaleVersion({ version: tries })
      return 'saved'
    }
    return { change, tries: () => tries }
  }

  it('is tried again when someone saved first', async () => {
    const { change, tries } = changeAfter(2)
    assert.equal(await onLatestVersion(change), 'saved')
    assert.equal(tries(), 3)
  })

  it('is given up after five times', async () => {
    const { change, tries } = changeAfter(5)
    await assert.rejects(onLatestVersion(change), StaleVersion)
    assert.equal(tries(), 5)
  })

  it('is not tried again for another reason', async () => {
    let tries = 0
    const change = async () => {
      tries += 1
      throw new Error('the disk is full')
    }
    await assert.rejects(onLatestVersion(change), /disk is full/)
    assert.equal(tries, 1)
  })
})
