import { bullets, paragraph, run, table, type Block } from './blocks.ts'
import { markdownBlocks } from './markdownBlocks.ts'
import type { NamedPractice } from './paperGround.ts'
import { agendaRow, clock, joined, people, training } from './paperWords.ts'
import { headCountOfGuests, type Guest } from '../guests/guest.ts'
import type { Question } from '../practices/question.ts'
import {
  headCountOfVisit,
  isPublicQuote,
  type Delegation,
  type Visit,
  type VisitStop,
} from '../visits/visit.ts'

const agendaColumns = [
  { label: 'Waktu', share: 12 },
  { label: 'Acara', share: 44 },
  { label: 'Tempat', share: 22 },
  { label: 'Narasumber', share: 22 },
]
// To be filled by hand.
const blankAgendaRows = 6

/** The agenda; where none was entered the stops, and where there are none either, rows to fill by hand. */
export function agendaBlocks({ agenda, stops }: Pick<Visit, 'agenda' | 'stops'>): Block[] {
  const rows = agenda.length > 0 ? agenda.map(agendaRow) : stops.map(stopAsAgenda)
  if (rows.length > 0) return [table(agendaColumns, rows)]
  return [table(agendaColumns, blankRows(blankAgendaRows, agendaColumns.length), true)]
}

function stopAsAgenda({ at, place, speaker, topic }: VisitStop): string[] {
  return [clock(at), topic ?? `Kunjungan ke ${place}`, place, speaker ?? '']
}

export function blankRows(count: number, columns: number): string[][] {
  return Array.from({ length: count }, () => Array.from({ length: columns }, () => ''))
}

export function stopBlocks(stops: readonly VisitStop[], unitNames: ReadonlyMap<string, string>): Block[] {
  if (stops.length === 0) return [paragraph('Tidak ada lokus yang dicatat.')]
  const rows = stops.map(({ place, unit, at, speaker, topic }) => [
    clock(at),
    joined([place, unitNames.get(unit ?? '') ?? null]),
    topic ?? '',
    speaker ?? '',
  ])
  const labels = ['Waktu', 'Lokus', 'Yang dipelajari', 'Narasumber']
  return [
    table(
      agendaColumns.map(({ share }, index) => ({ label: labels[index] ?? '', share })),
      rows,
    ),
  ]
}

export function delegationBlocks(delegations: readonly Delegation[]): Block[] {
  const columns = [
    { label: 'No.', share: 7 },
    { label: 'Instansi', share: 28 },
    { label: 'Program', share: 20 },
    { label: 'Pimpinan rombongan', share: 22 },
    { label: 'Rencana', share: 13 },
    { label: 'Hadir', share: 10 },
  ]
  const rows = delegations.map((one, index) => [
    `${index + 1}.`,
    one.institution,
    training(one),
    joined([one.leaderName, one.leaderPosition]),
    one.plannedCount === null ? '-' : String(one.plannedCount),
    one.actualCount === null ? '-' : String(one.actualCount),
  ])
  return [table(columns, rows)]
}

export function practiceBlocks(practices: readonly NamedPractice[]): Block[] {
  if (practices.length === 0) return [paragraph('Tidak ada praktik baik yang dicatat.')]
  return [bullets(practices.map(({ name, address }) => (address === null ? name : `${name} (${address})`)))]
}

export function hostBlocks({ hostOfficials }: Pick<Visit, 'hostOfficials'>): Block[] {
  if (hostOfficials.length === 0) return [paragraph('Tidak dicatat.')]
  return [bullets(hostOfficials.map(({ name, position }) => joined([name, position])))]
}

export function minutesBlocks({ minutes }: Pick<Visit, 'minutes'>): Block[] {
  return minutes === null
    ? [paragraph('Belum ada catatan jalannya pertemuan.')]
    : lowered(markdownBlocks(minutes))
}

/** Counts only: how many were expected, announced, registered and counted. */
export function attendanceBlocks(visit: Visit, guests: readonly Guest[]): Block[] {
  const planned = visit.delegations.map(({ plannedCount }) => plannedCount)
  const expected = planned.includes(null) ? null : planned.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  const { announced, present } = headCountOfGuests(guests)
  const counted = visit.delegations.some(({ actualCount }) => actualCount !== null)
    ? headCountOfVisit(visit)
    : null
  const fact = (label: string, value: string) => ({ label, runs: [run(value)] })
  return [
    {
      kind: 'facts',
      facts: [
        fact('Rencana', people(expected)),
        ...(guests.length > 0
          ? [fact('Diumumkan dengan nama', `${announced} orang`), fact('Terdaftar hadir', `${present} orang`)]
          : []),
        fact(
          'Hadir menurut hitungan',
          people(counted?.people ?? null) +
            (counted?.isComplete === false ? ', belum semua rombongan dihitung' : ''),
        ),
      ],
    },
  ]
}

/** Those that staff turned down are left out. */
export function questionBlocks(questions: readonly Question[], nameOf: (slug: string) => string): Block[] {
  const asked = questions.filter(({ state }) => state !== 'ditolak')
  if (asked.length === 0) return [paragraph('Tidak ada tanya jawab yang dicatat.')]
  return asked.flatMap(({ question, answer, answeredBy, practice }, index) => [
    { kind: 'heading', level: 3, runs: [run(`${index + 1}. ${question}`)] } as const,
    ...(answer === null ? [paragraph('Belum dijawab.')] : lowered(markdownBlocks(answer))),
    ...aboutAnswer(answeredBy, practice === null ? null : nameOf(practice)),
  ])
}

function aboutAnswer(answeredBy: string | null, practice: string | null): Block[] {
  const said = [
    answeredBy === null ? null : `Dijawab oleh ${answeredBy}`,
    practice === null ? null : `Praktik: ${practice}`,
  ].filter((part) => part !== null)
  return said.length === 0 ? [] : [paragraph(said.join('. '), 'quoted')]
}

/** A report goes to others: only what was said with consent, or published. */
export function quoteBlocks({ quotes }: Pick<Visit, 'quotes'>): Block[] {
  const open = quotes.filter(isPublicQuote)
  if (open.length === 0) return [paragraph('Tidak ada kesan yang dicatat dengan izin.')]
  return open.map(({ text, speaker, role, source }) =>
    paragraph(
      `“${text}”\n${joined([speaker, role, source === null ? null : `sumber: ${source}`])}`,
      'quoted',
    ),
  )
}

/** Headings of a text stand below those of the paper that it is part of. */
function lowered(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block))
}
