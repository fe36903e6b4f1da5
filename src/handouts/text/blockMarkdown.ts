import type { Block, Point, Run } from '../../papers/blocks.ts'
import { markdownBlocks } from '../../papers/markdownBlocks.ts'
import { plainCell, plainLine, plainMarkdown } from './plainMarkdown.ts'

/**
 * What someone wrote in Markdown, written anew from what the site would show of it: no HTML, no picture, no link that
 * leads astray, and its highest headings just below `level`.
 */
export function cleanMarkdown(markdown: string, level: number): string {
  const blocks = markdownBlocks(markdown)
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
  const lower = level + 1 - Math.min(...levels)
  return blocks
    .map((block) => blockText(block, lower))
    .filter((text) => text !== '')
    .join('\n\n')
}

function blockText(block: Block, lower: number): string {
  if (block.kind === 'heading') return `${'#'.repeat(Math.min(6, block.level + lower))} ${inLine(block.runs)}`
  if (block.kind === 'list') return listText(block)
  if (block.kind === 'facts')
    return block.facts.map(({ label, runs }) => `- **${plainLine(label)}**: ${inLine(runs)}`).join('\n')
  if (block.kind === 'table')
    return tableText(
      block.columns.map(({ label }) => plainCell(label)),
      block.rows.map((cells) => cells.map(inLine)),
    )
  if (block.kind === 'signature') return ''
  return block.place === 'quoted' ? quoted(textOf(block.runs)) : textOf(block.runs)
}

export function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

function listText({ points, start }: { points: readonly Point[]; start: number }): string {
  const counts: number[] = [start - 1]
  const indents: number[] = [0]
  return points
    .map(({ runs, depth, isNumbered }) => {
      counts.length = depth + 1
      counts[depth] = (counts[depth] ?? 0) + 1
      const mark = isNumbered ? `${counts[depth]}. ` : '- '
      const indent = indents[depth] ?? 0
      indents[depth + 1] = indent + mark.length
      const continued = `\n${' '.repeat(indent + mark.length)}`
      return ' '.repeat(indent) + mark + textOf(runs).split('\n').join(continued)
    })
    .join('\n')
}

function inLine(runs: readonly Run[]): string {
  return textOf(runs).replace(/\s*\n\s*/g, ' ')
}

function textOf(runs: readonly Run[]): string {
  const text = runs.map(handOf).join('')
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Marks stand at words: `** bold**` would be no bold. */
function handOf({ text, isBold, isItalic }: Run): string {
  const mark = `${isBold ? '**' : ''}${isItalic ? '_' : ''}`
  return text
    .split('\n')
    .map((line) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(line) ?? []
      if (mark === '' || words === '') return before + plainMarkdown(words) + after
      return `${before}${mark}${plainMarkdown(words)}${mark.split('').toReversed().join('')}${after}`
    })
    .join('\n')
}
