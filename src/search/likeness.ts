import type { SearchDocument } from './documents/searchDocument.ts'
import { idIn } from './documents/searchedRecords.ts'
import { keyOf } from './engine/best.ts'
import { termsQuery } from './engine/query.ts'
import type { TextIndex } from './textIndex.ts'
import { wordsOf } from './words/analysis.ts'

/** Words that tell most of what a practice is about. */
const mostTelling = 24
/** What practices have in common is always a small part of what each is about. */
const leastShare = 0.1

/** Ids of the practices that are most about the same, the nearest first. */
export function similarTo(index: TextIndex, practice: SearchDocument, limit: number): string[] {
  const terms = tellingTerms(index, practice)
  if (terms.length === 0) return []
  const query = { ...termsQuery(terms), filters: new Map([['type', ['practice']] as const]) }
  const { best } = index.find(query, limit + 1, { leastShare, proximity: 0 })
  return best
    .map(keyOf)
    .filter((key) => key !== practice.key)
    .slice(0, limit)
    .map(idIn)
}

/**
 * Of its name, tags and summary, by how few others hold them and how often it does. The long texts would bring dates,
 * sums and turns of phrase, which are rare but say nothing of what a practice is about.
 */
function tellingTerms(index: TextIndex, { key, title, tags, passages }: SearchDocument): number[] {
  const summary = passages.filter(({ field }) => field === 'summary').map(({ text }) => text)
  const naming = new Set(termsIn(`${title} ${tags}`, index))
  const held = index.termsOf(key)
  const weightOf = (term: number) => {
    const times = (held.get(term) ?? 1) * (naming.has(term) ? 3 : 1)
    return (times / (times + 1)) * index.scorer.weightOf(term)
  }
  return [...new Set([...naming, ...termsIn(summary.join(' '), index)])]
    .map((term) => ({ term, weight: weightOf(term) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostTelling)
    .map(({ term }) => term)
}

/** Without numbers, and without what no other document holds: it leads nowhere. */
function termsIn(text: string, { vocabulary }: TextIndex): number[] {
  const words = wordsOf(text).filter((word) => !/\d/.test(word))
  return words
    .flatMap((word) => vocabulary.termOf(word) ?? [])
    .filter((term) => (vocabulary.documents[term] ?? 0) > 1)
}
