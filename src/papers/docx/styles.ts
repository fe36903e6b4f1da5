import { AlignmentType, type IStylesOptions } from 'docx'
import { font, lines } from './sheet.ts'

const heading = { basedOn: 'Normal', next: 'Normal', quickFormat: true }

/** Sizes in half points: 22 is 11 points. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font, size: 22, language: { value: 'id-ID' } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    heading1: {
      ...heading,
      run: { font, size: 26, bold: true, allCaps: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 }, keepNext: true },
    },
    heading2: {
      ...heading,
      run: { font, size: 23, bold: true, color: '000000' },
      paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
    },
    heading3: {
      ...heading,
      run: { font, size: 22, bold: true, italics: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Isi tabel',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 30, after: 30, ...lines(252) } },
    },
    { id: 'Quoted', name: 'Kutipan', basedOn: 'Normal', paragraph: { indent: { left: 454 } } },
  ],
}
