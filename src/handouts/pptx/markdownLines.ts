import type { Block, Run } from '../../papers/blocks.ts'
import { markdownBlocks } from '../../papers/markdownBlocks.ts'
import { plainText } from '../../papers/tableBlocks.ts'
import { plainLine, type Line } from './line.ts'

const deepest = 2

/** What Markdown says in lines of plain words; a row of a table becomes a point. */
export function markdownLines(markdown: string): Line[] {
  return markdownBlocks(markdown).flatMap(linesOf)
}

/** The same for a speaker's notes. */
export function markdownText(markdown: string): string {
  return markdownLines(markdown).map(noteOf).join('\n')
}

function noteOf({ text, mark, depth, number }: Line): string {
  const sign = { none: '', dot: '• ', box: '☐ ', number: `${number}. ` }[mark]
  return `${'   '.repeat(depth)}${sign}${text}`
}

function linesOf(block: Block): Line[] {
  if (block.kind === 'heading') return written([plainLine(oneLine(block.runs), { isBold: true })])
  if (block.kind === 'paragraph') return written([plainLine(oneLine(block.runs))])
  if (block.kind === 'list') return pointsOf(block)
  if (block.kind === 'facts')
    return block.facts.map(({ label, runs }) => plainLine(`${label}: ${oneLine(runs)}`))
  if (block.kind === 'table') return rowsOf(block)
  return []
}

function pointsOf({ points, start }: Extract<Block, { kind: 'list' }>): Line[] {
  const counts: number[] = [start - 1]
  return written(
    points.map(({ runs, depth, isNumbered }) => {
      counts.length = depth + 1
      counts[depth] = (counts[depth] ?? 0) + 1
      return plainLine(oneLine(runs), {
        mark: isNumbered ? 'number' : 'dot',
        depth: Math.min(depth, deepest),
        number: counts[depth] ?? 1,
      })
    }),
  )
}

function rowsOf({ columns, rows }: Extract<Block, { kind: 'table' }>): Line[] {
  const labels = columns.map(({ label }) => label).join(' – ')
  const cells = rows.map((row) => plainLine(row.map(oneLine).join(' – '), { mark: 'dot' }))
  return written([plainLine(labels, { isBold: true }), ...cells])
}

function oneLine(runs: readonly Run[]): string {
  return plainText(runs).replace(/\s+/g, ' ').trim()
}

function written(lines: Line[]): Line[] {
  return lines.filter(({ text }) => text !== '')
}
