import { drawsFor, type Draws } from '../src/cli/madeUp/draws.ts'
import type { Kind, Question } from './document.ts'
import { allWordsOf, type Collection } from './documents.ts'
import { functionWords } from './words.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const questionWords = ['bagaimana', 'apa', 'siapa', 'kapan', 'mengapa', 'berapa', 'di mana']

/** The same questions for each engine: their words are those of one text each, so that there is something to find. */
export function questionsOf(kind: Kind, collection: Collection, count: number): Question[] {
  return Array.from({ length: count }, (_, index) => {
    const draws = drawsFor('bench question', kind, index)
    const document = collection.document(draws.between(0, collection.size - 1))
    const words = collection.wordsOf(document)
    const filter = kind === 'with filters' ? { affair: document.affair, year: document.year } : null
    return {
      kind,
      text: textOf[kind](words, draws, { ...collection, inOrder: allWordsOf(document) }),
      filter,
    }
  })
}

/** `words` are those of a text without function words, `inOrder` all of them. */
type TextOf = (
  words: readonly string[],
  draws: Draws,
  from: Collection & { inOrder: readonly string[] },
) => string

const textOf: Record<Kind, TextOf> = {
  'one word': (words, draws) => draws.oneOf(words),
  // As they stand in a text, function words among them.
  'three words': (_words, draws, { inOrder }) => sideBySide(inOrder, 3, draws),
  'three content words': (words, draws) => some(words, 3, draws),
  // Eight words.
  question: (words, draws) =>
    `${draws.oneOf(questionWords.slice(0, -1))} ${some(words, 3, draws)} ${draws.often(functionWords)} ` +
    `${some(words, 2, draws)} ${draws.oneOf(words)}?`,
  prefix: (words, draws) => `${draws.oneOf(words)} ${beginning(draws.oneOf(words), draws)}`,
  misspelt: (words, draws, { isWord }) =>
    `${misspelt(longOf(words, draws), draws, isWord)} ${draws.oneOf(words)}`,
  'zero-hit': (_words, draws) => `${nonsense(draws)} ${nonsense(draws)}`,
  'very common': (_words, draws, { words }) => draws.oneOf(words.slice(0, 10)),
  'with filters': (words, draws) => some(words, 3, draws),
}

function sideBySide(words: readonly string[], count: number, draws: Draws): string {
  const start = draws.between(0, Math.max(0, words.length - count))
  return words.slice(start, start + count).join(' ')
}

/** Different words, as far as there are. */
function some(words: readonly string[], count: number, draws: Draws): string {
  const chosen = new Set<string>()
  for (let tries = 0; chosen.size < count && tries < 50; tries++) chosen.add(draws.oneOf(words))
  return [...chosen].join(' ')
}

function beginning(word: string, draws: Draws): string {
  return word.slice(0, Math.min(word.length, draws.between(3, 5)))
}

function longOf(words: readonly string[], draws: Draws): string {
  const long = words.filter((word) => word.length >= 6 && !/\d/.test(word))
  return draws.oneOf(long.length > 0 ? long : words)
}

/** One letter missing, doubled, changed or swapped, so that no known word comes out. */
function misspelt(word: string, draws: Draws, isWord: (typed: string) => boolean): string {
  for (let tries = 0; tries < 20; tries++) {
    const at = draws.between(1, word.length - 2)
    const [before, letter = '', after] = [word.slice(0, at), word[at], word.slice(at + 1)]
    const typed = draws.oneOf([
      before + after,
      before + letter + letter + after,
      before + letters[draws.between(0, 25)] + after,
      before + (after[0] ?? '') + letter + after.slice(1),
    ])
    if (typed !== word && !isWord(typed)) return typed
  }
  return `${word}x`
}

function nonsense(draws: Draws): string {
  return Array.from({ length: 8 }, () => 'qxzvwjkf'[draws.between(0, 7)]).join('')
}
