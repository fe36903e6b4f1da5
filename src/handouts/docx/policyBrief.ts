import { run } from '../../papers/blocks.ts'
import { practicesIn, type Figure, type PracticePart } from '../../kits/material.ts'
import { figureTable } from './figureTable.ts'
import type { Handout, Piece } from './handout.ts'
import { letterheadOf } from './letterheadOf.ts'
import {
  chapter,
  grid,
  markdown,
  note,
  plain,
  pointsIn,
  small,
  strongCell,
  subheading,
  toFill,
} from './pieces.ts'
import { marksOf, referenceList, type Writing } from './writing.ts'

/** A policy brief as PKN II asks for it: the evidence is in it, the judgement is the participant's. */
export function policyBrief(writing: Writing): Handout {
  const { material } = writing
  return {
    title: `Policy brief: ${material.title}`,
    kind: 'Policy brief',
    marks: marksOf(writing),
    language: 'id-ID',
    cover: null,
    letterhead: { ...letterheadOf(material), names: [`Bukti dari: ${material.host.government}`] },
    sections: [{ isWide: false, pieces: [...head(writing), ...body(writing)] }],
  }
}

function head({ material }: Writing): Piece[] {
  return [
    {
      kind: 'title',
      over: 'Policy brief',
      text: material.title,
      under: material.programme ?? '',
      isPage: false,
    },
    toFill('Judul kebijakan yang diusulkan: singkat, menyebut masalah dan arah jalan keluarnya.'),
    toFill('Nama penulis, jabatan, instansi, tanggal. Ditujukan kepada: …'),
    ...(material.isMadeUp
      ? [
          note(
            run('Sebagian isi berkas ini rekaan, dibuat untuk peragaan: jangan dikutip sebagai fakta.', true),
          ),
        ]
      : []),
    chapter('Ringkasan eksekutif', false),
    toFill(
      'Paling banyak 150 kata: masalahnya, buktinya, pilihan yang Anda anjurkan, dan apa yang diminta dari pembuat keputusan.',
    ),
  ]
}

function body(writing: Writing): Piece[] {
  const { material } = writing
  const practices = practicesIn(material)
  return [
    chapter('Masalah', false),
    toFill(
      'Uraikan masalah di instansi Anda: seberapa besar, siapa yang terkena, sejak kapan, dengan angka dan sumbernya.',
    ),
    ...problems(practices),
    chapter('Bukti dari praktik', false),
    ...practices.flatMap((part) => evidence(part, writing)),
    chapter('Pilihan kebijakan', false),
    options(practices),
    chapter('Rekomendasi', false),
    toFill('Nyatakan pilihan yang dianjurkan dan alasannya.'),
    recommendation(),
    chapter('Daftar pustaka', false),
    ...referenceList(material.references, writing),
  ]
}

/** How the same problem looked at the host. */
function problems(practices: readonly PracticePart[]): Piece[] {
  return practices.flatMap(({ name, prose }) => {
    const told = prose.find(({ field }) => field === 'problem')
    return told ? [subheading(`Masalah serupa di lokus: ${name}`, 3), ...markdown(told.markdown)] : []
  })
}

const mostFigures = 6

function evidence(part: PracticePart, writing: Writing): Piece[] {
  const results = part.prose.find(({ field }) => field === 'results')
  const failures = part.prose.find(({ field }) => field === 'failures')
  return [
    subheading(part.name),
    ...plain(part.summary),
    ...(results ? markdown(results.markdown) : []),
    ...figureTable(known(part.figures).slice(0, mostFigures), writing),
    ...(failures ? [subheading(failures.heading, 3), ...markdown(failures.markdown)] : []),
    small(`${part.name}: ${part.address}`),
  ]
}

function known(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value }) => value !== null)
}

function options(practices: readonly PracticePart[]): Piece {
  const columns = [
    ['Pilihan', 24],
    ['Kelebihan', 18],
    ['Kekurangan dan risiko', 18],
    ['Prasyarat', 24],
    ['Biaya', 16],
  ] as const
  const rows = practices.map((part) => [
    strongCell(`Mengadaptasi ${part.name}`),
    '',
    '',
    preconditionsOf(part),
    costOf(part),
  ])
  return grid(
    columns,
    [[strongCell('Melanjutkan keadaan sekarang'), '', '', '', ''], ...rows, ['', '', '', '', '']],
    true,
  )
}

function preconditionsOf({ prose }: PracticePart): string {
  const told = prose.find(({ field }) => field === 'preconditions')
  return told ? pointsIn(told.markdown).slice(0, 6).join('\n') : ''
}

/** What it costs the host, said to be so. */
function costOf({ resources }: PracticePart): string {
  const cost = resources.find(({ label }) => /anggaran|budget/i.test(label))
  return cost === undefined ? '' : `Di lokus: ${cost.text}`
}

function recommendation(): Piece {
  const columns = [
    ['Langkah', 40],
    ['Penanggung jawab', 24],
    ['Waktu', 16],
    ['Ukuran keberhasilan', 20],
  ] as const
  return grid(
    columns,
    ['1.', '2.', '3.'].map((step) => [step, '', '', '']),
    true,
  )
}
