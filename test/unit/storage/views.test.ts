import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { groupedView } from '../../../src/storage/embedded/groupedView.ts'
import { sortedView } from '../../../src/storage/embedded/sortedView.ts'

interface Mark {
  id: string
  day: number
  tags: string[]
}

const tags = ['x', 'y', 'z']
const order = (a: Mark, b: Mark): number => a.day - b.day || (a.id < b.id ? -1 : Number(a.id !== b.id))
const isEven = ({ day }: Mark): boolean => day % 2 === 0
const mark = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  day: fc.integer({ min: 0, max: 5 }),
  tags: fc.uniqueArray(fc.constantFrom(...tags)),
})
const changes = fc.array(fc.record({ mark, isGone: fc.boolean() }), { maxLength: 30 })
const beginnings = fc.uniqueArray(mark, { selector: ({ id }) => id })

describe('views that follow changes', () => {
  it('show, after any changes, what sorting and grouping anew would show', () => {
    fc.assert(
      fc.property(beginnings, changes, (beginning, made) => {
        const records = new Map(beginning.map((record) => [record.id, record]))
        const sorted = sortedView(beginning, order, isEven)
        const grouped = groupedView(beginning, order, (record) => record.tags)
        for (const { mark: record, isGone } of made) {
          if (isGone) records.delete(record.id)
          else records.set(record.id, record)
          for (const view of [sorted, grouped]) view.change(record.id, isGone ? null : record)
          const all = [...records.values()].sort(order)
          assert.deepEqual(sorted.list(), all.filter(isEven))
          for (const tag of tags) {
            assert.deepEqual(
              grouped.list(tag),
              all.filter((each) => each.tags.includes(tag)),
            )
          }
        }
      }),
    )
  })

  it('hand out a list that stays as it was', () => {
    const view = sortedView<Mark>([], order)
    const before = view.list()
    view.change('a', { id: 'a', day: 0, tags: [] })
    assert.deepEqual(before, [])
    assert.equal(view.list(), view.list())
    assert.ok(Object.isFrozen(view.list()))
  })
})
