import assert from 'node:assert/strict'
import { encodeFrame, readStretches } from '../../../src/storage/embedded/frame.ts'

const frames = [1, 2, 3].map((seq) => encodeFrame(seq, [`{"mark":"batik #${seq}"}`, '{"kopi":"ijèn"}']))
const journal = Buffer.concat(frames)
const firstEnd = frames[0]!.length

function seqsOf(bytes: Buffer): (number | null)[] {
  return readStretches(bytes).map(({ frame }) => frame && frame.seq)
}

describe('a journal as stretches', () => {
  it('gives back the lines of each frame', () => {
    const stretches = readStretches(journal)
    assert.deepEqual(seqsOf(journal), [1, 2, 3])
    assert.deepEqual(stretches[1]?.frame?.lines, ['{"mark":"batik #2"}', '{"kopi":"ijèn"}'])
  })

  it('is empty for an empty file', () => assert.deepEqual(readStretches(Buffer.alloc(0)), []))

  it('ends in a bad stretch wherever the last frame is cut off', () => {
    const lastStart = journal.length - frames[2]!.length
    for (let length = lastStart + 1; length < journal.length; length += 1) {
      assert.deepEqual(seqsOf(journal.subarray(0, length)), [1, 2, null], `cut at ${length}`)
    }
  })

  it('takes no frame in which any single bit has flipped, and finds the ones after it', () => {
    for (let bit = 0; bit < firstEnd * 8; bit += 1) {
      const flipped = Buffer.from(journal)
      flipped[bit >> 3]! ^= 1 << (bit & 7)
      assert.deepEqual(seqsOf(flipped), [null, 2, 3], `bit ${bit}`)
    }
  })

  it('covers every byte once, whatever the bytes are', () => {
    const noise = Buffer.concat([
      Buffer.from('#9 9 9\n'),
      frames[1]!,
      Buffer.alloc(100),
      frames[2]!,
      Buffer.from('#'),
    ])
    let end = 0
    for (const stretch of readStretches(noise)) {
      assert.equal(stretch.start, end)
      end = stretch.end
    }
    assert.equal(end, noise.length)
    assert.deepEqual(seqsOf(noise), [null, 2, null, 3, null])
  })
})
