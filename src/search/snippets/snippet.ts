import { escapeHtml, type SafeHtml } from '../../web/safeHtml.ts'
import type { Passage, SearchDocument } from '../documents/searchDocument.ts'
import type { FoundIn } from '../search.ts'
import { bestWindow, snippetLength, type Sought, type Window } from './bestWindow.ts'
import { seekerOf, type Seeker } from './mentions.ts'

export interface Snippet {
  snippet: SafeHtml
  foundIn: FoundIn
}

/** Shows the best of any document for what is sought, with the words in `<mark>`, and where it stands. */
export function snippetsFor(sought: Sought): (document: Pick<SearchDocument, 'passages'>) => Snippet {
  const seek = seekerOf(sought.weights)
  return ({ passages }) => {
    const best = bestWindow(passages, sought, seek)
    const passage = best?.passage ?? beginningOf(passages)
    if (passage === undefined) return { snippet: escapeHtml(''), foundIn: { field: 'summary', file: null } }
    const { field, file } = passage
    return {
      snippet: cutOut(passage.text, best ?? { start: 0, end: 0 }, seek),
      foundIn: { field, file },
    }
  }
}

/** What tells what the record is about, when only its title holds a word. */
function beginningOf(passages: readonly Passage[]): Passage | undefined {
  return passages.find(({ field }) => field === 'summary') ?? passages[0]
}

function cutOut(text: string, window: Window, seek: Seeker): SafeHtml {
  const start = startOf(text, window)
  const end = endOf(text, start + snippetLength)
  const cut = marked(text.slice(start, end), seek)
  return `${start > 0 ? '… ' : ''}${cut}${end < text.length ? ' …' : ''}` as SafeHtml
}

/** The sentence's beginning when it is near, else a word's; earlier where the text ends soon. */
function startOf(text: string, { start, end }: Window): number {
  const near = Math.min(start - 80, text.length - snippetLength)
  const from = Math.max(near, end - snippetLength)
  if (from <= 0) return 0
  const before = text.slice(from - 1, start)
  const sentence = /[.!?\n]\s+(?=[\p{L}\p{N}])/u.exec(before)
  if (sentence) return from - 1 + sentence.index + sentence[0].length
  const space = before.search(/\s/)
  return space < 0 ? start : from + space
}

function endOf(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  if (space > at - 40) return space
  // Not between the two halves of a character.
  return /[\ud800-\udbff]$/.test(text.slice(at - 1, at)) ? at - 1 : at
}

/** All but what is marked is escaped. */
function marked(text: string, seek: Seeker): SafeHtml {
  let html = ''
  let at = 0
  for (const { start, end } of seek(text)) {
    if (start < at) continue
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return (html + escapeHtml(text.slice(at))) as SafeHtml
}
