import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { termOf } from '../../../../src/search/words/analysis.ts'
import { stem } from '../../../../src/search/words/stem.ts'
import { families } from './families.ts'
import { foreigners, strangers } from './strangers.ts'

describe('the stem of a family of words', () => {
  it('is known for at least 300 families of at least three words', () => {
    assert.ok(families.length >= 300, String(families.length))
    assert.deepEqual(
      families.filter((family) => new Set(family).size < 3),
      [],
    )
  })

  it('is one for all of its words', () => {
    const torn = families.filter((family) => new Set(family.map(stem)).size > 1)
    assert.deepEqual(torn.map(withStems), [])
  })

  it('is no other family’s', () => {
    const familyOf = new Map<string, string>()
    const mixed = families.flatMap(([first = '']) => {
      const other = familyOf.get(stem(first))
      familyOf.set(stem(first), first)
      return other === undefined ? [] : [`${first}, ${other}: ${stem(first)}`]
    })
    assert.deepEqual(mixed, [])
  })

  it('keeps at least 60 pairs apart that only look alike', () => {
    assert.ok(strangers.length >= 60, String(strangers.length))
    const met = strangers.filter(([one = '', other = '']) => stem(one) === stem(other))
    assert.deepEqual(met.map(withStems), [])
  })

  it('leaves English words as they are', () => {
    assert.deepEqual(
      foreigners.filter((word) => stem(word) !== word),
      [],
    )
  })

  it('leaves the name of each province, regency and city as it is', () => {
    const ordinary = /^(?:kepulauan|pegunungan|daerah|istimewa|provinsi|kabupaten|administrasi|bagian)$/
    const words = ['provinces', 'regencies'].flatMap((list) =>
      readFileSync(`data/regions/${list}.csv`, 'utf8')
        .toLowerCase()
        .match(/[a-z]+/g),
    )
    const cut = words.filter((word) => word !== null && !ordinary.test(word) && stem(word) !== word)
    assert.deepEqual([...new Set(cut)], [])
  })

  it('stays with a name or an English word that carries -nya', () => {
    assert.deepEqual(['banyuwanginya', 'meetingnya', 'malukunya', 'persianya'].map(stem), [
      'banyuwangi',
      'meeting',
      'maluku',
      'persia',
    ])
  })

  it('is the standard spelling’s, also of a word that is often written otherwise', () => {
    const otherwise =
      'resiko risiko, obyek objek, merubah mengubah, dihimbau diimbau, ijin izin, praktek praktik, analisa analisis'
    for (const [often = '', standard = ''] of otherwise.split(', ').map((pair) => pair.split(' '))) {
      assert.equal(stem(often), stem(standard), often)
    }
  })

  it('is the term that a word is found by, the second time too', () => {
    assert.deepEqual(['pelayanannya', 'pelayanannya'].map(termOf), ['layan', 'layan'])
  })
})

function withStems(words: readonly string[]): string {
  return words.map((word) => `${word} > ${stem(word)}`).join(', ')
}
