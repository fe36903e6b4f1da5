import { bullets, paragraph } from '../../papers/blocks.ts'
import type { ProseField } from '../../practices/practice.ts'
import { practicesIn, type MaterialPart, type PracticePart } from '../../kits/material.ts'
import { figureTable } from './figureTable.ts'
import type { Piece } from './handout.ts'
import { grid, markdown, plain, pointsIn, strongCell, subheading, toFill } from './pieces.ts'
import { factBlock } from './practiceChapter.ts'
import type { Writing } from './writing.ts'

/** Who the host is, and in short what is studied there. */
export function locusProfile({ material }: Writing): Piece[] {
  const { host, parts } = material
  const contact = [host.address, ...host.contacts].filter((one) => one !== null)
  const lokus = [...new Set(parts.flatMap(stopsOf))]
  return [
    subheading('A. Pemerintah daerah'),
    ...factBlock([
      { label: 'Nama', text: host.government },
      ...(contact.length === 0 ? [] : [{ label: 'Alamat dan kontak', text: contact.join('\n') }]),
      ...(lokus.length === 0 ? [] : [{ label: 'Tempat yang dikunjungi', text: lokus.join('; ') }]),
    ]),
    toFill('Tambahkan profil singkat daerah: penduduk, wilayah, dan ciri yang berkaitan, dengan sumbernya.'),
    subheading('B. Praktik yang dipelajari'),
    ...practicesIn(material).flatMap(({ name, summary, facts }) => [
      subheading(name, 3),
      ...plain(summary),
      ...factBlock(facts),
    ]),
  ]
}

function stopsOf(part: MaterialPart): string[] {
  return part.kind === 'visit' ? part.stops.map(({ place }) => place) : []
}

/** What the records say was reached, with its sources; what was seen is the participant's to write. */
export function superiorities(writing: Writing): Piece[] {
  const pieces = practicesIn(writing.material).flatMap((part): Piece[] => [
    subheading(part.name),
    ...proseOf(part, ['problem', 'design', 'results', 'benefits']),
    ...figureTable(part.figures, writing),
    ...(part.awards.length === 0 ? [] : [subheading('Penghargaan', 3), bullets(part.awards)]),
    toFill(`Tuliskan keunggulan ${part.name} yang Anda lihat sendiri dan buktinya.`),
  ])
  return pieces.length > 0 ? pieces : [toFill('Tuliskan keunggulan yang Anda temukan dan buktinya.')]
}

function proseOf({ prose }: PracticePart, fields: readonly ProseField[]): Piece[] {
  return prose
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ heading, markdown: text }) => [subheading(heading, 3), ...markdown(text)])
}

/** What made it work, as the records tell it: what is new, who pays, who helps, what had to be there. */
export function successFactors({ material }: Writing): Piece[] {
  const rows = practicesIn(material).flatMap((part) => factorsOf(part))
  const columns = [
    ['Praktik', 20],
    ['Faktor', 18],
    ['Menurut catatan lokus', 34],
    ['Temuan Anda', 28],
  ] as const
  return [
    ...(rows.length === 0 ? [] : [grid(columns, rows)]),
    paragraph('Faktor yang paling menentukan menurut pengamatan:'),
    toFill('Urutkan tiga faktor kunci dan jelaskan mengapa praktik ini tidak berjalan tanpanya.'),
  ]
}

function factorsOf({ name, prose, resources, partners }: PracticePart) {
  const told = (field: ProseField) => prose.find((one) => one.field === field)
  const texts: [factor: string, text: string][] = [
    ['Kebaruan', inShort(told('novelty')?.markdown)],
    ['Prasyarat', inShort(told('preconditions')?.markdown)],
    ['Keberlanjutan', inShort(told('sustainability')?.markdown)],
    ['Sumber daya', resources.map(({ label, text }) => `${label}: ${text}`).join('\n')],
    [
      'Mitra',
      partners
        .map(({ institution, role }) => (role === null ? institution : `${institution} (${role})`))
        .join('\n'),
    ],
  ]
  const known = texts.filter(([, text]) => text !== '')
  return known.map(([factor, text], index) => [
    ...(index === 0 ? [strongCell(name, { rows: known.length })] : []),
    factor,
    text,
    '',
  ])
}

const longest = 400

function inShort(text: string | undefined): string {
  const said = pointsIn(text ?? '').join('; ')
  return said.length > longest ? `${said.slice(0, longest - 1)}…` : said
}
