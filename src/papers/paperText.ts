import type { PaperName } from '../host/visitRules.ts'
import type { MessageKey, MessageValues } from '../i18n/translate.ts'
import { bracesPattern, conditionPrefix, endOfCondition, placeholdersOf } from './placeholders.ts'
import { startingTexts } from './startingTexts.ts'

type Fault = { key: MessageKey; values: MessageValues }

/** The text of a paper: the admin's own, else the one that it ships with. */
export function textOfPaper(name: PaperName, papers: Partial<Record<PaperName, string>>): string {
  return papers[name] ?? startingTexts[name]
}

/** What a text of this paper names wrongly, each fault once. */
export function faultsIn(name: PaperName, text: string): Fault[] {
  const lines = text.split('\n')
  const faults = [...lines.flatMap((line) => faultsOnLine(name, line)), ...conditionFaults(lines)]
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()]
}

function faultsOnLine(name: PaperName, line: string): Fault[] {
  const { lines, blocks, conditions } = known(name)
  const marks = conditions.map((one) => `${conditionPrefix}${one}`)
  const mustBeAlone = new Set([...blocks, ...marks, endOfCondition])
  const faultOf = ([braces, inside = '']: RegExpExecArray): Fault[] => {
    if (lines.includes(inside)) return []
    const values = { name: braces }
    if (!mustBeAlone.has(inside)) return [{ key: 'papers.error.unknown', values }]
    return line.trim() === braces ? [] : [{ key: 'papers.error.notAlone', values }]
  }
  return [...line.matchAll(bracesPattern)].flatMap(faultOf)
}

function known(name: PaperName): Record<'lines' | 'blocks' | 'conditions', readonly string[]> {
  return placeholdersOf[name]
}

/** Conditions do not stand in each other, and each has its end. */
function conditionFaults(lines: readonly string[]): Fault[] {
  let open: string | null = null
  for (const line of lines) {
    const inside = aloneOn(line) ?? ''
    const isEnd = inside === endOfCondition
    if (isEnd ? open === null : inside.startsWith(conditionPrefix) && open !== null)
      return [{ key: 'papers.error.nested', values: { name: `{${inside}}` } }]
    if (isEnd) open = null
    else if (inside.startsWith(conditionPrefix)) open = inside
  }
  return open === null ? [] : [{ key: 'papers.error.unclosed', values: { name: `{${open}}` } }]
}

/** What stands in braces alone on a line. */
export function aloneOn(line: string): string | null {
  return /^\{([^{}]{1,60})\}$/.exec(line.trim())?.[1] ?? null
}
