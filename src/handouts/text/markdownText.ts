import { letterOf } from '../../kits/quizWords.ts'
import { apaRuns } from '../../citations/apa.ts'
import type { Locale } from '../../i18n/locale.ts'
import { cleanMarkdown, quoted, tableText } from './blockMarkdown.ts'
import type { Outline, Piece } from './outline.ts'
import { plainCell, plainLine, plainMarkdown } from './plainMarkdown.ts'

/** An outline as one Markdown file (CommonMark with tables), headings in order. */
export function markdownText({ title, lead, notices, chapters }: Outline, locale: Locale): string {
  const blocks = [
    `# ${plainCell(title)}`,
    ...lead.map(plainMarkdown),
    ...notices.map((notice) => quoted(`**${plainCell(notice)}**`)),
    ...chapters.flatMap((chapter) => [
      `## ${plainCell(chapter.title)}`,
      ...chapter.pieces.map((piece) => pieceText(piece, locale)),
    ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

type Writers = { [K in Piece['kind']]: (piece: Extract<Piece, { kind: K }>, locale: Locale) => string }

const writers: Writers = {
  heading: ({ level, text }) => `${'#'.repeat(level)} ${plainCell(text)}`,
  text: ({ text }) => plainMarkdown(text),
  markdown: ({ markdown }) => cleanMarkdown(markdown, 3),
  notice: ({ text }) => quoted(plainMarkdown(text)),
  quote: ({ text, by }) => quoted(`“${plainMarkdown(text)}”\n\n— ${plainLine(by)}`),
  list: ({ lines, mark }) =>
    lines.map((line, index) => `${markOf(mark, index)} ${plainLine(line)}`).join('\n'),
  facts: ({ facts }) =>
    facts.map(({ label, text }) => `- **${plainCell(label)}**: ${plainCell(text)}`).join('\n'),
  table: ({ head, rows }) =>
    tableText(
      head.map(plainCell),
      rows.map((cells) => cells.map(plainCell)),
    ),
  // A file of text holds no pictures; the practice's page, whose address it has, does.
  photos: () => '',
  link: ({ label, address }) => `[${plainCell(label)}](<${encodeURI(decodedUri(address))}>)`,
  references: ({ citations }, locale) =>
    citations.map((citation) => `- ${apaRuns(citation, locale).map(referenceRun).join('')}`).join('\n'),
}

function pieceText(piece: Piece, locale: Locale): string {
  const write = writers[piece.kind] as (piece: Piece, locale: Locale) => string
  return write(piece, locale)
}

function markOf(mark: 'bullet' | 'number' | 'letter' | 'box', index: number): string {
  if (mark === 'number') return `${index + 1}.`
  if (mark === 'letter') return `- ${letterOf(index)}.`
  return mark === 'box' ? '- ☐' : '-'
}

function referenceRun({ text, isItalic }: { text: string; isItalic: boolean }): string {
  const line = plainCell(text)
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
  return before + (isItalic ? `_${line}_` : line) + after
}

/** Encoded once, whether it was before or not. */
function decodedUri(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
