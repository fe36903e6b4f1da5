import assert from 'node:assert/strict'
import { docxFile } from '../../../../src/handouts/docx/docxFile.ts'
import { docxNames, type DocxName } from '../../../../src/handouts/docxNames.ts'
import { aMaterial, aPracticePart } from '../../../support/material.ts'
import { hasOffice, printed } from '../../../support/officeProgram.ts'

const words: Record<DocxName, string[]> = {
  rbpmp: ['RANCANG BANGUN PEMBELAJARAN MATA PELATIHAN', 'Sub materi pokok', '6 JP 270 menit', 'Wati Contoh'],
  rp: ['RENCANA PEMBELAJARAN', 'Kegiatan fasilitator', '2 dari 2: Menyusun rencana adopsi', '70 menit'],
  'bahan-ajar': ['Daftar isi', '2. Loket Contoh', 'sekitar Rp 1,25 miliar', '9. Daftar pustaka', '☐'],
  'lembar-kerja': ['LEMBAR KERJA PESERTA', 'Daerah atau instansi saya', 'Rencana adopsi'],
  laporan: ['Bab I Pendahuluan', 'Bab VII Rencana adopsi dan adaptasi', '[Tuliskan masalah'],
  'policy-brief': ['Ringkasan eksekutif', 'Mengadaptasi Loket Contoh', 'Daftar pustaka'],
}

const title = 'the papers of a kit, opened and printed by an office program'

describe(
  hasOffice ? title : `${title} (DID NOT RUN: there is no soffice here; install libreoffice-writer)`,
  function () {
    this.timeout(180_000)
    let pages: Map<string, string>

    before(async function () {
      if (!hasOffice) this.skip()
      const files = new Map<string, Buffer>()
      for (const name of docxNames) files.set(name, Buffer.from(await docxFile(name, aMaterial())))
      const odd = `<w:p> & ]]> "\u0000\ud800\u202e`
      const prose = [
        { field: 'problem' as const, heading: odd, markdown: `${'x'.repeat(3000)} ${odd} AKHIR` },
      ]
      const hostile = aMaterial({ parts: [aPracticePart({ name: `${odd} 😀 ${'n'.repeat(500)}`, prose })] })
      files.set('hostile', Buffer.from(await docxFile('bahan-ajar', hostile)))
      pages = await printed(files)
    })

    for (const name of docxNames) {
      it(`hold the words of ${name}`, () => {
        const text = pages.get(name) ?? ''
        for (const word of words[name]) assert.ok(text.includes(word), `${word} in: ${text}`)
      })
    }

    it('hold whatever a record holds, to its end', () => {
      assert.match(pages.get('hostile') ?? '', /<w:p> & \]\]> ".* AKHIR/)
    })
  },
)
