import { apaRuns } from '../../citations/apa.ts'
import type { Locale } from '../../i18n/locale.ts'
import { escapeHtml, renderMarkdown } from '../../web/safeHtml.ts'
import type { Piece } from './outline.ts'
import type { Pictures } from './pictures.ts'

export interface Around {
  locale: Locale
  pictures: Pictures
}

/** A piece of an outline as HTML, every text of it escaped or rendered as the site does. */
export function htmlOf(piece: Piece, around: Around): string {
  const write = writers[piece.kind] as (piece: Piece, around: Around) => string
  return write(piece, around)
}

type Writers = { [K in Piece['kind']]: (piece: Extract<Piece, { kind: K }>, around: Around) => string }

const writers: Writers = {
  heading: ({ level, text }) => `<h${level}>${escapeHtml(text)}</h${level}>`,
  text: ({ text }) => `<p>${escapeHtml(text).replace(/\n+/g, '<br>')}</p>`,
  markdown: ({ markdown }, { locale }) => {
    const html = belowLevel3(renderMarkdown(markdown))
    return locale === 'id' ? html : `<div lang="id">${html}</div>`
  },
  notice: ({ text }) => `<p class="notice">${escapeHtml(text)}</p>`,
  quote: ({ text, by }) =>
    `<figure><blockquote><p>${escapeHtml(text)}</p></blockquote><figcaption>${escapeHtml(by)}</figcaption></figure>`,
  list: listHtml,
  facts: ({ facts }) =>
    `<dl>${facts
      .map(({ label, text }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(text)}</dd></div>`)
      .join('')}</dl>`,
  table: ({ head, rows }) => tableHtml(head, rows),
  photos: ({ photos }, { pictures }) => photos.map((photo) => photoHtml(photo, pictures)).join(''),
  link: ({ label, address }) => `<p>${linked(label, address)}</p>`,
  references: ({ citations }, { locale }) =>
    `<ul class="references">${citations
      .map((citation) => `<li>${apaRuns(citation, locale).map(referenceRun).join('')}</li>`)
      .join('')}</ul>`,
}

/** With its highest headings at level 4. Safe HTML has no other text between these brackets. */
function belowLevel3(html: string): string {
  const levels = [...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))
  const lower = 4 - Math.min(...levels)
  return html.replace(
    /(<\/?h)([1-6])>/g,
    (_all, start: string, level: string) => `${start}${Math.min(6, Number(level) + lower)}>`,
  )
}

function listHtml({ lines, mark }: Extract<Piece, { kind: 'list' }>): string {
  const tag = { bullet: 'ul', box: 'ul class="boxes"', number: 'ol', letter: 'ol type="A"' }[mark]
  return `<${tag}>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</${tag.slice(0, 2)}>`
}

function tableHtml(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')
  const lines = rows.map(([first = '', ...cells]) => {
    const others = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
    return `<tr><th scope="row">${escapeHtml(first)}</th>${others}</tr>`
  })
  return `<div class="table-scroll" tabindex="0"><table><thead><tr>${columns}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`
}

type PhotoShown = Extract<Piece, { kind: 'photos' }>['photos'][number]

function photoHtml({ path, caption, credit }: PhotoShown, pictures: Pictures): string {
  const picture = pictures.get(path)
  if (!picture) return ''
  const told = [caption, credit].filter((one) => one !== null).join(' · ')
  const { address, width, height } = picture
  const image = `<img src="${address}" width="${width}" height="${height}" alt="${escapeHtml(caption ?? '')}">`
  return `<figure>${image}${told === '' ? '' : `<figcaption>${escapeHtml(told)}</figcaption>`}</figure>`
}

/** Only to the web: what else an address may be stays text. */
function linked(label: string, address: string): string {
  const isSafe = /^https?:\/\//i.test(address)
  return isSafe ? `<a href="${escapeHtml(address)}">${escapeHtml(label)}</a>` : escapeHtml(label)
}

function referenceRun({ text, isItalic }: { text: string; isItalic: boolean }): string {
  const shown = text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? linked(part, part) : escapeHtml(part)))
  return isItalic ? `<cite>${shown.join('')}</cite>` : shown.join('')
}
