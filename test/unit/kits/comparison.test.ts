import assert from 'node:assert/strict'
import { translator } from '../../../src/i18n/translate.ts'
import { comparisonOf } from '../../../src/kits/comparison.ts'
import type { Comparison } from '../../../src/kits/material.ts'
import type { Metric, PracticeContent, PublishedPractice } from '../../../src/practices/practice.ts'
import { aPractice } from '../../support/builders.ts'

const words = {
  t: translator('id'),
  locale: 'id' as const,
  addressOf: (path: string) => `https://tiru.test${path}`,
}

function aPublished(differs: Partial<PracticeContent>): PublishedPractice {
  const published = aPractice(differs)
  const slug = published.name.toLowerCase()
  return { id: slug, slug, published, publishedAt: '', withdrawal: null } as never
}

function compared(...differs: Partial<PracticeContent>[]): Comparison {
  const practices = differs.map((one, index) => aPublished({ name: `P${index + 1}`, ...one }))
  const comparison = comparisonOf(practices, { units: [] }, words)
  assert.ok(comparison)
  return comparison
}

function rowOf({ rows }: Comparison, label: string) {
  return rows.find((row) => row.label === label) ?? null
}

function aMetric(differs: Partial<Metric>): Metric {
  return {
    label: 'Jumlah layanan',
    value: 80,
    exactness: 'tepat',
    unit: 'layanan',
    asOf: '2017-10',
    source: 'antaranews',
    disputed: false,
    ...differs,
  }
}

describe('practices side by side', () => {
  it('are none for fewer than two', () => {
    assert.equal(comparisonOf([aPublished({})], { units: [] }, words), null)
  })

  it('have a column each, with the address of their page', () => {
    const { columns, rows } = compared({ name: 'Loket' }, { name: 'Taman' }, { name: 'Pasar' })
    assert.deepEqual(columns[1], { name: 'Taman', address: 'https://tiru.test/practices/taman' })
    assert.ok(rows.every(({ cells }) => cells.length === 3))
  })

  it('have as many figures of one alone as a cell has room for, and the first whole', () => {
    const long = aMetric({ label: 'x'.repeat(200) })
    const [brief, other] = [aMetric({ label: 'Desa' }), aMetric({ label: 'Warga' })]
    const cellOf = (metrics: Metric[]) => rowOf(compared({ metrics }, {}), 'Angka terbaru')?.cells[0] ?? ''
    assert.equal(
      cellOf([brief, other, long]),
      'Desa: 80 layanan (Oktober 2017; antaranews); Warga: 80 layanan (Oktober 2017; antaranews)',
    )
    assert.match(cellOf([long, brief]), /^x{200}: 80 layanan \(Oktober 2017; antaranews\)$/)
  })

  it('differ where two known texts do, not where one is unknown', () => {
    const result = compared({ startDate: '2013' }, { startDate: '2014-07' }, { startDate: null })
    assert.deepEqual(rowOf(result, 'Mulai diterapkan'), {
      label: 'Mulai diterapkan',
      cells: ['2013', 'Juli 2014', null],
      isDifferent: true,
    })
    const half = compared({ form: 'tata_kelola' }, {})
    assert.deepEqual(rowOf(half, 'Bentuk')?.cells, ['Tata kelola pemerintahan', null])
    assert.equal(rowOf(half, 'Bentuk')?.isDifferent, false)
    assert.equal(rowOf(half, 'Tahapan')?.isDifferent, false)
  })

  it('have no row for what is known of none', () => {
    const result = compared({}, {})
    assert.deepEqual(
      result.rows.map(({ label }) => label),
      ['Tahapan', 'Urusan pemerintahan'],
    )
  })

  it('name the unit of the time, and who checked when that it still runs', () => {
    const unit = { slug: 'dpmd', name: 'Dinas', abbreviation: 'DPMD' } as never
    const practices = [
      aPublished({ leadUnit: 'dpmd', lifecycle: 'berjalan', lastVerifiedAt: '2026-03-03' }),
      aPublished({ lifecycle: 'berhenti' }),
    ]
    const result = comparisonOf(practices, { units: [unit] }, words)
    assert.ok(result)
    assert.deepEqual(rowOf(result, 'Perangkat daerah penanggung jawab')?.cells, ['DPMD', null])
    assert.deepEqual(rowOf(result, 'Masih berjalan?')?.cells, [
      'Masih berjalan, diperiksa 3 Maret 2026',
      'Sudah berhenti, belum diperiksa',
    ])
  })

  it('shorten what stands in Markdown', () => {
    const long = compared(
      { preconditions: `- **Perbup**\n- Dua operator\n` },
      { preconditions: 'kata '.repeat(100) },
    )
    const [first, second] = rowOf(long, 'Syarat agar bisa ditiru')?.cells ?? []
    assert.equal(first, 'Perbup · Dua operator')
    assert.ok((second ?? '').length <= 241 && second?.endsWith('…'))
  })

  it('show the latest figure of a measure that two publish, with its date and source', () => {
    const later = aMetric({ value: 233, asOf: '2022-01' })
    const result = compared(
      { metrics: [aMetric({}), later] },
      { metrics: [aMetric({ value: 5, asOf: null })] },
    )
    assert.deepEqual(rowOf(result, 'Jumlah layanan')?.cells, [
      '233 layanan (Januari 2022; antaranews)',
      '5 layanan (antaranews)',
    ])
    assert.equal(rowOf(result, 'Angka terbaru'), null)
  })

  it('gather what is published by one alone, and choose no side between sources', () => {
    const disputed = [
      aMetric({
        label: 'Dana',
        unit: 'rupiah',
        value: 12_800_000_000,
        asOf: null,
        source: 'LAN',
        disputed: true,
      }),
      aMetric({
        label: 'Dana',
        unit: 'rupiah',
        value: 5_000_000_000,
        asOf: '2017-05',
        source: 'Merdeka',
        disputed: true,
      }),
    ]
    const result = compared({ metrics: disputed }, { metrics: [aMetric({ value: null })] })
    assert.deepEqual(rowOf(result, 'Angka terbaru')?.cells, [
      'Dana: Sumber bertentangan: Rp 12,8 miliar (LAN) atau Rp 5 miliar (Mei 2017; Merdeka)',
      null,
    ])
  })
})
