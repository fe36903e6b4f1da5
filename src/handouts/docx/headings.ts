import { Bookmark, type HeadingLevel, Paragraph, TableOfContents, TextRun } from 'docx'
import type { Run } from '../../papers/blocks.ts'
import { printable } from '../../papers/printable.ts'
import type { Piece } from './handout.ts'
import { bookmark, grey, shortened, type HandoutLook } from './look.ts'

type Kind<K extends Piece['kind']> = Extract<Piece, { kind: K }>

const longestHeading = 300

/** A field whose lines are written already: Word asks nothing when it opens it. */
export function contents({ title: said, levels }: Kind<'contents'>, { entries }: HandoutLook) {
  const cachedEntries = entries.flatMap(({ title: text, level, page }, place) =>
    level > levels ? [] : [{ title: headingText(text), level, page, href: bookmark(place) }],
  )
  const options = { hyperlink: true, headingStyleRange: `1-${levels}`, beginDirty: false, cachedEntries }
  return [new Paragraph({ style: 'ContentsTitle', text: said }), new TableOfContents(said, options)]
}

export const onNewPage = { pageBreakBefore: true }
export const furtherDown = { spacing: { before: 480, after: 160 } }

export function heading(
  said: TextRun | Bookmark,
  level: (typeof HeadingLevel)[keyof typeof HeadingLevel],
  place: object,
): Paragraph {
  return new Paragraph({ heading: level, children: [said], ...place })
}

/** A heading that the list of contents leads to. */
export function marked(text: string, { nextBookmark }: HandoutLook): Bookmark {
  return new Bookmark({ id: nextBookmark(), children: [new TextRun(headingText(text))] })
}

function headingText(text: string): string {
  return printable(shortened(text, longestHeading))
}

export function titleLines(
  { over, text, under, isPage }: Kind<'title'>,
  { colour }: HandoutLook,
): Paragraph[] {
  const line = (said: string, hand: object, spacing: object) =>
    new Paragraph({ spacing, children: [new TextRun({ text: printable(shortened(said, 220)), ...hand })] })
  const small = { size: 24, bold: true, allCaps: true, characterSpacing: 40, color: grey }
  return [
    line(over, small, { before: isPage ? 2800 : 0, after: 120 }),
    line(text, { size: text.length > 90 ? 36 : 44, bold: true, color: colour }, { after: 160 }),
    line(under, { size: 24 }, { after: isPage ? 900 : 320 }),
  ]
}

export function title(runs: readonly Run[]): string {
  return headingText(runs.map(({ text }) => text).join(''))
}
