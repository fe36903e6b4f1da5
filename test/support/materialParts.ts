import type { Citation } from '../../src/citations/citation.ts'
import type { Figure, PracticePart, VisitPart } from '../../src/kits/material.ts'

// Everything here is made up.

/** A practice with all that one can hold: disputed figures, a dated series, every kind of Markdown. */
export function aPracticePart(differs: Partial<PracticePart> = {}): PracticePart {
  return {
    kind: 'practice',
    practiceId: '0001',
    slug: 'loket-contoh',
    address: 'https://tiru.contoh.go.id/practices/loket-contoh',
    note: 'Contoh kerja tim lintas dinas.',
    name: 'Loket Contoh',
    acronymMeaning: 'Layanan Obyektif, Kilat, dan Elok Terpadu',
    summary:
      'Satu loket untuk dua belas layanan. Warga datang sekali dan pulang dengan “semua” surat yang diperlukan.',
    isMadeUp: true,
    updatedOn: '2026-03-02',
    facts: [
      { label: 'Perangkat daerah', text: 'Dinas Contoh' },
      { label: 'Mulai', text: '1 Mei 2013' },
      { label: 'Tahap', text: 'Penerapan' },
      { label: 'Masih berjalan?', text: 'Berjalan, diperiksa 2 Februari 2026 oleh Bagian Contoh' },
      { label: 'Urusan', text: 'Administrasi kependudukan; Kesehatan' },
      { label: 'Penggagas', text: 'Perangkat daerah' },
    ],
    prose: [
      {
        field: 'problem',
        heading: 'Masalah',
        markdown:
          'Warga datang **tiga kali** untuk satu akta. Penyebabnya:\n\n- loket terpisah\n- syarat *berbeda-beda*\n  - di tiap kecamatan\n  - di tiap desa\n\nLihat [laporan](https://contoh.go.id/laporan?a=1&b=2).',
      },
      {
        field: 'design',
        heading: 'Cara kerja',
        markdown:
          '### Langkah\n\n1. Warga mendaftar.\n2. Petugas memeriksa & mencetak.\n3. Warga pulang.\n\n| Layanan | Hari | Biaya |\n|---|---:|---|\n| Akta kelahiran | 1 | gratis |\n| Kartu keluarga | 2 | gratis |\n\n> Satu hari cukup.\n\nDi balik loket bekerja `antrean` dan kata sangatpanjang' +
          'pertanggungjawaban'.repeat(6) +
          ' yang harus dipatahkan.',
      },
      {
        field: 'results',
        heading: 'Hasil',
        markdown: 'Sampai April 2015 terbit 15.675 akta; señor José pun “senang”.',
      },
      {
        field: 'preconditions',
        heading: 'Prasyarat',
        markdown: '- Peraturan bupati\n- Petugas terlatih\n- Jaringan antardinas',
      },
      { field: 'failures', heading: 'Yang tidak berhasil', markdown: 'Loket keliling berhenti pada 2016.' },
    ],
    figures: [
      aFigure({
        value: 4200,
        text: '4.200 akta',
        asOf: '2013',
        asOfText: '2013',
        source: 'Koran Contoh, 2014',
      }),
      aFigure({
        value: 9800,
        text: '9.800 akta',
        asOf: '2014',
        asOfText: '2014',
        source: 'Koran Contoh, 2015',
      }),
      aFigure({ value: 15675, text: '15.675 akta', asOf: '2015-04', asOfText: 'April 2015' }),
      aFigure({
        label: 'Anggaran',
        value: 1_250_000_000,
        text: 'sekitar Rp 1,25 miliar',
        unit: 'Rp',
        isDisputed: true,
      }),
      aFigure({
        label: 'Anggaran',
        value: 500_000_000,
        text: 'Rp 500 juta',
        unit: 'Rp',
        source: 'Koran Lain, 3 Mei 2015',
        isDisputed: true,
      }),
      aFigure({
        label: 'Desa terlayani',
        value: null,
        text: 'belum diketahui',
        unit: 'desa',
        asOf: null,
        asOfText: null,
        source: null,
      }),
    ],
    resources: [
      { label: 'Orang', text: '12 petugas' },
      { label: 'Anggaran', text: 'Rp 1,25 miliar (2015)' },
      { label: 'Sumber dana', text: 'APBD; CSR' },
      { label: 'Dasar hukum', text: 'Peraturan Bupati Contoh Nomor 7 Tahun 2013' },
    ],
    partners: [
      { institution: 'PT Contoh', role: 'Penyandang dana', contribution: 'Perangkat loket' },
      { institution: 'RSUD Contoh', role: null, contribution: null },
    ],
    awards: ['Top 99 Contoh · 2017 · Kementerian Contoh'],
    questions: [
      {
        question: 'Apakah perlu peraturan bupati?',
        markdown: 'Ya. **Dua** peraturan:\n\n- tentang loket\n- tentang berbagi data',
        answeredBy: 'Dinas Contoh',
      },
      { question: 'Berapa lama persiapannya?', markdown: 'Enam bulan.', answeredBy: null },
    ],
    photos: [],
    sources: [
      aWork('koran2015loket', {
        author: null,
        title: 'Loket “satu pintu” & 100% gratis_',
        container: 'Koran Contoh',
        publishedOn: '2015-04',
        accessedOn: '2026-03-01',
        url: 'https://koran.contoh.id/loket?a=1&b=2',
      }),
    ],
    citation: aWork('contoh2026loket-contoh', { title: 'Loket Contoh' }),
    ...differs,
  }
}

