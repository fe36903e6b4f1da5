import { tokensOf, wordsOf, type Token } from './words/analysis.ts'

/** What someone typed: `taman "bank sampah" -festival`. */
export interface QuestionParts {
  /** Words to look for, those of phrases too, with their places in the text. */
  words: QuestionWord[]
  /** Each a list of words that must stand one after the other. */
  phrases: string[][]
  withoutWords: string[]
  withoutPhrases: string[][]
  /** A question in words, "bagaimana cara mengurus izin?", not the words that someone expects in the text. */
  isNatural: boolean
}

export interface QuestionWord extends Token {
  /** In quotes: meant exactly so. */
  isQuoted: boolean
}

// A quoted phrase or a stretch without spaces, each with a minus or without. Linear: no part can match what another did.
const part = /(-?)"([^"]*)"|(\S+)/g
const minus = /^-(?=[\p{L}\p{N}])/u

export function partsOf(text: string): QuestionParts {
  const parts: QuestionParts = {
    words: [],
    phrases: [],
    withoutWords: [],
    withoutPhrases: [],
    isNatural: isNatural(text),
  }
  if (!/["“”„«»]|(?:^|\s)-/.test(text)) return { ...parts, words: wordsAt(text, 0, false) }
  for (const match of text.replace(/[“”„«»]/g, '"').matchAll(part)) {
    const [whole, sign = '', quoted, bare = ''] = match
    if (quoted !== undefined) {
      const words = wordsOf(quoted)
      if (words.length > 0) (sign === '' ? parts.phrases : parts.withoutPhrases).push(words)
      if (sign === '') parts.words.push(...wordsAt(quoted, match.index + whole.indexOf('"') + 1, true))
    } else if (minus.test(bare)) parts.withoutWords.push(...wordsOf(bare))
    else parts.words.push(...wordsAt(bare, match.index, false))
  }
  return parts
}

const questionWords = new Set(
  `apa apakah bagaimana bagaimanakah berapa berapakah bisakah darimana dimana dimanakah kapan kapankah kemana kenapa
  mana manakah mengapa siapa siapakah how what when where which who why`.split(/\s+/),
)

function isNatural(text: string): boolean {
  return text.trimEnd().endsWith('?') || wordsOf(text).some((word) => questionWords.has(word))
}

function wordsAt(text: string, offset: number, isQuoted: boolean): QuestionWord[] {
  return tokensOf(text).map(({ word, stem, start, end }) => ({
    word,
    stem,
    start: start + offset,
    end: end + offset,
    isQuoted,
  }))
}
