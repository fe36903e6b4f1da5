import type { PaperName } from '../host/visitRules.ts'
import type { Block, Run } from './blocks.ts'
import { markdownBlocks } from './markdownBlocks.ts'
import { aloneOn } from './paperText.ts'
import { bracesPattern, conditionPrefix, endOfCondition } from './placeholders.ts'
import type { BlockName, ConditionName, LineName } from './placeholders.ts'
import { plainText } from './tableBlocks.ts'

/** What a paper's placeholders stand for. */
export interface PaperValues<N extends PaperName> {
  lines: Record<LineName<N>, string>
  blocks: Record<BlockName<N>, Block[]>
  conditions: Record<ConditionName<N>, boolean>
}

interface Values {
  lines: Readonly<Record<string, string>>
  blocks: Readonly<Record<string, Block[]>>
  conditions: Readonly<Record<string, boolean>>
}

/** The text as blocks, filled. Values are put in after the Markdown was read: nothing in them is Markdown. */
export function filledText<N extends PaperName>(text: string, values: PaperValues<N>): Block[] {
  const { lines, blocks, conditions }: Values = values
  const kept = linesThatHold(text.split('\n'), conditions)
  const parted = kept.map((line) => (blocks[aloneOn(line) ?? ''] ? `\n${line.trim()}\n` : line))
  return markdownBlocks(parted.join('\n')).flatMap((block) => blockFor(block, blocks) ?? filled(block, lines))
}

/** The lines of a condition themselves part paragraphs. */
function linesThatHold(lines: readonly string[], conditions: Values['conditions']): string[] {
  let holds = true
  return lines.flatMap((line) => {
    const inside = aloneOn(line)
    if (inside === endOfCondition) holds = true
    else if (inside?.startsWith(conditionPrefix))
      holds = conditions[inside.slice(conditionPrefix.length)] ?? true
    else return holds ? [line] : []
    return ['']
  })
}

function blockFor(block: Block, blocks: Values['blocks']): Block[] | null {
  if (block.kind !== 'paragraph') return null
  return blocks[aloneOn(plainText(block.runs)) ?? ''] ?? null
}

function filled(block: Block, lines: Values['lines']): Block {
  const fill = (runs: Run[]) => runs.map((run) => ({ ...run, text: filledIn(run.text, lines) }))
  const fillEach = <T extends { runs: Run[] }>(each: T[]) =>
    each.map((one) => ({ ...one, runs: fill(one.runs) }))
  if (block.kind === 'signature') return block
  if (block.kind === 'list') return { ...block, points: fillEach(block.points) }
  if (block.kind === 'facts') return { ...block, facts: fillEach(block.facts) }
  if (block.kind === 'table') return { ...block, rows: block.rows.map((cells) => cells.map(fill)) }
  return { ...block, runs: fill(block.runs) }
}

function filledIn(text: string, lines: Values['lines']): string {
  return text.replace(bracesPattern, (braces, inside: string) => lines[inside] ?? braces)
}
