import assert from 'node:assert/strict'
import { monthOf, neighbourOf, periodNamed, weekOf, weeksOf } from '../../../src/calendar/period.ts'

const ends = (name: string) => {
  const days = periodNamed(name)?.days ?? []
  return [days[0], days.at(-1), days.length]
}

describe('a month or week of the calendar', () => {
  it('is found by its name', () => {
    assert.deepEqual(ends('2026-12'), ['2026-12-01', '2026-12-31', 31])
    assert.deepEqual(ends('2028-02'), ['2028-02-01', '2028-02-29', 29])
    assert.deepEqual(ends('2026-W49'), ['2026-11-30', '2026-12-06', 7])
  })

  it('of a week is in the year of its Thursday', () => {
    assert.equal(weekOf('2027-01-01').name, '2026-W53')
    assert.equal(weekOf('2024-12-30').name, '2025-W01')
    assert.deepEqual(ends('2026-W01'), ['2025-12-29', '2026-01-04', 7])
    assert.deepEqual(ends('2026-W53'), ['2026-12-28', '2027-01-03', 7])
  })

  it('is none by any other name', () => {
    for (const name of [
      '',
      '2026',
      '2026-13',
      '2026-00',
      '2026-W00',
      '2026-W54',
      '2025-W53',
      '9999-12',
      'W49',
      '2026-W1',
    ])
      assert.equal(periodNamed(name), null, name)
  })

  it('has one before and one after, also across the year', () => {
    assert.equal(neighbourOf(monthOf('2026-12-31'), 1).name, '2027-01')
    assert.equal(neighbourOf(monthOf('2026-03-31'), -1).name, '2026-02')
    assert.equal(neighbourOf(weekOf('2026-12-31'), 1).name, '2027-W01')
    assert.equal(neighbourOf(weekOf('2026-01-01'), -1).name, '2025-W52')
  })

  it('of a month lies in whole weeks from Monday', () => {
    const weeks = weeksOf(monthOf('2026-12-01'))
    assert.deepEqual(
      weeks.map(([monday]) => monday),
      ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'],
    )
    assert.ok(weeks.every(({ length }) => length === 7))
    // A February of four whole weeks.
    assert.equal(weeksOf(monthOf('2027-02-01')).length, 4)
  })
})
