import { AlignmentType, type IStylesOptions } from 'docx'
import { font, lines } from '../../papers/docx/sheet.ts'
import type { Handout } from './handout.ts'
import { grey, type HandoutLook } from './look.ts'

const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true }

/** Sizes in half points: 22 is 11 points. */
export function handoutStyles(
  { language }: Pick<Handout, 'language'>,
  { colour }: HandoutLook,
): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: 22, language: { value: language } },
        paragraph: { spacing: { after: 120, ...lines(276) } },
      },
      ...headings(colour),
      hyperlink: { run: { color: colour, underline: {} } },
    },
    characterStyles: [{ id: 'IndexLink', name: 'Index Link', run: {} }],
    paragraphStyles: [...paragraphStyles(colour), contentsLine(1, colour), contentsLine(2, colour)],
  }
}

function headings(color: string) {
  return {
    heading1: {
      ...heading,
      run: { font, size: 34, bold: true, color },
      paragraph: { spacing: { before: 0, after: 240, ...lines(252) }, keepNext: true, keepLines: true },
    },
    heading2: {
      ...heading,
      run: { font, size: 25, bold: true, color },
      paragraph: { spacing: { before: 300, after: 100 }, keepNext: true, keepLines: true },
    },
    heading3: {
      ...heading,
      run: { font, size: 22, bold: true, color: '1F1F1F' },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true },
    },
  }
}

function paragraphStyles(colour: string) {
  const normal = { basedOn: 'Normal' }
  return [
    {
      ...normal,
      id: 'FormTitle',
      name: 'Judul formulir',
      next: 'Normal',
      run: { size: 26, bold: true, allCaps: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 160 }, keepNext: true },
    },
    {
      ...normal,
      id: 'TableText',
      name: 'Isi tabel',
      run: { size: 19 },
      paragraph: { spacing: { before: 30, after: 30, ...lines(252) } },
    },
    { ...normal, id: 'Quoted', name: 'Kutipan', paragraph: { indent: { left: 454 } } },
    { ...normal, id: 'Small', name: 'Keterangan', run: { size: 18, color: grey } },
    {
      ...normal,
      id: 'Reference',
      name: 'Acuan',
      paragraph: { indent: { left: 567, hanging: 567 }, spacing: { after: 100 } },
    },
    {
      ...normal,
      id: 'ContentsTitle',
      name: 'Judul daftar isi',
      run: { size: 34, bold: true, color: colour },
      paragraph: { spacing: { after: 240 }, keepNext: true },
    },
  ]
}

function contentsLine(level: 1 | 2, color: string) {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    run: level === 1 ? { bold: true, color } : { size: 20 },
    paragraph: {
      indent: { left: level === 1 ? 0 : 340 },
      spacing: { before: level === 1 ? 100 : 0, after: 30, ...lines(252) },
    },
  }
}
