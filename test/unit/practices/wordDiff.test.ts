import assert from 'node:assert/strict'
import fc from 'fast-check'
import { wordDiff, type DiffPiece } from '../../../src/practices/wordDiff.ts'

const without = (kind: DiffPiece['kind'], pieces: DiffPiece[]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('wordDiff', () => {
  it('leaves equal words alone and names what was removed and added', () => {
    assert.deepEqual(wordDiff('Layanan 149 jenis di satu tempat.', 'Layanan 173 jenis di dua tempat.'), [
      { kind: 'same', text: 'Layanan ' },
      { kind: 'removed', text: '149' },
      { kind: 'added', text: '173' },
      { kind: 'same', text: ' jenis di ' },
      { kind: 'removed', text: 'satu' },
      { kind: 'added', text: 'dua' },
      { kind: 'same', text: ' tempat.' },
    ])
  })

  it('finds a word put in without touching its neighbours', () => {
    assert.deepEqual(wordDiff('satu tiga', 'satu dua tiga'), [
      { kind: 'same', text: 'satu ' },
      { kind: 'added', text: 'dua ' },
      { kind: 'same', text: 'tiga' },
    ])
  })

  it('says nothing of two equal texts, and shows a text that is new or gone as a whole', () => {
    assert.deepEqual(wordDiff('sama', 'sama'), [{ kind: 'same', text: 'sama' }])
    assert.deepEqual(wordDiff('', 'baru di sini'), [{ kind: 'added', text: 'baru di sini' }])
    assert.deepEqual(wordDiff('lama', ''), [{ kind: 'removed', text: 'lama' }])
  })

  it('gives both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '.', '\n', 'Rp'), { maxLength: 30 })
    const texts = words.map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const pieces = wordDiff(before, after)
        assert.equal(without('added', pieces), before)
        assert.equal(without('removed', pieces), after)
      }),
    )
  })

  it('takes two rewritten texts of 20,000 words as they are instead of comparing all pairs', () => {
    const [before, after] = ['lama ', 'baru '].map((word) => word.repeat(20_000))
    assert.deepEqual(
      wordDiff(before ?? '', after ?? '').map(({ kind }) => kind),
      ['removed', 'added', 'same'],
    )
  })
})
