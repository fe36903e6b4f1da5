import { escapeHtml, type SafeHtml } from '../web/safeHtml.ts'
import type { Block, Point, Run } from './blocks.ts'
import { dots } from './paperWords.ts'

/** The blocks of a paper as HTML: the same that the file holds, without its letterhead. */
export function previewHtml(blocks: readonly Block[]): SafeHtml {
  return blocks.map(htmlOf).join('\n') as SafeHtml
}

function htmlOf(block: Block): string {
  if (block.kind === 'heading') return `<h${block.level + 2}>${inline(block.runs)}</h${block.level + 2}>`
  if (block.kind === 'list') return listOf(block.points, block.start)
  if (block.kind === 'facts') return factsOf(block)
  if (block.kind === 'table') return tableOf(block)
  if (block.kind === 'signature') return signatureOf(block)
  const text = `<p>${inline(block.runs)}</p>`
  if (block.place === 'right') return `<p class="signed">${inline(block.runs)}</p>`
  return block.place === 'quoted' ? `<blockquote>${text}</blockquote>` : text
}

function factsOf({ facts }: Extract<Block, { kind: 'facts' }>): string {
  const rows = facts.map(
    ({ label, runs }) => `<div><dt>${escapeHtml(label)}</dt><dd>${inline(runs)}</dd></div>`,
  )
  return `<dl class="facts">${rows.join('')}</dl>`
}

function signatureOf({ lines, name, below }: Extract<Block, { kind: 'signature' }>): string {
  return `<p class="signed">${[...lines, '', name ?? `(${dots})`, ...below].map(escapeHtml).join('<br>')}</p>`
}

function inline(runs: readonly Run[]): string {
  return runs
    .map(({ text, isBold, isItalic }) => {
      const escaped = escapeHtml(text).replaceAll('\n', '<br>')
      const leaning = isItalic ? `<em>${escaped}</em>` : escaped
      return isBold ? `<strong>${leaning}</strong>` : leaning
    })
    .join('')
}

/** Points that stand deeper become a list in the point before them. */
function listOf(points: readonly Point[], start = 1): string {
  const [first] = points
  if (!first) return ''
  const heads = points.flatMap(({ depth }, index) => (depth <= first.depth ? [index] : []))
  const rows = heads.map((at, index) => {
    const [point, ...inner] = points.slice(at, heads[index + 1])
    return `<li>${inline(point?.runs ?? [])}${listOf(inner)}</li>`
  })
  const opening = first.isNumbered ? (start === 1 ? 'ol' : `ol start="${start}"`) : 'ul'
  return `<${opening}>${rows.join('')}</${first.isNumbered ? 'ol' : 'ul'}>`
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const header = columns.map(({ label }) => `<th scope="col">${escapeHtml(label)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${inline(cell)}</td>`).join('')}</tr>`)
  return `<div class="table-scroll" tabindex="0"><table><thead><tr>${header}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
