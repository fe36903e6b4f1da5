import assert from 'node:assert/strict'
import { daysBetween, plusDays, plusMonths } from '../../src/calendarDate.ts'

describe('reckoning with days', () => {
  it('goes over the end of a month, a year and a leap day', () => {
    assert.equal(plusDays('2026-12-31', 1), '2027-01-01')
    assert.equal(plusDays('2024-03-01', -1), '2024-02-29')
    assert.equal(daysBetween('2026-02-27', '2026-03-02'), 3)
    assert.equal(daysBetween('2026-03-02', '2026-02-27'), -3)
  })

  it('ends on the last day of a month that is too short', () => {
    assert.equal(plusMonths('2026-08-31', 6), '2027-02-28')
    assert.equal(plusMonths('2026-03-31', -1), '2026-02-28')
    assert.equal(plusMonths('2026-08-31', 18), '2028-02-29')
    assert.equal(plusMonths('2026-11-24', 2), '2027-01-24')
  })
})
