import assert from 'node:assert/strict'
import { sentOnce } from '../../../src/requests/sentOnce.ts'

describe('what is sent once', () => {
  function counting() {
    let count = 0
    return async () => (count += 1)
  }

  it('is not sent again by the same page with the same answers, not even meanwhile', async () => {
    const [once, send] = [sentOnce<number>(), counting()]
    const both = await Promise.all([once('a', { n: 1 }, send), once('a', { n: 1 }, send)])
    assert.deepEqual([...both, await once('a', { n: 1 }, send)], [1, 1, 1])
  })

  it('is another thing with other answers, and from another page', async () => {
    const [once, send] = [sentOnce<number>(), counting()]
    const all = [
      await once('a', { n: 1 }, send),
      await once('a', { n: 2 }, send),
      await once('b', { n: 1 }, send),
    ]
    assert.deepEqual(all, [1, 2, 3])
  })

  it('may be tried again after it failed', async () => {
    const once = sentOnce<number>()
    await assert.rejects(
      once('a', {}, () => Promise.reject(new Error('disk full'))),
      /disk full/,
    )
    assert.equal(await once('a', {}, async () => 7), 7)
  })
})
