import { paragraph } from '../../papers/blocks.ts'
import { minutesOf, minutesOfJp } from '../../kits/kit.ts'
import type { KitSession } from '../../kits/session.ts'
import { dots } from '../../papers/paperWords.ts'
import { identity, methodNames, officialForm, signedBy, timeText } from './formPieces.ts'
import type { Cell, Handout, Piece } from './handout.ts'
import { cell, grid, numbered, paperTitle, plain, strongCell, subheading } from './pieces.ts'
import { jpOf, jpText, linesIn, referenceList, type Writing } from './writing.ts'

/** The RBPMP: what a subject teaches, and in which sessions. */
export function designPlan(writing: Writing): Handout {
  return {
    ...officialForm(writing, 'Rancang Bangun Pembelajaran Mata Pelatihan (RBPMP)'),
    sections: [
      { isWide: false, pieces: [{ kind: 'letterhead' }, ...purpose(writing)] },
      { isWide: true, pieces: plan(writing) },
    ],
  }
}

function purpose(writing: Writing): Piece[] {
  const { material } = writing
  const { programme, subject, jp, description, outcome, indicators } = material
  return [
    paperTitle('Rancang Bangun Pembelajaran Mata Pelatihan'),
    identity([
      ['1. Nama pelatihan', programme],
      ['2. Mata pelatihan', subject],
      ['3. Alokasi waktu', jp === null ? null : jpText(jp, writing)],
      ['4. Deskripsi singkat', plain(description ?? '')],
      ['5. Hasil belajar', plain(outcome ?? '')],
      ['6. Indikator hasil belajar', indicators.length === 0 ? null : whatTheyCan(indicators)],
    ]),
  ]
}

export function whatTheyCan(indicators: readonly { text: string }[]): Piece[] {
  return [
    paragraph('Setelah mengikuti pembelajaran ini, peserta dapat:'),
    numbered(indicators.map(({ text }) => text)),
  ]
}

function plan(writing: Writing): Piece[] {
  const { material } = writing
  return [
    subheading('7. Materi pokok, metode, media, dan waktu'),
    sessionTable(material),
    subheading('8. Referensi'),
    ...(material.references.length === 0 ? [paragraph(dots)] : referenceList(material.references, writing)),
    signedBy(writing, 'Penyusun,'),
  ]
}

function sessionTable({ sessions, jp }: Writing['material']): Piece {
  const columns = [
    ['No.', 5],
    ['Materi pokok', 20],
    ['Sub materi pokok', 29],
    ['Metode', 17],
    ['Media', 17],
    ['Waktu', 12],
  ] as const
  return grid(columns, [...sessions.map(sessionRow), totalRow(sessions, jp)])
}

function sessionRow(
  { title, topics, methods, media, minutes }: KitSession,
  index: number,
): (string | Cell)[] {
  const parts = linesIn(topics)
  return [
    String(index + 1),
    title,
    parts.length === 0 ? dots : cell([numbered(parts)]),
    methodNames(methods),
    media ?? dots,
    timeText(minutes),
  ]
}

/** Says where the sessions do not fill the subject's hours. */
function totalRow(sessions: readonly KitSession[], jp: number | null): Cell[] {
  const { planned, given } = minutesOf({ jp, sessions: [...sessions] })
  const isOff = given !== null && given !== planned
  const said = isOff ? ` (belum sama dengan ${jp} JP × ${minutesOfJp} menit = ${given} menit)` : ''
  const total = `${jpOf(planned, 'id')} JP\n${planned} menit`
  return [strongCell(`Jumlah${said}`, { columns: 5 }), strongCell(total)]
}
