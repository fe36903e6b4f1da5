import assert from 'node:assert/strict'
import { relationsToShow, type Relation } from '../../../src/practices/practice.ts'

describe('relationsToShow', () => {
  const relation = (practice: string | null, title: string): Relation => ({
    kind: 'part_of',
    practice,
    title,
    note: null,
  })

  it('keeps those elsewhere and those to a practice that is shown', () => {
    const relations = [relation(null, 'ASAN Xidmat'), relation('mal', 'mal')]
    assert.deepEqual(relationsToShow(relations, new Set(['mal'])), relations)
  })

  it('keeps only the title of one that is not shown, and not even that when it is its slug', () => {
    const relations = [relation('rahasia', 'Praktik lain'), relation('rahasia', 'rahasia')]
    assert.deepEqual(relationsToShow(relations, new Set()), [relation(null, 'Praktik lain')])
  })
})
