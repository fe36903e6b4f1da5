import { escapeHtml, type SafeHtml } from '../web/safeHtml.ts'
import { tokensOf, type Token } from './analysis.ts'

const length = 220

/** The passage that holds the most of the words asked for, each in `<mark>`. */
export function snippetOf(text: string, stems: ReadonlySet<string>): SafeHtml {
  const found = tokensOf(text.slice(0, 50_000)).filter((token) => stems.has(token.stem))
  const start = startOfPassage(text, bestStart(found))
  const end = endOfPassage(text, start + length)
  const marked = markWords(text, start, end, found)
  return `${start > 0 ? '… ' : ''}${marked}${end < text.length ? ' …' : ''}` as SafeHtml
}

/** Where the passage with the most different stems begins. */
function bestStart(found: readonly Token[]): number {
  let best = { start: 0, different: 0 }
  found.forEach((token, at) => {
    const within = found.slice(at, at + 30).filter((other) => other.end - token.start < length)
    const different = new Set(within.map((other) => other.stem)).size
    if (different > best.different) best = { start: token.start, different }
  })
  return best.start
}

/** The sentence's beginning when it is near, else a word's. */
function startOfPassage(text: string, at: number): number {
  const from = Math.max(0, at - 80)
  if (from === 0) return 0
  const sentence = text.slice(from, at).search(/(?<=[.!?\n]\s*)\p{L}/u)
  if (sentence > 0) return from + sentence
  const space = text.indexOf(' ', from)
  return space >= 0 && space < at ? space + 1 : at
}

function endOfPassage(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 40 ? space : at
}

function markWords(text: string, start: number, end: number, found: readonly Token[]): string {
  let html = ''
  let at = start
  for (const token of found.filter((word) => word.start >= start && word.end <= end)) {
    html += `${escapeHtml(text.slice(at, token.start))}<mark>${escapeHtml(text.slice(token.start, token.end))}</mark>`
    at = token.end
  }
  return html + escapeHtml(text.slice(at, end))
}
