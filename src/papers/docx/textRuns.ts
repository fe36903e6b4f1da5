import { TextRun } from 'docx'
import type { Run } from '../blocks.ts'

// XML cannot hold them, and the overrides of the direction of text would turn a letter's words around.
const unprintable = /(?![\t\r\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu

/** Text that any office program can read. */
export function printable(text: string): string {
  return text.replace(unprintable, '').replace(/\p{Surrogate}/gu, '\ufffd')
}

/** Line ends become line breaks. */
export function textRuns(runs: readonly Run[], differs: { bold?: boolean } = {}): TextRun[] {
  return runs.flatMap(({ text, isBold, isItalic }) =>
    printable(text)
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .map(
        (line, index) =>
          new TextRun({
            text: line,
            ...(isBold && { bold: true }),
            ...(isItalic && { italics: true }),
            ...(index > 0 && { break: 1 }),
            ...differs,
          }),
      ),
  )
}
