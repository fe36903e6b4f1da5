import assert from 'node:assert/strict'
import { openHandouts } from '../../../src/handouts/handouts.ts'
import { jsonInPieces } from '../../../src/handouts/jsonInPieces.ts'
import { KeptFiles } from '../../../src/handouts/keptFiles.ts'
import { MakingThread } from '../../../src/handouts/makingThread.ts'
import { NotMade } from '../../../src/handouts/notMade.ts'
import { aMaterial } from '../../support/material.ts'

const program = new URL('../../support/brokenMaker.js', import.meta.url)
const textOf = async (bytes: Promise<Uint8Array>) => new TextDecoder().decode(await bytes)

describe('files of kits', () => {
  it('are made once for the same kit, however often they are asked for, and anew for another', async () => {
    const handouts = openHandouts(new MakingThread({}, program))
    try {
      const first = await handouts.ask('kit', 'count', aMaterial())
      const same = await handouts.ask('kit', 'count', aMaterial())
      assert.equal(first.tag, same.tag)
      assert.deepEqual(await Promise.all([textOf(first.file()), textOf(same.file())]), ['1', '1'])
      assert.equal(await textOf((await handouts.ask('kit', 'count', aMaterial())).file()), '1')
      const changed = await handouts.ask('kit', 'count', aMaterial({ title: 'Lain' }))
      assert.notEqual(changed.tag, first.tag)
      assert.equal(await textOf(changed.file()), '2')
    } finally {
      await handouts.close()
    }
  })

  it('are not tried again at once when they could not be made', async () => {
    const thread = new MakingThread({ milliseconds: 300 }, program)
    const handouts = openHandouts(thread)
    try {
      const { file } = await handouts.ask('kit', 'forever', aMaterial())
      await assert.rejects(file(), NotMade)
      const again = assert.rejects(file(), NotMade)
      assert.equal(thread.length, 0)
      await again
    } finally {
      await handouts.close()
    }
  })
})

describe('kept files', () => {
  it('are those used last, as far as there is room, and always the last one', () => {
    const kept = new KeptFiles(10)
    for (const name of ['a', 'b', 'c']) kept.keep(name, new Uint8Array(4))
    assert.deepEqual(
      ['a', 'b', 'c'].map((name) => kept.get(name) !== null),
      [false, true, true],
    )
    kept.get('b')
    kept.keep('d', new Uint8Array(4))
    assert.deepEqual([kept.get('b') !== null, kept.get('c')], [true, null])
    kept.keep('large', new Uint8Array(50))
    assert.deepEqual([kept.get('large')?.byteLength, kept.get('b'), kept.get('d')], [50, null, null])
    kept.keep('e', new Uint8Array(6))
    assert.deepEqual([kept.get('large'), kept.get('e')?.byteLength], [null, 6])
  })
})

describe('a kit as JSON in pieces', () => {
  it('is the same as in one, and lets others in between', async () => {
    const [part] = aMaterial().parts
    assert.ok(part)
    for (const value of [aMaterial(), {}, { a: [], b: null }]) {
      const { json, hash } = await jsonInPieces(value)
      assert.deepEqual(JSON.parse(json), value)
      assert.match(hash, /^[0-9a-f]{64}$/)
    }
    let turns = 0
    let isDone = false
    const takeTurn = () => {
      turns += 1
      if (!isDone) setImmediate(takeTurn)
    }
    setImmediate(takeTurn)
    await jsonInPieces(aMaterial({ parts: Array.from({ length: 2000 }, () => part) }))
    isDone = true
    assert.ok(turns > 3, `others had ${turns} turns`)
  })
})
