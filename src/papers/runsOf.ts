import type { Run } from './blocks.ts'

/** What Markdown's parser says of a piece of text. */
export interface InlineToken {
  type: string
  content: string
  children: readonly InlineToken[] | null
  attrGet(name: string): string | number | null
}

const before = { isBold: 0, isItalic: 0, address: '', linkText: '' }

/** A text's runs; the address of a link follows its text, since a printed page leads nowhere. */
export function runsOf({ children }: InlineToken): Run[] {
  const runs: Run[] = []
  const hand = { ...before }
  for (const token of children ?? []) {
    const text = textOf(token, hand)
    if (text !== '') add(runs, { text, isBold: hand.isBold > 0, isItalic: hand.isItalic > 0 })
  }
  return runs
}

function textOf(token: InlineToken, hand: typeof before): string {
  const { type, content } = token
  if (type === 'softbreak' || type === 'hardbreak') return '\n'
  if (type === 'strong_open') hand.isBold += 1
  if (type === 'strong_close') hand.isBold -= 1
  if (type === 'em_open') hand.isItalic += 1
  if (type === 'em_close') hand.isItalic -= 1
  if (type === 'link_open')
    Object.assign(hand, { address: String(token.attrGet('href') ?? ''), linkText: '' })
  if (type === 'link_close') return addressBeside(hand)
  hand.linkText += content
  return content
}

function addressBeside({ address, linkText }: typeof before): string {
  const said = address.replace(/^mailto:/, '')
  return said === '' || said === linkText ? '' : ` (${said})`
}

/** Joined to the last one where that is in the same hand. */
function add(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (last && last.isBold === run.isBold && last.isItalic === run.isItalic) last.text += run.text
  else runs.push(run)
}
