/** Government affairs (urusan pemerintahan) of UU 23/2014, by their group. */
export const affairGroups = {
  wajib_pelayanan_dasar: [
    'pendidikan',
    'kesehatan',
    'pekerjaan_umum',
    'perumahan_rakyat',
    'ketenteraman',
    'sosial',
  ],
  wajib_lain: [
    'tenaga_kerja',
    'pemberdayaan_perempuan',
    'pangan',
    'pertanahan',
    'lingkungan_hidup',
    'adminduk',
    'pemberdayaan_desa',
    'pengendalian_penduduk',
    'perhubungan',
    'komunikasi_informatika',
    'koperasi_ukm',
    'penanaman_modal',
    'kepemudaan_olahraga',
    'statistik',
    'persandian',
    'kebudayaan',
    'perpustakaan',
    'kearsipan',
  ],
  pilihan: [
    'kelautan_perikanan',
    'pariwisata',
    'pertanian',
    'kehutanan',
    'esdm',
    'perdagangan',
    'perindustrian',
    'transmigrasi',
  ],
  penunjang: ['sekretariat', 'perencanaan', 'keuangan', 'kepegawaian_diklat', 'litbang', 'pengawasan'],
} as const

export type AffairGroup = keyof typeof affairGroups
export type Affair = (typeof affairGroups)[AffairGroup][number]

export const affairs: readonly Affair[] = Object.values(affairGroups).flat()
