import { longestStart, type Vocabulary } from './engine/vocabulary.ts'
import type { QuestionWord } from './questionParts.ts'
import { roots } from './words/roots.ts'
import { stopWords } from './words/stopWords.ts'

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
const shortest = 4
const longest = 30
const shortestHalf = 3
/** Some hundred other words are looked up for each. */
const mostRespelled = 8

/**
 * How a question reads when each unknown word becomes the most frequent one that is one edit away, or
 * else two that it is made of; null when none does.
 */
export function respell(text: string, words: readonly QuestionWord[], vocabulary: Vocabulary): string | null {
  let respelled = text
  const unknown = words.filter((word) => isUnknown(word, vocabulary)).slice(0, mostRespelled)
  for (const { word, stem, start, end } of unknown.toReversed()) {
    // A word of the language is no mistake, even when this site has nothing about it: sampah is not sampai.
    const nearest = roots.has(stem) ? null : nearestTo(word, vocabulary)
    const meant = nearest ?? inTwo(word, vocabulary)
    if (meant !== null) respelled = respelled.slice(0, start) + meant + respelled.slice(end)
  }
  return respelled === text ? null : respelled
}

function isUnknown({ word, stem, isQuoted }: QuestionWord, vocabulary: Vocabulary): boolean {
  const isOfLength = word.length >= shortest && word.length <= longest
  return isOfLength && !isQuoted && vocabulary.countOf(word) === 0 && vocabulary.documentsWith(stem) === 0
}

function nearestTo(word: string, vocabulary: Vocabulary): string | null {
  let best: string | null = null
  let most = 0
  // Most words that nobody knows begin as none does: then only their beginning can be wrong.
  const to = vocabulary.begins(word.slice(0, longestStart)) ? word.length : longestStart - 1
  for (const other of oneEditAway(word, to)) {
    const count = vocabulary.countOf(other)
    if (count > most && !stopWords.has(other)) [best, most] = [other, count]
  }
  return best
}

/** "palangkaraya" as "palangka raya": the cut whose rarer half is the most frequent. */
function inTwo(word: string, vocabulary: Vocabulary): string | null {
  let best: string | null = null
  let most = 0
  for (let at = shortestHalf; at <= word.length - shortestHalf; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    const count = Math.min(...halves.map((half) => vocabulary.countOf(half)))
    if (count > most) [best, most] = [halves.join(' '), count]
  }
  return best
}

/** A letter left out, exchanged with the next, replaced or put in, at one of the places up to `to`. */
function* oneEditAway(word: string, to: number): Generator<string> {
  for (let at = 0; at <= to; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    if (after !== '') yield before + after.slice(1)
    if (after.length > 1) yield before + after[1] + after[0] + after.slice(2)
    for (const letter of letters) {
      yield before + letter + after
      if (after !== '') yield before + letter + after.slice(1)
    }
  }
}
