import type { Run } from './blocks.ts'

/** What Markdown's parser says of a piece of text. */
export interface InlineToken {
  type: string
  content: string
  children: readonly InlineToken[] | null
  attrGet(name: string): string | number | null
}

const before = { isBold: 0, isItalic: 0, address: '', linkText: '' }

/** Links stay links, or their addresses follow their texts, since a printed page leads nowhere. */
export type Links = 'kept' | 'beside'

export function runsOf({ children }: InlineToken, links: Links = 'beside'): Run[] {
  const runs: Run[] = []
  const hand = { ...before }
  for (const token of children ?? []) {
    const said = textOf(token, hand)
    const text = links === 'kept' && token.type === 'link_close' ? '' : said
    if (text !== '') add(runs, runOf(text, hand, links))
    if (token.type === 'link_close') hand.address = ''
  }
  return runs
}

function runOf(text: string, { isBold, isItalic, address }: typeof before, links: Links): Run {
  const run = { text, isBold: isBold > 0, isItalic: isItalic > 0 }
  return links === 'kept' && address !== '' ? { ...run, address } : run
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
  if (last && last.isBold === run.isBold && last.isItalic === run.isItalic && last.address === run.address)
    last.text += run.text
  else runs.push(run)
}
