import Pdf from 'pdfkit'
import { translator } from '../../i18n/translate.ts'
import type { Material } from '../../kits/material.ts'
import { chaptersOf } from './book/chapters.ts'
import { chapterPages } from './setting/chapterPages.ts'
import { coloursOf } from './setting/colours.ts'
import { contentsPages, fillContents } from './setting/contentsPages.ts'
import { coverPage } from './setting/coverPage.ts'
import { openFaces } from './setting/faces.ts'
import { picturesOf } from './setting/pictures.ts'
import type { Press } from './setting/press.ts'
import { propertiesOf } from './setting/properties.ts'
import { runningLines } from './setting/runningLines.ts'
import { element, type Element } from './setting/tags.ts'

/** The bahan ajar as a tagged PDF: cover, contents, a chapter for each part, what is done with them, and references. */
export async function bookFile(material: Material): Promise<Uint8Array> {
  const t = translator(material.locale)
  const pictures = await picturesOf(material)
  const { doc, root, press } = openBook(material)
  const chapters = chaptersOf(material)
  coverPage(press, { material, logo: pictures.get(material.host.logoPath ?? '') ?? null, t })
  press.section = element(press, root, 'Sect')
  const lines = contentsPages(press, t('handout.pdf.contents'), chapters)
  const pages = chapters.map((chapter, index) => chapterPages(press, chapter, index, { root, pictures, t }))
  fillContents(press, lines, pages)
  runningLines(press, material, t)
  root.end()
  return written(doc)
}

function openBook(material: Material): { doc: PDFKit.PDFDocument; root: Element; press: Press } {
  const doc = new Pdf({
    pdfVersion: '1.7',
    tagged: true,
    lang: material.locale,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    info: propertiesOf(material),
  })
  const root = doc.struct('Document')
  doc.addStructure(root)
  const press: Press = {
    doc,
    faces: openFaces(doc),
    colours: coloursOf(material.host.colour),
    section: element({ doc }, root, 'Sect'),
    y: 0,
    frame: { left: 0, top: 0, width: 0, bottom: 0 },
  }
  return { doc, root, press }
}

async function written(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  doc.end()
  for await (const part of doc) parts.push(part as Uint8Array)
  return Buffer.concat(parts)
}
