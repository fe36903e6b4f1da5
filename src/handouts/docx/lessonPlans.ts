import { paragraph } from '../../papers/blocks.ts'
import { translator } from '../../i18n/translate.ts'
import { stepsOf, type KitSession, type SessionStep } from '../../kits/session.ts'
import { whatTheyCan } from './designPlan.ts'
import { identity, methodNames, officialForm, signedBy, timeText } from './formPieces.ts'
import type { Cell, Handout, Piece, Section } from './handout.ts'
import { cell, grid, numbered, paperTitle, plain, strongCell, subheading } from './pieces.ts'
import { methodsOf, usualActivities } from './usualActivities.ts'
import { jpText, linesIn, type Writing } from './writing.ts'

/** The RP: a plan for each session, each on pages of its own. */
export function lessonPlans(writing: Writing): Handout {
  const { sessions } = writing.material
  const plans = sessions.map((session, index) => planOf(session, index + 1, writing))
  return {
    ...officialForm(writing, 'Rencana Pembelajaran (RP)'),
    sections: plans.length > 0 ? plans : [none()],
  }
}

function none(): Section {
  const pieces: Piece[] = [
    { kind: 'letterhead' },
    paperTitle('Rencana Pembelajaran'),
    paragraph('Paket ini belum mempunyai sesi. Tambahkan sesi, lalu unduh lagi.'),
  ]
  return { isWide: false, pieces }
}

function planOf(session: KitSession, number: number, writing: Writing): Section {
  return {
    isWide: false,
    pieces: [
      { kind: 'letterhead' },
      paperTitle('Rencana Pembelajaran'),
      identity(identityRows(session, number, writing)),
      subheading('Kegiatan pembelajaran'),
      activityTable(session),
      signedBy(writing, 'Fasilitator,'),
    ],
  }
}

function identityRows(session: KitSession, number: number, writing: Writing) {
  const { programme, subject, jp, outcome, indicators, sessions, title, address } = writing.material
  const topics = linesIn(session.topics)
  const rows: [label: string, content: string | Piece[] | null][] = [
    ['Nama pelatihan', programme],
    ['Mata pelatihan', [subject, jp && jpText(jp, writing)].filter(Boolean).join(' · ')],
    ['Sesi', `${number} dari ${sessions.length}: ${session.title}`],
    ['Materi', topics.length === 0 ? null : [numbered(topics)]],
    ['Alokasi waktu', timeText(session.minutes).replace('\n', ' · ')],
    ['Hasil belajar', plain(outcome ?? '')],
    ['Tujuan', indicators.length === 0 ? null : whatTheyCan(indicators)],
    ['Sumber belajar', `Bahan ajar “${title}”, ${address}`],
  ]
  return rows
}

// Shares with which a plan of usual length, its signature with it, is one page.
function activityTable(session: KitSession): Piece {
  const columns = [
    ['Tahap', 15],
    ['Kegiatan fasilitator', 25],
    ['Kegiatan peserta', 20],
    ['Metode', 13],
    ['Media', 18],
    ['Waktu', 9],
  ] as const
  return grid(
    columns,
    stepsOf(session).map((step) => stepRow(step, session)),
  )
}

function stepRow(step: SessionStep, session: KitSession): (string | Cell)[] {
  const { phase, facilitator, participants, minutes } = step
  const usual = usualActivities(phase, session)
  return [
    strongCell(translator('id')(`phase.${phase}`)),
    done(
      facilitator,
      usual.map((one) => one.facilitator),
    ),
    done(
      participants,
      usual.map((one) => one.participants),
    ),
    methodNames(methodsOf(phase, session)),
    session.media ?? '………………',
    `${minutes} menit`,
  ]
}

/** As the trainer said it, else what is usual. */
function done(said: string | null, usual: readonly string[]): string | Cell {
  if (said !== null) return said
  return usual.length === 1 ? (usual[0] ?? '') : cell([numbered(usual)])
}
