import { ExternalHyperlink, TextRun } from 'docx'
import type { Run } from '../blocks.ts'
import { printable } from '../printable.ts'

/** Line ends become line breaks. */
export function textRuns(runs: readonly Run[], differs: { bold?: boolean } = {}): TextRun[] {
  return runs.flatMap((run) =>
    linesOf(run).map((line, index) => new TextRun({ ...handOf(run, index > 0), text: line, ...differs })),
  )
}

const address = /(https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]])/
// Word takes no longer ones.
const longestAddress = 2000

/** As `textRuns`; the addresses in the text can be followed. */
export function linkedRuns(runs: readonly Run[]): (TextRun | ExternalHyperlink)[] {
  return runs.flatMap((run) =>
    linesOf(run).flatMap((line, index) =>
      line.split(address).map((piece, at) => {
        const hand = handOf(run, index > 0 && at === 0)
        const isLink = at % 2 === 1 && piece.length <= longestAddress && URL.canParse(piece)
        if (!isLink) return new TextRun({ ...hand, text: piece })
        const children = [new TextRun({ ...hand, text: piece, style: 'Hyperlink' })]
        return new ExternalHyperlink({ link: new URL(piece).href, children })
      }),
    ),
  )
}

function linesOf({ text }: Run): string[] {
  return printable(text).split(/\r\n|[\r\n\u2028\u2029]/)
}

function handOf({ isBold, isItalic }: Run, isOnNewLine: boolean) {
  return {
    ...(isBold && { bold: true }),
    ...(isItalic && { italics: true }),
    ...(isOnNewLine && { break: 1 }),
  }
}
