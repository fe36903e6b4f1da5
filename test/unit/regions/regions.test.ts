import assert from 'node:assert/strict'
import { loadRegions } from '../../../src/regions/regions.ts'

const regions = loadRegions()

describe('The regions that ship', () => {
  it('are 38 provinces with 514 regencies and cities', () => {
    assert.equal(regions.all.filter(({ kind }) => kind === 'provinsi').length, 38)
    assert.equal(regions.all.filter(({ kind }) => kind === 'kabupaten').length, 416)
    assert.equal(regions.all.filter(({ kind }) => kind === 'kota').length, 98)
  })

  it('have Kemendagri codes: regencies below 70 and cities from 71', () => {
    for (const { code, kind } of regions.all) {
      assert.match(code, /^\d\d(\.\d\d)?$/)
      if (kind !== 'provinsi') assert.equal(Number(code.slice(3)) > 70, kind === 'kota', code)
    }
  })

  it('carry names as people write them', () => {
    const names = ['35.10', '32.71', '32', '31', '34', '73.10', '62.71', '31.71'].map(
      (code) => regions.byCode(code)?.name,
    )
    assert.deepEqual(names, [
      'Kabupaten Banyuwangi',
      'Kota Bogor',
      'Provinsi Jawa Barat',
      'Provinsi DKI Jakarta',
      'DI Yogyakarta',
      'Kabupaten Pangkajene dan Kepulauan',
      'Kota Palangka Raya',
      'Kota Administrasi Jakarta Pusat',
    ])
  })

  it('belong to a province, which lists them', () => {
    assert.equal(regions.regenciesOf('35').length, 38)
    assert.ok(regions.regenciesOf('35').some(({ code }) => code === '35.10'))
    assert.deepEqual(regions.regenciesOf('99'), [])
    for (const { provinceCode } of regions.all) assert.equal(regions.byCode(provinceCode)?.kind, 'provinsi')
  })

  it('give nothing for a code that does not exist', () => {
    assert.equal(regions.byCode('35.99'), null)
    assert.equal(regions.byCode('__proto__'), null)
  })
})

describe('Typing a region', () => {
  const typed = (text: string, limit = 5) => regions.matching(text, limit).map(({ name }) => name)

  it('offers what begins so, the regency and the city of the same name', () => {
    assert.deepEqual(typed('blit'), ['Kabupaten Blitar', 'Kota Blitar'])
    assert.deepEqual(typed('kota bl'), ['Kota Blitar'])
    assert.deepEqual(typed('pemkab blit'), ['Kabupaten Blitar'])
  })

  it('puts a name that begins so before one that has it inside', () => {
    assert.equal(typed('bogor')[0], 'Kabupaten Bogor')
    assert.equal(typed('nias')[0], 'Kabupaten Nias')
    assert.deepEqual(typed('sumbawa'), ['Kabupaten Sumbawa', 'Kabupaten Sumbawa Barat'])
    assert.deepEqual(typed('luwuk'), [])
    assert.equal(typed('barat', 1).length, 1)
  })

  it('does not mind spaces, hyphens or capitals', () => {
    assert.deepEqual(typed('PALANGKARAYA'), ['Kota Palangka Raya'])
    assert.deepEqual(typed('tojo una una'), ['Kabupaten Tojo Una-Una'])
  })

  it('offers nothing for nothing', () => {
    assert.deepEqual(typed(''), [])
    assert.deepEqual(typed(' .- '), [])
    assert.deepEqual(typed('zzz'), [])
  })
})

describe('The region of an institution', () => {
  const expected: Record<string, string | null> = {
    'Pemerintah Kabupaten Blitar': '35.05',
    'Pemkab Blitar': '35.05',
    'Kab. Blitar': '35.05',
    'kab.blitar': '35.05',
    'Pemkot Blitar': '35.72',
    'Pemprov Jawa Barat': '32',
    'Pemprov Jabar': '32',
    'Pemerintah Provinsi Jawa Barat': '32',
    'Pemkot Bogor': '32.71',
    'Pemkab Bogor': '32.01',
    'Kota Palangkaraya': '62.71',
    'Pemerintah Kota Palangka Raya': '62.71',
    'Dinas Kesehatan Kabupaten Lampung Selatan': '18.01',
    'DPRD Kab. Sragen': '33.14',
    'Pemerintah Kabupaten Blitar, Provinsi Jawa Timur': '35.05',
    'Kabupaten Blitar Provinsi Jawa Timur': '35.05',
    'Kabupaten Lima Puluh Kota': '13.07',
    'Kota Administrasi Jakarta Pusat': '31.71',
    'Kota Jakarta Pusat': '31.71',
    'Pemprov DKI Jakarta': '31',
    'Pemda DIY': '34',
    'Pemerintah Daerah Istimewa Yogyakarta': '34',
    'Pemkot Yogyakarta': '34.71',
    'Pemprov Papua': '91',
    'Pemerintah Aceh': '11',
    Sragen: '33.14',
    'Pemkab Gorontalo': '75.01',
    Gorontalo: null,
    Bogor: null,
    'Bapelkes Semarang': null,
    'Kabupaten Antah Berantah': null,
    'Kementerian Pekerjaan Umum dan Perumahan Rakyat': null,
    'Kemenag Kabupaten Blitar': null,
    'Lembaga Administrasi Negara': null,
    'UPI Bandung': null,
    'Universitas Jember': null,
    'Politeknik Negeri Banyuwangi': null,
    'Institut Teknologi Kota Bandung': null,
    'PT Telkom': null,
    'PT Semen Kota Padang': null,
    'Pemerintah Kabupaten': null,
    '': null,
    constructor: null,
  }
  for (const [name, code] of Object.entries(expected)) {
    it(`of "${name}" is ${code ?? 'not known'}`, () =>
      assert.equal(regions.regionCodeOfInstitution(name), code))
  }

  it('finds every region by its own name', () => {
    for (const { code, name } of regions.all) assert.equal(regions.regionCodeOfInstitution(name), code, name)
  })
})
