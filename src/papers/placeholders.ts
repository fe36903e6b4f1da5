import type { PaperName } from '../host/visitRules.ts'

const always = {
  lines: ['pemerintah', 'kepala_daerah', 'hari_ini', 'alamat_situs'],
  blocks: ['tempat_tanggal', 'tanda_tangan'],
} as const
const ofVisit = {
  lines: [
    ...always.lines,
    'judul',
    'jenis_kunjungan',
    'hari_tanggal',
    'waktu',
    'tempat',
    'maksud',
    'daftar_instansi',
    'jumlah_peserta',
    'narahubung',
  ],
  blocks: [...always.blocks, 'rombongan', 'penerima', 'praktik', 'agenda', 'lokus'],
} as const
const afterVisit = [...ofVisit.blocks, 'kehadiran', 'tanya_jawab', 'notulen', 'kutipan'] as const

/**
 * What a text of each paper may name in braces. `lines` become words, `blocks` tables, lists or paragraphs and stand
 * alone on a line; what stands between {jika_NAME} and {akhir_jika} is left out where the condition does not hold.
 */
export const placeholdersOf = {
  surat_balasan: {
    lines: [
      ...always.lines,
      'instansi',
      'dasar',
      'nomor_permohonan',
      'jenis_kunjungan',
      'maksud',
      'pilihan_tanggal',
      'jumlah_peserta',
      'hari_tanggal',
      'waktu',
      'tempat',
      'narahubung',
      'alasan',
    ],
    blocks: [...always.blocks, 'praktik'],
    conditions: ['diterima', 'ditolak', 'praktik'],
  },
  susunan_acara: { ...ofVisit, conditions: ['lokus', 'praktik'] },
  daftar_hadir: { lines: ofVisit.lines, blocks: [...ofVisit.blocks, 'tamu'], conditions: [] },
  notulen: { lines: ofVisit.lines, blocks: afterVisit, conditions: [] },
  laporan: { lines: ofVisit.lines, blocks: [...afterVisit, 'komitmen', 'tindak_lanjut'], conditions: [] },
  surat_pernyataan: {
    lines: [
      ...always.lines,
      'instansi',
      'nama_praktik',
      'alamat_praktik',
      'kunjungan',
      'ruang_lingkup',
      'rencana',
      'penanggung_jawab',
      'target',
      'tahap',
    ],
    blocks: ['tanda_tangan'],
    conditions: ['kunjungan'],
  },
} as const satisfies Record<
  PaperName,
  { lines: readonly string[]; blocks: readonly string[]; conditions: readonly string[] }
>

type Of<
  N extends PaperName,
  K extends 'lines' | 'blocks' | 'conditions',
> = (typeof placeholdersOf)[N][K][number]
export type LineName<N extends PaperName = PaperName> = Of<N, 'lines'>
export type BlockName<N extends PaperName = PaperName> = Of<N, 'blocks'>
export type ConditionName<N extends PaperName = PaperName> = Of<N, 'conditions'>

export const endOfCondition = 'akhir_jika'
export const conditionPrefix = 'jika_'

/** Anything in braces, so that a misspelt one is seen too. */
export const bracesPattern = /\{([^{}\n]{1,60})\}/g
