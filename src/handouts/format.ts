import { bibtexType } from '../citations/bibtex.ts'
import { risType } from '../citations/ris.ts'
import { docxType } from '../papers/paper.ts'
import { docxNames, type DocxName } from './docxNames.ts'

/** What a kit can be taken away as, in the order in which it is offered. */
const formatNames = [...docxNames, 'pptx', 'pdf', 'scorm', 'md', 'html', 'bib', 'ris'] as const
export type FormatName = (typeof formatNames)[number]

export interface Format {
  name: FormatName
  /** Of its files, without the dot. */
  ending: 'docx' | 'pptx' | 'pdf' | 'zip' | 'md' | 'html' | 'bib' | 'ris'
  mediaType: string
  /** What follows the kit's name in the name of the file; null for nothing. */
  suffix: string | null
  /** It is nothing without the answers of the quiz, and holds them where anybody can read them. */
  needsKeys: boolean
  /** Official forms are in Indonesian, whatever the reader's language. */
  isOfficialForm: boolean
}

type Bare = Omit<Format, 'name' | 'needsKeys' | 'isOfficialForm'>

const docx = (name: DocxName): Bare => ({ ending: 'docx', mediaType: docxType, suffix: name })

const table: Record<FormatName, Bare> = {
  rbpmp: docx('rbpmp'),
  rp: docx('rp'),
  'bahan-ajar': docx('bahan-ajar'),
  'lembar-kerja': docx('lembar-kerja'),
  laporan: docx('laporan'),
  'policy-brief': docx('policy-brief'),
  scorm: { ending: 'zip', mediaType: 'application/zip', suffix: 'scorm' },
  pptx: {
    ending: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    suffix: 'bahan-tayang',
  },
  pdf: { ending: 'pdf', mediaType: 'application/pdf', suffix: 'bahan-ajar' },
  md: { ending: 'md', mediaType: 'text/markdown; charset=utf-8', suffix: null },
  html: { ending: 'html', mediaType: 'text/html; charset=utf-8', suffix: null },
  bib: { ending: 'bib', mediaType: bibtexType, suffix: 'pustaka' },
  ris: { ending: 'ris', mediaType: risType, suffix: 'pustaka' },
}

const otherNames: Record<string, string> = { docx: 'bahan-ajar' }
const needingKeys: readonly string[] = ['scorm']
const officialForms: readonly string[] = ['rbpmp', 'rp', 'lembar-kerja', 'laporan', 'policy-brief']

export const formats: readonly Format[] = formatNames.map((name) => ({
  name,
  ...table[name],
  needsKeys: needingKeys.includes(name),
  isOfficialForm: officialForms.includes(name),
}))

/** What a reading list can be taken away as. */
export const listFormats = formats.filter(({ name }) => ['md', 'html', 'bib', 'ris'].includes(name))

/** The format that an address names: `rbpmp`, `rbpmp.docx`, `docx`; null when there is none of that name. */
export function formatNamed(asked: string, among = formats): Format | null {
  const named = (name: string) => among.find((format) => format.name === (otherNames[name] ?? name))
  const [, bare = '', ending] = /^(.+)\.([a-z]+)$/.exec(asked) ?? []
  const withEnding = named(bare)
  return named(asked) ?? (withEnding?.ending === ending ? (withEnding ?? null) : null)
}

/** "kerja-tim-rbpmp.docx". */
export function fileNameOf(slug: string, { suffix, ending }: Pick<Format, 'suffix' | 'ending'>): string {
  return `${slug}${suffix === null ? '' : `-${suffix}`}.${ending}`
}
