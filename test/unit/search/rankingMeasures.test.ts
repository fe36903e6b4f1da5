import assert from 'node:assert/strict'
import { meanOf, measuresOf } from '../../../src/search/rankingMeasures.ts'

const grades = (given: Record<string, number>) => new Map(Object.entries(given))

describe('measuresOf, how good a ranking is', () => {
  it('is 1 throughout for the best order', () => {
    const measures = measuresOf(['a', 'b', 'x'], grades({ a: 2, b: 1 }))
    assert.deepEqual(measures, { 'nDCG@10': 1, 'MRR@10': 1, 'Recall@10': 1, 'Recall@100': 1 })
  })

  it('is 0 throughout when nothing useful is found, or nothing at all', () => {
    const nothing = { 'nDCG@10': 0, 'MRR@10': 0, 'Recall@10': 0, 'Recall@100': 0 }
    assert.deepEqual(measuresOf(['x', 'y'], grades({ a: 1 })), nothing)
    assert.deepEqual(measuresOf([], grades({ a: 1 })), nothing)
  })

  it('discounts a gain by the logarithm of its place', () => {
    // The only answer at place 3: (1 / log2(4)) / (1 / log2(2)).
    const measures = measuresOf(['x', 'y', 'a'], grades({ a: 1 }))
    assert.equal(measures['nDCG@10'], 0.5)
    assert.equal(measures['MRR@10'], 1 / 3)
  })

  it('counts a grade as 2^grade - 1, over the best order of all that is useful', () => {
    const measures = measuresOf(['b', 'a'], grades({ a: 2, b: 1, gone: 1 }))
    const [first, second, third] = [1, 1 / Math.log2(3), 1 / Math.log2(4)]
    assert.equal(measures['nDCG@10'], (1 * first + 3 * second) / (3 * first + 1 * second + 1 * third))
    assert.equal(measures['Recall@10'], 2 / 3)
  })

  it('looks at ten places, and at a hundred for Recall@100', () => {
    const ranked = Array.from({ length: 120 }, (_, place) => `at ${place + 1}`)
    const at = (place: number) => measuresOf(ranked, grades({ [`at ${place}`]: 1 }))
    assert.deepEqual(at(10)['MRR@10'], 0.1)
    assert.deepEqual(at(11), { 'nDCG@10': 0, 'MRR@10': 0, 'Recall@10': 0, 'Recall@100': 1 })
    assert.equal(at(101)['Recall@100'], 0)
  })

  it('has a mean over questions', () => {
    const found = measuresOf(['a'], grades({ a: 1 }))
    const missed = measuresOf(['x'], grades({ a: 1 }))
    assert.equal(meanOf([found, missed])['nDCG@10'], 0.5)
    assert.equal(meanOf([])['nDCG@10'], 0)
  })
})
