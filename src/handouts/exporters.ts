import type { Material } from '../kits/material.ts'
import type { DocxName } from './docxNames.ts'
import type { FormatName } from './format.ts'
import type { ReadingList } from './readingList.ts'

type Exporter<T> = (made: T) => Promise<Uint8Array | string>

// Each is loaded when the first file of its kind is made, in the thread that makes files.
const ofKits: Record<FormatName, Exporter<Material>> = {
  rbpmp: docx('rbpmp'),
  rp: docx('rp'),
  'bahan-ajar': docx('bahan-ajar'),
  'lembar-kerja': docx('lembar-kerja'),
  laporan: docx('laporan'),
  'policy-brief': docx('policy-brief'),
  scorm: async (material) => (await import('./scorm/scormFile.ts')).scormFile(material),
  pptx: async (material) => (await import('./pptx/slidesFile.ts')).slidesFile(material),
  pdf: async (material) => (await import('./pdf/bookFile.ts')).bookFile(material),
  md: async (material) => (await import('./text/markdownFile.ts')).markdownFile(material),
  html: async (material) => (await import('./text/htmlFile.ts')).htmlFile(material),
  bib: async ({ references }) => (await import('../citations/bibtex.ts')).bibtex(references),
  ris: async ({ references }) => (await import('../citations/ris.ts')).ris(references),
}

function docx(name: DocxName): Exporter<Material> {
  return async (material) => (await import('./docx/docxFile.ts')).docxFile(name, material)
}

const ofLists: Record<string, Exporter<ReadingList>> = {
  md: async (list) => (await import('./text/listFiles.ts')).listMarkdown(list),
  html: async (list) => (await import('./text/listFiles.ts')).listHtml(list),
  bib: async ({ references }) => (await import('../citations/bibtex.ts')).bibtex(references),
  ris: async ({ references }) => (await import('../citations/ris.ts')).ris(references),
}

/** What can be made, and of what. */
export interface MadeOf {
  kit: Material
  list: ReadingList
}
export type Subject = keyof MadeOf

/** A file to be made; `json` is what it is made of. */
export interface Job {
  subject: Subject
  format: string
  json: string
}

const exporters: { [S in Subject]: Record<string, Exporter<MadeOf[S]>> } = { kit: ofKits, list: ofLists }

export async function exported({ subject, format, json }: Job): Promise<Uint8Array> {
  const exporter = exporters[subject][format] as Exporter<unknown> | undefined
  if (!exporter) throw new Error(`nothing makes ${subject} as ${format}`)
  const made = await exporter(JSON.parse(json))
  return typeof made === 'string' ? new TextEncoder().encode(made) : made
}
