import { practicesIn } from '../../kits/material.ts'
import type { Piece } from './handout.ts'
import { cell, chapter, grid, pointsIn, small, subheading, toFill } from './pieces.ts'
import { referenceList, type Writing } from './writing.ts'

/** What is to be brought home, and by whom. */
export function adoptionPlan({ material }: Writing): Piece[] {
  const columns = [
    ['No.', 5],
    ['Praktik yang diadopsi atau diadaptasi', 20],
    ['Penyesuaian', 17],
    ['Langkah dan waktu', 18],
    ['Penanggung jawab', 13],
    ['Sumber daya', 12],
    ['Ukuran keberhasilan', 15],
  ] as const
  const named = practicesIn(material).map(({ name }) => name)
  const rows = [...named, '', ''].map((name, index) => [String(index + 1), name, '', '', '', '', ''])
  return [
    chapter('Bab VII Rencana adopsi dan adaptasi'),
    toFill('Pilih praktik yang akan dibawa pulang; hapus baris yang tidak dipilih.'),
    grid(columns, rows, true),
    subheading('Prasyarat yang perlu dipastikan'),
    ...preconditions(material),
  ]
}

function preconditions(material: Writing['material']): Piece[] {
  const rows = practicesIn(material).flatMap(({ name, prose }) => {
    const told = prose.find(({ field }) => field === 'preconditions')
    const points = told ? pointsIn(told.markdown) : []
    return points.map((point, index) => [
      ...(index === 0 ? [cell(name, { rows: points.length })] : []),
      point,
      '',
      '',
    ])
  })
  const columns = [
    ['Praktik', 22],
    ['Prasyarat menurut lokus', 32],
    ['Keadaan di instansi asal', 23],
    ['Tindak lanjut', 23],
  ] as const
  return [grid(columns, rows.length > 0 ? rows : [['', '', '', '']], true)]
}

/** What the participant concludes, and where all of it comes from. */
export function ending(writing: Writing): Piece[] {
  const { material } = writing
  return [
    chapter('Bab VIII Penutup'),
    subheading('A. Simpulan'),
    toFill('Jawab tujuan studi lapangan dalam satu atau dua paragraf.'),
    subheading('B. Rekomendasi'),
    toFill('Tuliskan rekomendasi kepada pimpinan instansi asal dan kepada lokus.'),
    { kind: 'signature', lines: ['………………, ………………………', 'Penyusun,'], name: null, below: ['NIP'] },
    chapter('Lampiran'),
    subheading('A. Daftar pustaka'),
    ...referenceList(material.references, writing),
    subheading('B. Halaman praktik yang dipelajari'),
    ...practicesIn(material).map(({ name, address }) => small(`${name}: ${address}`)),
    subheading('C. Dokumentasi dan daftar hadir'),
    toFill('Lampirkan foto, daftar hadir, dan catatan wawancara.'),
  ]
}
