import { z } from 'zod'
import type { MessageKey, MessageValues } from '../../i18n/translate.ts'
import { optional, parse, text, type FieldError, type Parsed } from '../../web/parse.ts'
import type { SearchSynonyms } from '../searchSynonyms.ts'
import { stemsOf } from '../words/analysis.ts'

export type Families = SearchSynonyms['families']

const mostFamilies = 500
export const mostLettersOfWord = 80
const mostWordsOfFamily = 30
const mostLetters = 100_000
// More at once help nobody.
const mostFaults = 20

const schema = z.strictObject({ families: optional(text(mostLetters)) })

/** One family a line, its words parted by "=" or ","; the message about a line names it. */
export function parseSynonyms(body: Readonly<Record<string, unknown>>): Parsed<Families> {
  const parsed = parse(schema, body)
  if (!parsed.ok) return parsed
  const { families: typed } = body
  const lines = linesOf(typeof typed === 'string' ? typed.normalize('NFC') : '')
  const errors = faultsIn(lines)
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: lines.map(({ words }) => words) }
}

/** As the form shows a family. */
export function lineOf(family: readonly string[]): string {
  return family.join(' = ')
}

interface Line {
  /** From 1, empty lines counted. */
  number: number
  text: string
  words: string[]
}

function linesOf(typed: string): Line[] {
  return typed
    .split(/\r\n?|\n/)
    .map((line, index) => ({ number: index + 1, text: line.trim(), words: wordsOf(line) }))
    .filter((line) => line.text !== '')
}

function wordsOf(line: string): string[] {
  const words = line.split(/[=,]/).map((word) => word.trim().replace(/\s+/g, ' '))
  return [...new Set(words.filter((word) => word !== ''))]
}

function faultsIn(lines: readonly Line[]): FieldError[] {
  if (lines.length > mostFamilies) return [fault('synonyms.error.tooMany', { max: mostFamilies })]
  const places = new Map<string, Line>()
  return lines.flatMap((line) => faultIn(line) ?? faultBeside(line, places) ?? []).slice(0, mostFaults)
}

function faultIn(line: Line): FieldError | null {
  const { number, words } = line
  const at = { line: number, text: shortened(line.text) }
  if (words.length > mostWordsOfFamily)
    return fault('synonyms.error.manyWords', { ...at, max: mostWordsOfFamily })
  if (words.some((word) => word.length > mostLettersOfWord))
    return fault('synonyms.error.longWord', { ...at, max: mostLettersOfWord })
  if (words.length < 2) return fault('synonyms.error.oneWord', at)
  const unsearched = words.find((word) => searchedAs(word) === '')
  if (unsearched !== undefined) return fault('synonyms.error.stopWord', { ...at, word: unsearched })
  return new Set(words.map(searchedAs)).size < 2 ? fault('synonyms.error.sameWord', at) : null
}

/** A word may stand in one line only: else nobody could say what it means. */
function faultBeside(line: Line, places: Map<string, Line>): FieldError | null {
  for (const word of line.words) {
    const other = places.get(searchedAs(word))
    if (other && other !== line)
      return fault('synonyms.error.twice', { line: line.number, word, other: other.number })
    places.set(searchedAs(word), line)
  }
  return null
}

/** Two words that are searched as the same are the same word here. */
function searchedAs(word: string): string {
  return stemsOf(word).join(' ')
}

function shortened(line: string): string {
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}

function fault(key: MessageKey, values: MessageValues): FieldError {
  return { field: 'families', key, values }
}
