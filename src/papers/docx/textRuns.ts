import { TextRun } from 'docx'
import type { Run } from '../blocks.ts'
import { printable } from '../printable.ts'

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
