import { run, type Block, type Run } from './blocks.ts'

// More could not be read on a page, and Word takes no more than 63.
const mostColumns = 10

/** A table as someone wrote it; one that is too wide for a page becomes a line of text for each row. */
export function tableBlocks([labels = [], ...rows]: Run[][][]): Block[] {
  if (labels.length === 0) return []
  if (labels.length > mostColumns) return [labels, ...rows].map((cells) => lineOf(cells))
  const columns = labels.map((label) => ({ label: plainText(label), share: 100 / labels.length }))
  return [{ kind: 'table', columns, rows, hasTallRows: false }]
}

function lineOf(cells: readonly Run[][]): Block {
  const runs = cells.flatMap((cell, index) => (index === 0 ? cell : [run(' | '), ...cell]))
  return { kind: 'paragraph', runs, place: 'body' }
}

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}
