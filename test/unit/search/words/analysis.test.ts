import assert from 'node:assert/strict'
import fc from 'fast-check'
import lunr from 'lunr'
import { stemsOf, termOf, tokensOf, wordsOf } from '../../../../src/search/words/analysis.ts'
import { pipeline } from '../../../../src/search/words/pipeline.ts'

describe('the words of a text', () => {
  it('are in lower case, split at all that is neither letter nor digit', () => {
    assert.deepEqual(wordsOf('Kota/Kabupaten “Banyuwangi” (2014): e-KTP, apa?'), [
      'kota',
      'kabupaten',
      'banyuwangi',
      '2014',
      'e',
      'ktp',
      'apa',
    ])
  })

  it('are without accents, however the accent was typed', () => {
    assert.deepEqual(wordsOf('café cafe\u0301 CAFÉ cafe'), ['cafe', 'cafe', 'cafe', 'cafe'])
  })

  it('hold no ligature, wide letter, raised digit or soft hyphen', () => {
    assert.deepEqual(wordsOf('ﬁnal ＫＴＰ m² pela\u00adyanan 2½'), ['final', 'ktp', 'm2', 'pelayanan', '2'])
  })

  it('keep the marks of scripts that need them', () => {
    assert.deepEqual(wordsOf('हिन्दी كِتَاب'), ['हिन्दी', 'كِتَاب'])
  })

  it('have at most 64 characters', () => {
    assert.deepEqual(
      [`${'x'.repeat(100)} ya`, 'é'.repeat(100)].map((text) => wordsOf(text)[0]?.length),
      [64, 64],
    )
  })

  it('are none where there is no letter or digit', () => {
    assert.deepEqual(['', ' — “ ” …', '👨‍👩‍👧 ❤️'].map(wordsOf), [[], [], []])
  })
})

describe('the tokens of a text', () => {
  it('are its words with their stems and places, without stop words', () => {
    const text = 'Apakah yg dilayani “Café Pelayanan”?'
    assert.deepEqual(
      tokensOf(text).map(({ word, stem, start, end }) => [word, stem, text.slice(start, end)]),
      [
        ['dilayani', 'layan', 'dilayani'],
        ['cafe', 'cafe', 'Café'],
        ['pelayanan', 'layan', 'Pelayanan'],
      ],
    )
  })

  it('are the words that the index takes, for any text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 20 })
    const mixed = fc.array(
      fc.oneof(text, fc.constantFrom('Pelayanan', 'cafe\u0301', 'ﷺ', 'İ', 'ΑΣ.Α', '1️⃣', ' ')),
    )
    fc.assert(
      fc.property(mixed, (parts) => {
        const whole = parts.join('')
        const found = wordsOf(whole).filter((word) => termOf(word) !== null)
        assert.deepEqual(
          tokensOf(whole).map(({ word }) => word),
          found,
        )
        assert.deepEqual(stemsOf(whole), found.map(termOf))
      }),
    )
  })

  it('answer for a very long text of odd letters', () => {
    assert.equal(wordsOf('é×'.repeat(200_000)).length, 200_000)
  })
})

describe('a letter under a pile of marks', () => {
  // To put n marks in order takes a time that grows with n times n.
  const pile = `e${'\u0301'.repeat(50_000)}${'\u0323'.repeat(50_000)}`

  it('is a word at once', () => {
    const startedAt = performance.now()
    assert.deepEqual([wordsOf(pile), stemsOf(pile)], [['e'], ['e']])
    assert.ok(performance.now() - startedAt < 1000)
  })
})

describe('lunr’s pipeline', () => {
  it('drops stop words, then stems', () => {
    assert.deepEqual(
      ['yang', 'dimanakah', 'mengunjungi'].flatMap((word) => pipeline.runString(word)),
      ['kunjung'],
    )
  })

  it('can be named in a stored index and loaded again', () => {
    assert.deepEqual(pipeline.toJSON(), ['tiru-stop-words', 'tiru-stem'])
    assert.deepEqual(lunr.Pipeline.load(['tiru-stop-words', 'tiru-stem']).runString('pelayanan'), ['layan'])
  })

  it('takes names of an object’s own properties for plain words', () => {
    assert.deepEqual(
      ['constructor', '__proto__', 'tostring'].flatMap((word) => stemsOf(word)),
      ['constructor', 'proto', 'tostring'],
    )
  })
})
