import { run, type Block, type Run } from './blocks.ts'

const fact = /^([^:\n]{1,40}?)\s+:(?:\s+([\s\S]*))?$/

/** Lines that all read "Label : value" as labels and values side by side; null when one does not. */
export function asFacts(runs: readonly Run[]): Block | null {
  const facts = linesIn(runs).map(factIn)
  return facts.length > 0 && facts.every((one) => one !== null) ? { kind: 'facts', facts } : null
}

function factIn(line: readonly Run[]): { label: string; runs: Run[] } | null {
  const [first, ...others] = line
  const [, label, value = ''] = fact.exec(first?.text ?? '') ?? []
  if (!first || label === undefined) return null
  return { label, runs: [{ ...first, text: value }, ...others] }
}

function linesIn(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]]
  for (const one of runs) {
    const [text = '', ...following] = one.text.split('\n')
    lines.at(-1)?.push({ ...one, text })
    for (const line of following) lines.push([{ ...one, text: line }])
  }
  return lines.map((line) => line.filter(({ text }) => text !== '')).filter((line) => line.length > 0)
}

/** Text with its line ends, as one run. */
export function asWritten(text: string): Run[] {
  return [run(text.replace(/\n+$/, ''))]
}
