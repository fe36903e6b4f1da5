import assert from 'node:assert/strict'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { oneAtATime } from '../../../src/accounts/oneAtATime.ts'

describe('oneAtATime', () => {
  it('begins work when the work before it has ended, failed or not, in order', async () => {
    const alone = oneAtATime(10)
    const events: string[] = []
    const work = (name: string, fails = false) =>
      alone(async () => {
        events.push(`${name} begins`)
        await nextTurn()
        events.push(`${name} ends`)
        if (fails) throw new Error(name)
      })
    const results = await Promise.allSettled([work('a'), work('b', true), work('c')])
    assert.deepEqual(events, ['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
    assert.deepEqual(
      results.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    )
  })

  it('refuses more than it may hold, and takes work again when some has ended', async () => {
    const alone = oneAtATime(2)
    const held = [alone(() => nextTurn()), alone(() => nextTurn())]
    await assert.rejects(
      alone(() => nextTurn()),
      /429/,
    )
    await Promise.all(held)
    assert.equal(await alone(() => Promise.resolve('done')), 'done')
  })
})
