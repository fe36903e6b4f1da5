import type { Material } from '../../src/kits/material.ts'
import { aPracticePart, aVisitPart, aWork } from './materialParts.ts'

export { aFigure, aPracticePart, aVisitPart, aWork } from './materialParts.ts'

// Everything here is made up.

/** A whole kit with every kind of part; give only what matters to the case. */
export function aMaterial(differs: Partial<Material> = {}): Material {
  return {
    locale: 'id',
    host: {
      government: 'Pemerintah Kabupaten Contoh',
      siteName: 'Tiru Contoh',
      colour: '#0b4f5c',
      logoPath: null,
      address: 'Jalan Contoh 1, Kota Contoh',
      contacts: ['Bagian Contoh: 0333 000000'],
    },
    title: 'Kerja tim: belajar dari Kabupaten Contoh',
    slug: 'kerja-tim-belajar-dari-kabupaten-contoh',
    address: 'https://tiru.contoh.go.id/kits/kerja-tim-belajar-dari-kabupaten-contoh',
    author: 'Wati Contoh, widyaiswara',
    programme: 'Diklatpim IV, kini PKP',
    subject: 'Kerja tim dan kemitraan',
    jp: 6,
    description: 'Mata pelatihan ini membahas cara “satu tim” bekerja – dari déjà vu sampai El Niño.',
    outcome: 'Peserta mampu menyusun rencana kerja tim dengan mitra.',
    indicators: [
      { level: 'memahami', text: 'Menjelaskan syarat kerja tim' },
      { level: 'menganalisis', text: 'Membandingkan tiga cara bermitra' },
      { level: 'mencipta', text: 'Menyusun rencana adopsi sebuah praktik' },
    ],
    edition: { number: 2, on: '2026-03-17' },
    isMadeUp: true,
    parts: [
      aPracticePart(),
      aPracticePart({
        practiceId: '0002',
        slug: 'taman-contoh',
        address: 'https://tiru.contoh.go.id/practices/taman-contoh',
        name: 'Taman Contoh',
        acronymMeaning: null,
        note: null,
        figures: [],
        citation: aWork('contoh2026taman-contoh', { title: 'Taman Contoh' }),
      }),
      aVisitPart(),
      {
        kind: 'question',
        note: null,
        question: 'Berapa orang yang mengurus loket?',
        markdown: 'Empat orang, **bergantian** tiap hari.',
        answeredBy: 'Dinas Contoh',
        about: { title: 'Loket Contoh', address: 'https://tiru.contoh.go.id/practices/loket-contoh' },
      },
      {
        kind: 'quote',
        note: 'Untuk pembuka sesi kedua.',
        text: 'Kami pulang dengan satu rencana, bukan satu koper brosur.',
        speaker: 'Budi Contoh, ketua rombongan',
        source: 'Koran Contoh, 24 September 2014',
        about: {
          title: 'Kunjungan Kota Contoh',
          address: 'https://tiru.contoh.go.id/visits/kunjungan-contoh',
        },
      },
    ],
    comparison: {
      columns: [
        { name: 'Loket Contoh', address: 'https://tiru.contoh.go.id/practices/loket-contoh' },
        { name: 'Taman Contoh', address: 'https://tiru.contoh.go.id/practices/taman-contoh' },
      ],
      rows: [
        { label: 'Mulai', cells: ['2013', '2014'], isDifferent: true },
        { label: 'Tahap', cells: ['Penerapan', 'Penerapan'], isDifferent: false },
        { label: 'Anggaran', cells: ['Rp 1,25 miliar (2015)', null], isDifferent: true },
      ],
    },
    sessions: [
      {
        title: 'Mengenal kerja tim',
        topics: 'Pengertian kerja tim\nSyarat kerja tim\nKesalahan yang sering terjadi',
        methods: ['ceramah', 'diskusi'],
        media: 'Bahan tayang, lembar kerja',
        minutes: 90,
        steps: [],
      },
      {
        title: 'Menyusun rencana adopsi',
        topics: 'Memilih praktik\nMenyusun langkah',
        methods: ['studi_kasus', 'kerja_kelompok', 'presentasi'],
        media: null,
        minutes: 180,
        steps: [
          { phase: 'pendahuluan', facilitator: 'Membuka sesi', participants: 'Menyimak', minutes: 20 },
          { phase: 'inti', facilitator: 'Mendampingi kelompok', participants: 'Berdiskusi', minutes: 140 },
          { phase: 'penutup', facilitator: null, participants: null, minutes: 20 },
        ],
      },
    ],
    discussion: [
      { text: 'Masalah apa yang mirip di daerah Anda?', checklist: [], practiceId: '0001' },
      {
        text: 'Prasyarat mana yang sudah ada?',
        checklist: ['Regulasi', 'Anggaran & petugas', 'Jaringan “internet”'],
        practiceId: '0001',
      },
      { text: 'Apa langkah pertama Anda pekan depan?', checklist: [], practiceId: null },
    ],
    quiz: [
      {
        kind: 'pilihan_ganda',
        question: 'Kapan Loket Contoh mulai?',
        options: ['2011', '2013', '2017'],
        right: 1,
        explanation: 'Uji coba dimulai pada 2013.',
      },
      {
        kind: 'benar_salah',
        question: 'Loket Contoh hanya melayani warga kota.',
        isTrue: false,
        explanation: null,
      },
      {
        kind: 'isian',
        question: 'Siapa yang membiayai Taman Contoh?',
        accepted: ['PT Contoh', 'Contoh'],
        explanation: null,
      },
    ],
    hasKeys: true,
    references: [
      aWork('contoh2026loket-contoh', { title: 'Loket Contoh' }),
      aWork('koran2015loket', {
        author: null,
        title: 'Loket “satu pintu” & 100% gratis_',
        container: 'Koran Contoh',
        publishedOn: '2015-04',
        accessedOn: '2026-03-01',
        url: 'https://koran.contoh.id/loket?a=1&b=2',
      }),
      { kind: 'written', text: 'Undang-Undang Contoh Nomor 1 Tahun 2000 tentang Contoh.' },
    ],
    madeOn: '2026-03-20',
    ...differs,
  }
}
