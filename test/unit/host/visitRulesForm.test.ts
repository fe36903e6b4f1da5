import assert from 'node:assert/strict'
import { parseVisitRules } from '../../../src/host/visitRulesForm.ts'

const smallest = { guestRetentionDays: '365', silentMonths: '6' }

function errorsOf(body: object) {
  const parsed = parseVisitRules({ ...smallest, ...body })
  return parsed.ok ? [] : parsed.errors
}

describe('the rules for visits, as a form sends them', () => {
  it('need no more than the retention and the silence', () => {
    assert.deepEqual(parseVisitRules(smallest), {
      ok: true,
      value: {
        mostDelegationsADay: null,
        guestRetentionDays: 365,
        silentMonths: 6,
        holidays: [],
        letterhead: [],
        signatory: { name: null, position: null, place: null },
      },
    })
  })

  it('have the holidays in the order of the year, each once, whatever stands between them', () => {
    const typed = '2026-12-25 Hari Raya Natal\r\n\r\n 2026-01-01   Tahun Baru \r\n2026-12-25 Hari Raya Natal'
    const parsed = parseVisitRules({ ...smallest, holidays: typed })
    assert.deepEqual(parsed.ok && parsed.value.holidays, [
      { on: '2026-01-01', name: 'Tahun Baru' },
      { on: '2026-12-25', name: 'Hari Raya Natal' },
    ])
  })

  it('name the lines that are no holiday, and show the first', () => {
    const holidays = '2026-12-25 Natal\n25 Desember 2026 Natal\n2026-02-30 Tak ada\n2026-05-01'
    const [error] = errorsOf({ holidays })
    assert.equal(error?.field, 'holidays')
    assert.equal(error.key, 'visitRules.holidays.unreadable')
    assert.deepEqual(error.values, { lines: '2, 3, 4', line: '25 Desember 2026 Natal' })
  })

  it('count the lines as they stand in the form, the blank ones too', () => {
    const [error] = errorsOf({ holidays: '2026-12-25 Natal\n\n\nbesok' })
    assert.deepEqual(error?.values, { lines: '4', line: 'besok' })
  })

  it('have numbers within their limits', () => {
    const wrong = { guestRetentionDays: ['0', '3651', '1,5', '-1', 'lama'], silentMonths: ['0', '61'] }
    for (const [name, values] of Object.entries(wrong))
      for (const value of values) {
        const [error] = errorsOf({ [name]: value })
        assert.deepEqual([error?.field, error?.key], [name, 'visitRules.outside'], `${name} ${value}`)
      }
    assert.equal(errorsOf({ silentMonths: '' })[0]?.key, 'error.required')
    assert.equal(errorsOf({ mostDelegationsADay: '0' })[0]?.key, 'visitRules.outside')
  })

  it('have a letterhead of a few lines', () => {
    const parsed = parseVisitRules({ ...smallest, letterhead: 'Bagian Organisasi\r\n\r\nJl. Contoh 1' })
    assert.deepEqual(parsed.ok && parsed.value.letterhead, ['Bagian Organisasi', 'Jl. Contoh 1'])
    assert.equal(errorsOf({ letterhead: 'a\n'.repeat(7) })[0]?.field, 'letterhead')
  })
})
