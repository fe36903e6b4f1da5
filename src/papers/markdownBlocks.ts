import markdownIt from 'markdown-it'
import type { Block, Run } from './blocks.ts'
import { asFacts, asWritten } from './factLines.ts'
import { runsOf, type Links } from './runsOf.ts'
import { tableBlocks } from './tableBlocks.ts'

const markdown = markdownIt('default', { html: false, linkify: false, typographer: false }).disable(['image'])
// Word counts no further than 32,767.
const highestStart = 9999
type Token = ReturnType<typeof markdown.parse>[number]

/** What Markdown says, as blocks: headings, paragraphs, lists and tables; whatever else it holds becomes text. */
export function markdownBlocks(text: string, links: Links = 'beside'): Block[] {
  const reading: Reading = {
    links,
    blocks: [],
    lists: [],
    isNewPoint: false,
    quotes: 0,
    heading: null,
    rows: null,
  }
  for (const token of markdown.parse(text, {})) marks[token.type]?.(reading, token)
  return reading.blocks
}

/** How far the reading has come. */
interface Reading {
  links: Links
  blocks: Block[]
  /** The lists around the text, the outermost first: whether each is numbered. */
  lists: boolean[]
  /** The text that comes next begins a point. */
  isNewPoint: boolean
  quotes: number
  heading: 1 | 2 | 3 | null
  rows: Run[][][] | null
}

const marks: Record<string, (reading: Reading, token: Token) => void> = {
  inline: (reading, token) => takeText(reading, runsOf(token, reading.links)),
  fence: (reading, { content }) => takeText(reading, asWritten(content)),
  code_block: (reading, { content }) => takeText(reading, asWritten(content)),
  heading_open: (reading, { tag }) => void (reading.heading = levelOf(tag)),
  heading_close: (reading) => void (reading.heading = null),
  blockquote_open: (reading) => void (reading.quotes += 1),
  blockquote_close: (reading) => void (reading.quotes -= 1),
  bullet_list_open: (reading, token) => openList(reading, false, token),
  ordered_list_open: (reading, token) => openList(reading, true, token),
  bullet_list_close: ({ lists }) => void lists.pop(),
  ordered_list_close: ({ lists }) => void lists.pop(),
  list_item_open: (reading) => void (reading.isNewPoint = true),
  table_open: (reading) => void (reading.rows = []),
  tr_open: ({ rows }) => void rows?.push([]),
  table_close: (reading) => {
    reading.blocks.push(...tableBlocks(reading.rows ?? []))
    reading.rows = null
  },
}

function levelOf(tag: string): 1 | 2 | 3 {
  return tag === 'h1' ? 1 : tag === 'h2' ? 2 : 3
}

function openList({ blocks, lists }: Reading, isNumbered: boolean, token: Token): void {
  const start = Number(token.attrGet('start') ?? 1)
  if (lists.length === 0) blocks.push({ kind: 'list', points: [], start: start > highestStart ? 1 : start })
  lists.push(isNumbered)
}

function takeText(reading: Reading, runs: Run[]): void {
  const { blocks, lists, quotes, heading, rows } = reading
  if (rows) rows.at(-1)?.push(runs)
  else if (heading) blocks.push({ kind: 'heading', level: heading, runs })
  else if (lists.length > 0) addToList(reading, runs)
  else if (quotes > 0) blocks.push({ kind: 'paragraph', runs, place: 'quoted' })
  else blocks.push(asFacts(runs) ?? { kind: 'paragraph', runs, place: 'body' })
}

/** A second paragraph of a point stays in it. */
function addToList(reading: Reading, runs: Run[]): void {
  const { blocks, lists, isNewPoint } = reading
  const list = lastList(blocks)
  const point = list.points.at(-1)
  if (point && !isNewPoint) point.runs.push({ text: '\n', isBold: false, isItalic: false }, ...runs)
  else list.points.push({ runs, depth: lists.length - 1, isNumbered: lists.at(-1) ?? false })
  reading.isNewPoint = false
}

/** A table inside a list parts it: the numbers go on after it. */
function lastList(blocks: Block[]): Extract<Block, { kind: 'list' }> {
  const last = blocks.at(-1)
  if (last?.kind === 'list') return last
  const before = blocks.findLast((block) => block.kind === 'list')
  const counted = before?.points.filter(({ depth }) => depth === 0).length ?? 0
  const list = { kind: 'list' as const, points: [], start: (before?.start ?? 1) + counted }
  blocks.push(list)
  return list
}
