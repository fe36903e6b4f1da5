import assert from 'node:assert/strict'
import { stem } from '../../../../src/search/words/stem.ts'

const families = [
  'layan melayani pelayanan layanan dilayani pelayan',
  'kunjung dikunjungi kunjungan berkunjung mengunjungi pengunjung',
  'kelola mengelola pengelolaan dikelola pengelola',
  'tulis menulis penulis tulisan ditulis',
  'sapu menyapu penyapu disapu',
  'pasang memasang pemasangan dipasang terpasang',
  'baca membaca pembaca bacaan dibaca',
  'anggar menganggarkan penganggaran anggaran dianggarkan',
  'ajar belajar pelajar',
  'bangun membangun pembangunan bangunan dibangun',
  'tata menata penataan ditata',
  'pakai memakai pemakai dipakai pakaian',
  'beri memberikan diberikan pemberian',
  'perintah pemerintah pemerintahan memerintah',
  'nyata menyatakan kenyataan pernyataan',
  'menang memenangkan kemenangan pemenang',
  'libat melibatkan keterlibatan terlibat',
  'tanggung bertanggung ditanggung penanggung tanggungan',
  'masyarakat kemasyarakatan memasyarakatkan',
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

  it('does not take a word for another that it only holds', () => {
    const pairs = ['penduduk duduk', 'selesai lesa', 'kelola lola', 'beruang ikan', 'kota ota', 'malang malu']
    for (const [one = '', other = ''] of pairs.map((pair) => pair.split(' '))) {
      assert.notEqual(stem(one), stem(other), `${one}, ${other}`)
    }
  })

  it('cuts a word that nobody listed by rules alone', () => {
    assert.deepEqual(['mengblokirkan', 'pengblokiran'].map(stem), ['blokir', 'blokir'])
  })

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
