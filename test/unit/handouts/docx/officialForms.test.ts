import assert from 'node:assert/strict'
import { docxFile } from '../../../../src/handouts/docx/docxFile.ts'
import type { DocxName } from '../../../../src/handouts/docxNames.ts'
import type { Material } from '../../../../src/kits/material.ts'
import { methods } from '../../../../src/kits/session.ts'
import { usualActivities } from '../../../../src/handouts/docx/usualActivities.ts'
import { aMaterial } from '../../../support/material.ts'
import { allOf, paragraphsOf, partOf } from '../../../support/officeFile.ts'
import type { XmlElement } from '../../../support/xmlTree.ts'

async function fileOf(name: DocxName, differs: Partial<Material> = {}): Promise<Buffer> {
  return Buffer.from(await docxFile(name, aMaterial(differs)))
}

function wordsOf(element: XmlElement): string {
  return allOf(element, 'w:p')
    .map((paragraph) =>
      allOf(paragraph, 'w:t')
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' / ')
}

function rowsOf(file: Buffer): string[][] {
  return allOf(partOf(file, 'word/document.xml'), 'w:tr').map((row) => allOf(row, 'w:tc').map(wordsOf))
}

describe('the RBPMP of a kit', () => {
  it('has what the form asks for, in its order, with the time of each session in JP and minutes', async () => {
    const rows = rowsOf(await fileOf('rbpmp'))
    assert.deepEqual(
      rows.slice(0, 6).map(([label]) => label),
      [
        '1. Nama pelatihan',
        '2. Mata pelatihan',
        '3. Alokasi waktu',
        '4. Deskripsi singkat',
        '5. Hasil belajar',
        '6. Indikator hasil belajar',
      ],
    )
    assert.equal(rows[2]?.[1], '6 JP (270 menit)')
    const [head, first, second, total] = rows.slice(6)
    assert.deepEqual(head, ['No.', 'Materi pokok', 'Sub materi pokok', 'Metode', 'Media', 'Waktu'])
    assert.equal(first?.[2], 'Pengertian kerja tim / Syarat kerja tim / Kesalahan yang sering terjadi')
    assert.equal(second?.[3], 'Studi kasus, Kerja kelompok, Presentasi')
    assert.equal(second?.[5], '4 JP 180 menit')
    assert.deepEqual(total, ['Jumlah', '6 JP 270 menit'])
  })

  it('says where the sessions do not fill the hours', async () => {
    const total = rowsOf(await fileOf('rbpmp', { jp: 8 })).at(-1)
    assert.match(total?.[0] ?? '', /belum sama dengan 8 JP × 45 menit = 360 menit/)
  })
})

describe('the RP of a kit', () => {
  it('has a plan for each session, each in a section of its own', async () => {
    const file = await fileOf('rp')
    const titles = paragraphsOf(file).filter((text) => text === 'Rencana Pembelajaran')
    assert.equal(titles.length, 2)
    assert.equal(allOf(partOf(file, 'word/document.xml'), 'w:sectPr').length, 2)
  })

  it('prints what the trainer said, and proposes by method what was left open', async () => {
    const rows = rowsOf(await fileOf('rp')).filter(([phase]) =>
      ['Pendahuluan', 'Kegiatan inti', 'Penutup'].includes(phase ?? ''),
    )
    assert.equal(rows.length, 6)
    const [, core, , opened, , closed] = rows
    assert.match(core?.[1] ?? '', /Menjelaskan materi .* \/ Mengajukan pertanyaan diskusi/)
    assert.equal(core?.[5], '70 menit')
    assert.deepEqual(opened?.slice(1, 3), ['Membuka sesi', 'Menyimak'])
    assert.match(closed?.[1] ?? '', /^Merangkum materi/)
  })

  it('knows a usual activity of facilitator and participants for every method', () => {
    for (const method of methods) {
      const [one] = usualActivities('inti', { methods: [method] })
      assert.ok(one && one.facilitator !== '' && one.participants !== '', method)
    }
  })
})

describe('the papers that participants complete', () => {
  it('are, for a field study, the chapters of the report, with the findings filled in', async () => {
    const file = await fileOf('laporan')
    const chapters = paragraphsOf(file).filter((text) => /^(Bab [IVX]+ .*|Lampiran)$/.test(text))
    assert.deepEqual(chapters.slice(-9), [
      'Bab I Pendahuluan',
      'Bab II Profil lokus',
      'Bab III Temuan keunggulan',
      'Bab IV Faktor kunci keberhasilan',
      'Bab V Perbandingan kondisi',
      'Bab VI Pelajaran yang diperoleh',
      'Bab VII Rencana adopsi dan adaptasi',
      'Bab VIII Penutup',
      'Lampiran',
    ])
    const text = paragraphsOf(file).join('\n')
    for (const known of ['15.675 akta', 'Koran Contoh, 30 April 2015', 'Loket keliling berhenti pada 2016.'])
      assert.ok(text.includes(known), known)
    assert.match(text, /^\[Tuliskan masalah/m)
    assert.ok(rowsOf(file).some((row) => row[1] === 'Loket Contoh' && row.length === 7))
  })

  it('are in Indonesian where the form is official, whoever downloads it', async () => {
    for (const name of ['rbpmp', 'rp', 'laporan', 'policy-brief'] as const) {
      const file = await fileOf(name, { locale: 'en' })
      const [language] = allOf(partOf(file, 'word/styles.xml'), 'w:lang')
      assert.equal(language?.attributes['w:val'], 'id-ID')
      assert.doesNotMatch(paragraphsOf(file).join('\n'), /minutes|Figure\b|As of|Unknown/)
    }
  })

  it('are, for a worksheet, questions with lines, an empty column for one’s own region and preconditions to tick', async () => {
    const file = await fileOf('lembar-kerja')
    const text = paragraphsOf(file).join('\n')
    for (const asked of ['Masalah apa yang mirip di daerah Anda?', 'Apa langkah pertama Anda pekan depan?'])
      assert.ok(text.includes(asked), asked)
    const rows = rowsOf(file)
    assert.ok(rows.some((row) => row.join('|') === 'Anggaran|Rp 1,25 miliar (2015)|'))
    assert.ok(rows.some((row) => row.join('|') === 'Peraturan bupati|☐|☐|☐|'))
    assert.ok(rows.some((row) => row.join('|') === 'Regulasi|☐|☐|☐|'))
    assert.ok(rows.filter((row) => row.join('') === '').length >= 15)
  })

  it('are, for a policy brief, evidence with its sources between what is to be written', async () => {
    const paragraphs = paragraphsOf(await fileOf('policy-brief'))
    for (const part of [
      'Ringkasan eksekutif',
      'Masalah',
      'Pilihan kebijakan',
      'Rekomendasi',
      'Daftar pustaka',
    ])
      assert.ok(paragraphs.includes(part), part)
    assert.ok(paragraphs.includes('Mengadaptasi Loket Contoh'))
    assert.ok(paragraphs.includes('Koran Lain, 3 Mei 2015'))
  })
})
