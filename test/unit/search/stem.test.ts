import assert from 'node:assert/strict'
import { stem } from '../../../src/search/stem.ts'

const families = [
  'layan melayani pelayanan layanan dilayani pelayan',
  'kunjung dikunjungi kunjungan berkunjung mengunjungi pengunjung',
  'kelola mengelola pengelolaan dikelola pengelola',
  'tata menata penataan ditata',
  'tulis menulis penulis tulisan ditulis',
  'sapu menyapu penyapu disapu',
  'pasang memasang pemasangan dipasang terpasang',
  'baca membaca pembaca bacaan dibaca',
  'anggar menganggarkan penganggaran anggaran dianggarkan',
  'ajar belajar pelajar',
  'bangun membangun pembangunan bangunan dibangun',
  'desa desanya desalah',
]

describe('stem', () => {
  for (const family of families) {
    const [root = '', ...inflections] = family.split(' ')
    it(`gives ${inflections.join(', ')} one stem`, () => {
      const stems = new Set(inflections.map(stem))
      assert.deepEqual([...stems], [stem(root)])
    })
  }

  it('leaves short words and numbers as they are', () => {
    assert.deepEqual(['csr', 'mpp', '2014', 'pasar', 'desa'].map(stem), [
      'csr',
      'mpp',
      '2014',
      'pasar',
      'desa',
    ])
  })
})
