import assert from 'node:assert/strict'
import { provincePlaces } from '../../../src/adoptions/provincePlaces.ts'
import { countByProvince, provinceMap } from '../../../src/adoptions/provinceMap.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { loadRegions } from '../../../src/regions/regions.ts'
import type { Frame } from '../../../src/web/frame.ts'

const regions = loadRegions()
const provinces = regions.all.filter(({ kind }) => kind === 'provinsi')
const frame = { t: translator('id'), locale: 'id', site: { regionCode: '35.10' } } as Frame
const words = { caption: 'Peta', counted: 'Banyaknya', count: (n: number) => `${n} replikasi` }
const mapOf = (codes: (string | null)[]) => provinceMap(codes, words, { regions, frame })

describe('The map of squares', () => {
  it('has a place for every province of the table of regions, and for nothing else', () => {
    assert.deepEqual(
      provincePlaces.map(({ code }) => code).toSorted(),
      provinces.map(({ code }) => code),
    )
  })

  it('gives no two provinces the same place, nor lets them overlap', () => {
    const clashes = provincePlaces.flatMap((one, index) =>
      provincePlaces
        .slice(index + 1)
        .filter(({ column, row }) => Math.abs(column - one.column) < 1 && Math.abs(row - one.row) < 1)
        .map(({ code }) => `${one.code} and ${code}`),
    )
    assert.deepEqual(clashes, [])
  })

  it('shows every square whole, in its half', () => {
    const { halves } = mapOf(['75.04'])
    assert.equal(halves.flatMap(({ tiles }) => tiles).length, provinces.length)
    for (const { viewBox, tiles } of halves) {
      const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(' ').map(Number)
      for (const { code, x, y } of tiles) {
        assert.ok(x >= left && x + 56 <= left + width, code)
        assert.ok(y >= top && y + 56 <= top + height, code)
      }
    }
  })

  it('has short names that fit into a square', () => {
    for (const { code, short } of provincePlaces)
      for (const line of short) assert.ok(line.length <= 9 && line !== '', `${code}: ${line}`)
  })

  it('counts a regency or a city for its province, and apart what is in no province', () => {
    const map = mapOf(['75.04', '75', '32.71', null, '97'])
    assert.deepEqual(
      map.rows.map(({ name, path, count }) => [name, path, count]),
      [
        ['Provinsi Gorontalo', '/regions/75', 2],
        ['Provinsi Jawa Barat', '/regions/32', 1],
      ],
    )
    assert.match(map.rest, /^36 /)
    assert.match(map.others ?? '', /^2 /)
    assert.equal(mapOf(['75']).others, null)
  })

  it('says in the drawing what it says in the table, and links only where there is something', () => {
    const map = mapOf(['75.04', '32.71', '32'])
    const linked = map.halves.flatMap(({ tiles }) => tiles).filter(({ path }) => path !== null)
    const drawn = new Map(linked.map(({ path, count }) => [path, Number(count?.text)]))
    assert.deepEqual(drawn, new Map(map.rows.map(({ path, count }) => [path, count])))
    assert.equal(
      linked.find(({ code }) => code === '75')?.label,
      'Gorontalo 1: Provinsi Gorontalo, 1 replikasi',
    )
  })

  it('marks the province of the host', () => {
    const home = mapOf([]).halves.flatMap(({ tiles }) => tiles.filter(({ isHome }) => isHome))
    assert.deepEqual(
      home.map(({ code }) => code),
      ['35'],
    )
  })
})

describe('Counting by province', () => {
  it('adds up to all that are in a province', () => {
    const counts = countByProvince(['11', '11.01', '94.05', null, ''])
    assert.deepEqual(Object.fromEntries(counts), { '11': 2, '94': 1 })
  })
})
