import type { QuestionCounter } from '../../insights/questionCounter.ts'
import type { Frame } from '../../web/frame.ts'
import type { Search, Suggestion } from '../search.ts'
import { searchFor } from '../searchFor.ts'

/** What the search box offers while someone types. */
export interface ShownSuggestion {
  kind: Suggestion['kind'] | 'question'
  /** The kind, in the reader's language. */
  label: string
  text: string
  /** Where it leads, in the reader's language. */
  path: string
}

const most = 8
const mostQuestions = 3
const consideredQuestions = 12
const longestText = 120

interface Sources {
  search: Search
  questions: QuestionCounter
}

/** Records, institutions and tags, then what others have asked with success. */
export async function suggestionsFor(
  typed: string,
  { search, questions }: Sources,
  { t, to }: Frame,
): Promise<ShownSuggestion[]> {
  if (typed === '') return []
  const asked = (await askedBefore(typed, { search, questions })).map(
    (text) => ({ kind: 'question', text, path: searchFor(text) }) as const,
  )
  const known = await search.suggest(typed, most - asked.length)
  const paths = new Set(known.map(({ path }) => path))
  return [...known, ...asked.filter(({ path }) => !paths.has(path))].map(({ kind, text, path }) => ({
    kind,
    label: t(`search.suggestion.${kind}`),
    text: text.length > longestText ? `${beginningOf(text)}…` : text,
    path: to(path),
  }))
}

/** Only what stands in a public record, word for word: no name that records do not tell, or do not tell any more. */
async function askedBefore(typed: string, { search, questions }: Sources): Promise<string[]> {
  const offered: string[] = []
  for (const { text } of questions.popular(typed, consideredQuestions)) {
    if (offered.length < mostQuestions && (await search.holds(text))) offered.push(text)
  }
  return offered
}

/** Not half of a character. */
function beginningOf(text: string): string {
  return text.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, '')
}
