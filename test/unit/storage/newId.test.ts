import assert from 'node:assert/strict'
import { idMaker } from '../../../src/storage/newId.ts'

describe('ids', () => {
  it('sort by time, also within a millisecond', () => {
    let moment = Date.UTC(2026, 0, 1)
    const newId = idMaker(() => new Date(moment))
    const ids = Array.from({ length: 3000 }, (_, count) => {
      if (count % 1000 === 0) moment += 1
      return newId()
    })
    assert.deepEqual([...ids].sort(), ids)
    assert.equal(new Set(ids).size, ids.length)
  })

  it('go on from the latest moment when the clock goes back', () => {
    let moment = Date.UTC(2026, 0, 2)
    const newId = idMaker(() => new Date(moment))
    const before = newId()
    moment = Date.UTC(2026, 0, 1)
    const after = [newId(), newId()]
    assert.deepEqual([before, ...after].sort(), [before, ...after])
  })

  it('go on from the newest id in the store when the clock went back over a restart', () => {
    const before = idMaker(() => new Date(Date.UTC(2026, 0, 2)))()
    const after = idMaker(() => new Date(Date.UTC(2026, 0, 1)), before)()
    assert.ok(after > before)
  })

  it('do not run out within a millisecond', () => {
    const newId = idMaker(() => new Date(0))
    let last = newId()
    for (let count = 0; count < 50_000; count += 1) {
      const id = newId()
      assert.ok(id > last)
      last = id
    }
  })
})
