import assert from 'node:assert/strict'
import { paperNames, type PaperName } from '../../../src/host/visitRules.ts'
import { paragraph, table, type Block } from '../../../src/papers/blocks.ts'
import { paperFile } from '../../../src/papers/docx/paperFile.ts'
import { markdownBlocks } from '../../../src/papers/markdownBlocks.ts'
import { hasOffice, printed } from '../../support/officeProgram.ts'
import { aPaper, shippedPaper } from '../../support/paperSamples.ts'

const words: Record<PaperName, string[]> = {
  surat_balasan: [
    'Yth. Pimpinan Pemerintah Kabupaten Contoh',
    'Selasa, 10 Februari 2026',
    'Sekretaris Daerah',
    'Tembusan',
  ],
  susunan_acara: ['SUSUNAN ACARA', 'Paparan dan tanya jawab', 'Mal pelayanan publik', 'Halaman 1 dari 1'],
  daftar_hadir: ['DAFTAR HADIR', 'Tanda tangan', '45.', 'Halaman 3 dari 3'],
  notulen: ['NOTULEN KUNJUNGAN', '38 orang', 'Paparan tentang alur layanan', 'Berapa lama persiapannya?'],
  laporan: ['LAPORAN KUNJUNGAN', '31 Desember 2026', 'Banyak yang dapat kami bawa pulang', '1 komitmen'],
  surat_pernyataan: ['SURAT PERNYATAAN REPLIKASI', 'Seluruh kecamatan', 'Yang menyatakan'],
}

const odd = `<w:p> & ]]> "\u0000\ud800\u202e`
const hostile: Block[] = [
  ...markdownBlocks(`${'kata '.repeat(3000)}AKHIRKATA\n\n${'x'.repeat(3000)}`),
  ...markdownBlocks(
    Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- dalam ${depth}`).join('\n'),
  ),
  table(
    [
      { label: odd, share: 10 },
      { label: 'B', share: 90 },
    ],
    [['y'.repeat(300), 'panjang '.repeat(2000)]],
  ),
  paragraph(`${odd} AKHIR`),
]

const title = 'the papers, opened and printed by an office program'

describe(
  hasOffice ? title : `${title} (DID NOT RUN: there is no soffice here; install libreoffice-writer)`,
  function () {
    this.timeout(120_000)
    let pages: Map<string, string>

    before(async function () {
      if (!hasOffice) this.skip()
      const shipped = paperNames.map(async (name) => [name, await paperFile(shippedPaper(name))] as const)
      pages = await printed(
        new Map([...(await Promise.all(shipped)), ['hostile', await paperFile(aPaper(hostile))]]),
      )
    })

    for (const name of paperNames) {
      it(`hold the words of ${name}`, () => {
        const text = pages.get(name) ?? ''
        for (const word of words[name]) assert.ok(text.includes(word), `${word} in: ${text}`)
      })
    }

    it('hold whatever a record holds, to its end', () => {
      const text = pages.get('hostile') ?? ''
      for (const word of ['AKHIRKATA', 'dalam 19', '<w:p> & ]]> "', 'AKHIR'])
        assert.ok(text.includes(word), word)
    })
  },
)
