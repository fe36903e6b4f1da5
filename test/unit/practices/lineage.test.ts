import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import { lineageOf } from '../../../src/practices/lineage.ts'
import type { PublishedPractice, Relation } from '../../../src/practices/practice.ts'
import type { Frame } from '../../../src/web/frame.ts'
import { aPractice } from '../../support/builders.ts'

const frame = { t: translator('id'), locale: 'id' } as Frame

function practice(slug: string, ...relations: Partial<Relation>[]): PublishedPractice {
  const whole = relations.map((one) => ({
    kind: 'inspired_by',
    practice: null,
    title: '',
    note: null,
    ...one,
  }))
  const published = aPractice({ name: slug.toUpperCase(), relations: whole as Relation[] })
  return { id: slug, slug, published } as PublishedPractice
}

function lineage(slug: string, practices: PublishedPractice[], adopters = 0) {
  const shelf = new Map(practices.map((one) => [one.slug, one]))
  return lineageOf(shelf.get(slug)!, { shelf, adopters }, frame)
}

describe('The lineage of a practice', () => {
  it('begins elsewhere and goes on with who copies it', () => {
    const told = lineage('mpp', [practice('mpp', { title: 'ASAN Xidmat, Azerbaijan' })], 2)
    assert.deepEqual(told?.before, [
      [{ relation: 'Terinspirasi oleh', title: 'ASAN Xidmat, Azerbaijan', path: null, note: null }],
    ])
    assert.equal(told.adopters, '2 instansi')
  })

  it('is told in both directions', () => {
    const shelf = [practice('mpp'), practice('lounge', { kind: 'derived', practice: 'mpp', title: 'mpp' })]
    const [generation] = lineage('lounge', shelf)?.before ?? []
    assert.deepEqual(
      generation?.map(({ relation, path }) => [relation, path]),
      [['Turunan dari', '/practices/mpp']],
    )
    const after = lineage('mpp', shelf)?.after
    assert.deepEqual(
      after?.map(({ relation, title, path }) => [relation, title, path]),
      [['Melahirkan', 'LOUNGE', '/practices/lounge']],
    )
  })

  it('goes back over generations, the oldest first', () => {
    const shelf = [
      practice('c', { practice: 'b', title: 'b' }),
      practice('b', { kind: 'replaces', practice: 'a', title: 'a' }),
      practice('a', { title: 'Yang pertama' }),
    ]
    assert.deepEqual(
      lineage('c', shelf)?.before.map((nodes) => nodes.map(({ title }) => title)),
      [['Yang pertama'], ['A'], ['B']],
    )
  })

  it('ends when relations run in a circle', () => {
    const shelf = [practice('a', { practice: 'b', title: 'b' }), practice('b', { practice: 'a', title: 'a' })]
    assert.deepEqual(
      lineage('a', shelf)
        ?.before.flat()
        .map(({ title }) => title),
      ['B'],
    )
  })

  it('keeps wholes and parts beside the chain', () => {
    const shelf = [practice('a', { kind: 'part_of', practice: 'b', title: 'b' }), practice('b')]
    assert.deepEqual(
      lineage('a', shelf)?.others.map(({ relation }) => relation),
      ['Bagian dari'],
    )
    assert.deepEqual(
      lineage('b', shelf)?.others.map(({ relation }) => relation),
      ['Mencakup'],
    )
  })

  it('names no practice that the public does not see', () => {
    assert.equal(lineage('a', [practice('a', { practice: 'draf', title: 'draf' })]), null)
  })

  it('is nothing to show where nothing is known', () => {
    assert.equal(lineage('a', [practice('a')], 3), null)
  })
})
