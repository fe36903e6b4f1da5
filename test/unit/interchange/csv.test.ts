import assert from 'node:assert/strict'
import { csvOf } from '../../../src/interchange/csv.ts'

const cell = (value: string | number | null) => csvOf([[value]]).slice(1, -2)

describe('a CSV file', () => {
  it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
    assert.equal(
      csvOf([
        ['Nama', 'Umur'],
        ['Ani', 3],
      ]),
      '\ufeffNama,Umur\r\nAni,3\r\n',
    )
  })

  for (const formula of ['=1+1', '+62 812', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠1', ' =1', '\t=1'])
    it(`holds no formula: ${JSON.stringify(formula)}`, () => assert.match(cell(formula), /^"?'/))

  it('quotes what would end a cell, and leaves the rest as it is', () => {
    assert.equal(cell('Kepala "Bidang", A'), '"Kepala ""Bidang"", A"')
    assert.equal(cell('dua\nbaris'), '"dua\nbaris"')
    assert.equal(cell('S.Sos. = sarjana'), 'S.Sos. = sarjana')
    assert.equal(cell(null), '')
    assert.equal(cell(-3), '-3')
  })
})
