import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import { metricGroups } from '../../../src/practices/metricPages.ts'
import type { Metric } from '../../../src/practices/practice.ts'

const around = { t: translator('id'), locale: 'id' as const }

function aMetric(differs: Partial<Metric>): Metric {
  return {
    label: 'Acara',
    value: 1,
    exactness: 'tepat',
    unit: null,
    asOf: null,
    source: null,
    disputed: false,
    ...differs,
  }
}

describe('the figures of a practice', () => {
  it('stand side by side when they contradict each other', () => {
    const [group] = metricGroups(
      [
        aMetric({ value: 10, asOf: '2012', disputed: true }),
        aMetric({ value: 15, asOf: '2013' }),
        aMetric({ value: 12, asOf: '2012', disputed: true }),
      ],
      around,
    )
    const rows = group?.rows.map(({ isDisputed, figures }) => [
      isDisputed,
      ...figures.map(({ value }) => value),
    ])
    assert.deepEqual(rows, [
      [true, '10', '12'],
      [false, '15'],
    ])
  })

  it('say how exact they are, and give the whole amount beside a shortened one', () => {
    const [group] = metricGroups(
      [aMetric({ value: 1_000_000_000, unit: 'rupiah', exactness: 'sekitar', asOf: '2014' })],
      around,
    )
    const [figure] = group?.rows[0]?.figures ?? []
    assert.equal(figure?.value, 'sekitar Rp 1 miliar')
    assert.equal(figure?.exact, 'Rp 1.000.000.000')
    assert.equal(figure?.asOf, '2014')
  })

  it('are never 0 when the number is not known', () => {
    assert.equal(metricGroups([aMetric({ value: null })], around)[0]?.rows[0]?.figures[0]?.value, null)
  })

  it('are drawn only when three or more are dated and not disputed', () => {
    const years = (count: number) =>
      Array.from({ length: count }, (_, index) => aMetric({ value: index + 1, asOf: String(2015 + index) }))
    assert.equal(metricGroups(years(2), around)[0]?.chart, null)
    const disputed = years(3).map((metric) => ({ ...metric, disputed: true }))
    assert.equal(metricGroups(disputed, around)[0]?.chart, null)
    const chart = metricGroups(years(4), around)[0]?.chart
    assert.deepEqual(
      chart?.bars.map(({ label, value }) => [label, value]),
      [
        ['2015', '1'],
        ['2016', '2'],
        ['2017', '3'],
        ['2018', '4'],
      ],
    )
  })
})
