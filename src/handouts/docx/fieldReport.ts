import { bullets, paragraph, run } from '../../papers/blocks.ts'
import { dots } from '../../papers/paperWords.ts'
import { practicesIn, type PracticePart, type VisitPart } from '../../kits/material.ts'
import { comparisonTables } from './comparisonTable.ts'
import { locusProfile, successFactors, superiorities } from './fieldFindings.ts'
import type { Handout, Piece } from './handout.ts'
import { letterheadOf } from './letterheadOf.ts'
import { chapter, grid, lines, markdown, note, plain, strongCell, subheading, toFill } from './pieces.ts'
import { adoptionPlan, ending } from './reportEnding.ts'
import { marksOf, type Writing } from './writing.ts'

/** The report of a field study, begun for its participants: what the host knows is in it, the rest is theirs. */
export function fieldReport(writing: Writing): Handout {
  const { material } = writing
  return {
    title: `Laporan studi lapangan: ${material.title}`,
    kind: 'Laporan studi lapangan',
    marks: marksOf(writing),
    language: 'id-ID',
    cover: null,
    letterhead: { ...letterheadOf(material), names: [`Lokus: ${material.host.government}`] },
    sections: [
      { isWide: false, pieces: titlePage(writing) },
      {
        isWide: false,
        pieces: [{ kind: 'contents', title: 'Daftar isi', levels: 2 }, ...beforePlan(writing)],
      },
      { isWide: true, pieces: adoptionPlan(writing) },
      { isWide: false, pieces: ending(writing) },
    ],
  }
}

function titlePage({ material }: Writing): Piece[] {
  const labels = ['Nama', 'NIP', 'Jabatan', 'Instansi', 'Angkatan dan kelompok']
  return [
    {
      kind: 'title',
      over: 'Laporan studi lapangan',
      text: material.title,
      under: `Lokus: ${material.host.government}`,
      isPage: true,
    },
    { kind: 'facts', facts: labels.map((label) => ({ label, runs: [run(dots + dots)] })) },
    ...(material.programme === null ? [] : [paragraph(`Pelatihan: ${material.programme}`)]),
    ...(material.subject === null ? [] : [paragraph(`Mata pelatihan: ${material.subject}`)]),
    note(
      run('Cara memakai berkas ini. ', true),
      run(
        'Yang sudah terisi berasal dari catatan lokus dan bersumber. Ganti setiap teks di dalam kurung siku dengan hasil pengamatan Anda, lalu hapus kotak ini.',
      ),
    ),
    ...(material.isMadeUp
      ? [
          note(
            run('Sebagian isi berkas ini rekaan, dibuat untuk peragaan: jangan dikutip sebagai fakta.', true),
          ),
        ]
      : []),
  ]
}

function beforePlan(writing: Writing): Piece[] {
  return [
    ...introduction(writing),
    chapter('Bab II Profil lokus'),
    ...locusProfile(writing),
    chapter('Bab III Temuan keunggulan'),
    ...superiorities(writing),
    chapter('Bab IV Faktor kunci keberhasilan'),
    ...successFactors(writing),
    ...conditions(writing),
    ...lessons(writing),
  ]
}

function introduction({ material }: Writing): Piece[] {
  const { outcome, indicators, parts } = material
  const visits = parts.filter((part): part is VisitPart => part.kind === 'visit')
  return [
    chapter('Bab I Pendahuluan'),
    subheading('A. Latar belakang'),
    toFill(
      'Tuliskan masalah atau peluang di instansi Anda yang membuat lokus ini dipelajari, dengan angkanya.',
    ),
    subheading('B. Tujuan'),
    ...(outcome === null ? [] : plain(outcome)),
    ...(indicators.length === 0 ? [] : [bullets(indicators.map(({ text }) => text))]),
    toFill('Tambahkan tujuan instansi Anda.'),
    subheading('C. Waktu, tempat, dan peserta'),
    ...(visits.length === 0
      ? []
      : [paragraph('Kunjungan yang tercatat di lokus:'), bullets(visits.map(visitLine))]),
    toFill('Tuliskan hari, tanggal, tempat, dan jumlah peserta kunjungan Anda.'),
    subheading('D. Metode'),
    toFill('Tuliskan cara mengumpulkan data: pengamatan, wawancara, diskusi, telaah dokumen.'),
  ]
}

function visitLine({ title, day, venue }: VisitPart): string {
  return [`${title}: ${day}`, venue].filter((one) => one !== null).join(', ')
}

function conditions(writing: Writing): Piece[] {
  const { comparison } = writing.material
  const aspects = [
    'Kelembagaan dan kepemimpinan',
    'Sumber daya manusia',
    'Anggaran dan mitra',
    'Regulasi',
    'Sarana dan teknologi',
    'Partisipasi masyarakat',
  ]
  return [
    chapter('Bab V Perbandingan kondisi'),
    ...(comparison === null
      ? []
      : [subheading('A. Antarpraktik di lokus'), ...comparisonTables(comparison, writing)]),
    subheading(`${comparison === null ? 'A' : 'B'}. Lokus dan instansi asal`),
    grid(
      [
        ['Aspek', 25],
        ['Kondisi di lokus', 38],
        ['Kondisi di instansi asal', 37],
      ],
      aspects.map((aspect) => [strongCell(aspect), '', '']),
      true,
    ),
    toFill('Jelaskan perbedaan yang paling menentukan dan kesenjangan yang perlu ditutup.'),
  ]
}

function lessons({ material }: Writing): Piece[] {
  const practices = practicesIn(material)
  return [
    chapter('Bab VI Pelajaran yang diperoleh'),
    ...practices.flatMap(learned),
    subheading('Pelajaran bagi instansi asal'),
    toFill('Sebutkan tiga pelajaran yang paling berguna bagi instansi Anda dan alasannya.'),
    lines(4),
  ]
}

/** What the host itself says it learned, and what did not work. */
function learned({ name, prose }: PracticePart): Piece[] {
  const told = prose.filter(({ field }) => field === 'lessons' || field === 'failures')
  if (told.length === 0) return []
  return [
    subheading(name),
    ...told.flatMap(({ heading, markdown: text }) => [subheading(heading, 3), ...markdown(text)]),
  ]
}