export function aVisitPart(differs: Partial<VisitPart> = {}): VisitPart {
  return {
    kind: 'visit',
    visitId: '0003',
    slug: 'kunjungan-contoh',
    address: 'https://tiru.contoh.go.id/visits/kunjungan-contoh',
    note: null,
    title: 'Kunjungan Kota Contoh',
    isMadeUp: true,
    day: 'Selasa, 23 September 2014',
    venue: 'Pendopo Contoh',
    delegations: ['Kota Contoh, Diklatpim IV, kini PKP · 40 orang', 'Provinsi Contoh'],
    markdown: 'Rombongan melihat **loket** dan bertanya tentang:\n\n1. biaya\n2. petugas',
    practices: ['Loket Contoh', 'Taman Contoh'],
    stops: [
      { place: 'Loket pusat', topic: 'Alur layanan' },
      { place: 'Taman kota', topic: null },
    ],
    questions: [
      { question: 'Siapa yang membayar?', markdown: 'APBD dan mitra.', answeredBy: 'Dinas Contoh' },
    ],
    quotes: [
      {
        text: 'Ini bisa kami mulai besok.',
        speaker: 'Ani Contoh, peserta',
        source: 'Koran Contoh, 24 September 2014',
      },
    ],
    sources: [
      aWork('koran2014kunjungan', {
        author: 'Ani Contoh',
        title: 'Rombongan Kota Contoh belajar',
        container: 'Koran Contoh',
        publishedOn: '2014-09-24',
        url: 'https://koran.contoh.id/kunjungan',
      }),
    ],
    citation: aWork('contoh2014kunjungan', {
      title: 'Kunjungan Kota Contoh',
      publishedOn: '2014-09-23',
      url: 'https://tiru.contoh.go.id/visits/kunjungan-contoh',
    }),
    ...differs,
  }
}

export function aFigure(differs: Partial<Figure> = {}): Figure {
  return {
    label: 'Akta terbit',
    value: 15675,
    text: '15.675 akta',
    unit: 'akta',
    asOf: '2015',
    asOfText: '2015',
    source: 'Koran Contoh, 30 April 2015',
    isDisputed: false,
    ...differs,
  }
}

type Work = Extract<Citation, { kind: 'work' }>

export function aWork(key: string, differs: Partial<Work> = {}): Work {
  return {
    kind: 'work',
    key,
    author: 'Pemerintah Kabupaten Contoh',
    title: 'Praktik Contoh',
    container: 'Tiru Contoh',
    publishedOn: '2026-03-02',
    accessedOn: null,
    url: `https://tiru.contoh.go.id/practices/${key.replace(/^\w+?\d{4}/, '')}`,
    ...differs,
  }
}
