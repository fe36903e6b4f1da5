import lunr from 'lunr'
import { stem } from './stem.ts'
import { stopWords } from './stopWords.ts'

/** lunr's analysis of one word. The functions are registered by name, so that a stored lunr index can name them. */
export const pipeline = new lunr.Pipeline()
lunr.Pipeline.registerFunction(withoutStopWords, 'tiru-stop-words')
lunr.Pipeline.registerFunction(stemmed, 'tiru-stem')
pipeline.add(withoutStopWords, stemmed)

function withoutStopWords(token: lunr.Token): lunr.Token | null {
  return stopWords.has(token.toString()) ? null : token
}

function stemmed(token: lunr.Token): lunr.Token {
  return token.update(stem)
}

const mostRemembered = 100_000
let remembered = new Map<string, string | null>()
/** What was remembered before there was too much: what is asked for again is kept. */
let before: ReadonlyMap<string, string | null> = new Map()

/** The term that a word of `wordsOf` is found by; null for a stop word. */
export function termOf(word: string): string | null {
  const known = remembered.get(word)
  return known === undefined ? learn(word) : known
}

function learn(word: string): string | null {
  if (remembered.size >= mostRemembered) [before, remembered] = [remembered, new Map()]
  const kept = copyOf(word)
  const known = before.get(kept)
  const term = known === undefined ? (pipeline.runString(kept)[0] ?? null) : known
  remembered.set(kept, term)
  return term
}

/** A word cut from a text would keep that whole text in memory. */
function copyOf(word: string): string {
  return ` ${word}`.slice(1)
}
