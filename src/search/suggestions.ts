import { isPublic } from '../practices/practice.ts'
import type { Store } from '../storage/store.ts'
import { answer } from './answer.ts'
import { idIn } from './documents/searchedRecords.ts'
import type { SearchQuestion, Suggestion } from './search.ts'
import { searchFor } from './searchFor.ts'
import { readQuestion } from './searchQuestion.ts'
import type { ConceptsOf } from './synonyms.ts'
import type { TextIndex } from './textIndex.ts'
import { wordsOf } from './words/analysis.ts'

/** The name of an institution or a tag that public records hold. */
interface Label {
  kind: 'institution' | 'tag'
  text: string
  words: string[]
  /** In how many records it stands. */
  records: number
}

/** So many practices are looked at for those that are called so. */
const considered = 50

export interface Typing {
  index: TextIndex
  conceptsOf: ConceptsOf
  limit: number
}

/** Offers practices first, then institutions and tags, for a question whose last word may be half typed. */
export function openSuggestions(store: Store): (text: string, typing: Typing) => Promise<Suggestion[]> {
  // A promise, so that a change while they are read makes the next question read them again.
  let labels: Promise<Label[]> | null = null
  const forget = () => (labels = null)
  store.onChange(forget)
  return async (text, typing) => {
    const typed = wordsOf(text)
    if (typed.length === 0) return []
    labels ??= labelsOf(store)
    labels.catch(forget)
    const meant = (await labels).filter(({ words }) => mayBecome(typed, words))
    const of = (kind: Label['kind']) => meant.filter((label) => label.kind === kind)
    const practices = await practicesFor(typed, typing, store)
    return shared([practices, of('institution').map(toSearch), of('tag').map(toSearch)], typing.limit)
  }
}

/** The most used first. */
async function labelsOf(store: Store): Promise<Label[]> {
  const [practices, visits] = await Promise.all([store.publishedPractices(), store.publicVisits()])
  // Of an outgoing visit, where the host went: its own departments are no guests.
  const places = visits.flatMap(({ delegations, destination }) => destination ?? delegations)
  const institutions = places.map(({ institution }) => institution)
  const tags = [
    ...practices.flatMap(({ published }) => published.tags),
    ...visits.flatMap((visit) => visit.tags),
  ]
  return [...counted('institution', institutions), ...counted('tag', tags)]
}

function counted(kind: Label['kind'], texts: readonly string[]): Label[] {
  const records = new Map<string, number>()
  for (const text of texts) records.set(text, (records.get(text) ?? 0) + 1)
  return [...records]
    .map(([text, count]) => ({ kind, text, words: wordsOf(text), records: count }))
    .toSorted((a, b) => b.records - a.records || (a.text < b.text ? -1 : 1))
}

/** Each word typed stands in the label, the last one at least begins one of its words. */
function mayBecome(typed: readonly string[], words: readonly string[]): boolean {
  const last = typed.at(-1) ?? ''
  return (
    typed.slice(0, -1).every((word) => words.includes(word)) && words.some((word) => word.startsWith(last))
  )
}

/** Those that are called so or have such a tag; when there are none, those that only write of it. */
async function practicesFor(
  typed: readonly string[],
  { index, conceptsOf, limit }: Typing,
  store: Store,
): Promise<Suggestion[]> {
  const question = practicesAbout(withoutLastLetter(typed).join(' '))
  const { hits, complete } = answer(index, question, { conceptsOf, isTyping: true, isCounted: false })
  const found = await Promise.all(hits.slice(0, complete).map(({ key }) => store.practice(idIn(key))))
  const practices = found.flatMap((practice) => (practice && isPublic(practice) ? [practice] : []))
  const named = practices.filter(({ published: { name, acronymMeaning, tags } }) =>
    mayBecome(typed, wordsOf([name, acronymMeaning ?? '', ...tags].join(' '))),
  )
  return (named.length > 0 ? named : practices)
    .slice(0, limit)
    .map(({ slug, published }) => ({ kind: 'practice', text: published.name, path: `/practices/${slug}` }))
}

/** A single letter begins too many words to tell anything, after others. */
function withoutLastLetter(typed: readonly string[]): readonly string[] {
  return typed.length > 1 && typed.at(-1)?.length === 1 ? typed.slice(0, -1) : typed
}

function practicesAbout(text: string): SearchQuestion {
  return { ...readQuestion({}, considered), text, type: 'practice', isVerbatim: true }
}

function toSearch({ kind, text }: Label): Suggestion {
  return { kind, text, path: searchFor(text) }
}

/** One of each kind in turn until there are enough, then by kind. */
function shared(kinds: readonly (readonly Suggestion[])[], limit: number): Suggestion[] {
  const longest = Math.max(...kinds.map((kind) => kind.length))
  const inTurn = Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind.slice(at, at + 1)))
  const taken = new Set(inTurn.flat().slice(0, limit))
  return kinds.flatMap((kind) => kind.filter((suggestion) => taken.has(suggestion)))
}
