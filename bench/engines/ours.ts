import { answer } from '../../src/search/answer.ts'
import { defaultFamilies } from '../../src/search/defaultSynonyms.ts'
import { textDocument } from '../../src/search/plainTexts.ts'
import type { SearchDocument } from '../../src/search/documents/searchDocument.ts'
import { readQuestion } from '../../src/search/searchQuestion.ts'
import { synonymsFrom } from '../../src/search/synonyms.ts'
import { TextIndex } from '../../src/search/textIndex.ts'
import type { Document, Question } from '../document.ts'
import type { Texts } from '../heldTexts.ts'
import { timed, type Engine } from './engine.ts'

const conceptsOf = synonymsFrom(defaultFamilies)

/** Our index, asked as /search asks it: stems, synonyms, spelling, filters, counts under each filter. */
export function ours(): Engine & { index: TextIndex } {
  const index = new TextIndex()
  return {
    about: 'as /search asks it: stems, synonyms, spelling; exact counts of every filter where one is set',
    index,
    async build(texts) {
      await index.putAll(searched(texts))
    },
    ask: (question, limit) => timed(() => askOurs(index, question, limit)),
    bytesOnDisk: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
}

export function askOurs(index: TextIndex, { kind, text, filter }: Question, limit: number): number[] {
  const question = readQuestion({ q: text }, limit)
  const filtered = filter ? { ...question, affairs: [filter.affair], years: [filter.year] } : question
  const asking = { conceptsOf, isTyping: kind === 'prefix', isCounted: filter !== null }
  return answer(index, filtered, asking).hits.map(({ key }) => Number(key.slice(key.indexOf(':') + 1)))
}

function* searched(texts: Texts): Generator<SearchDocument, void> {
  for (const document of texts) yield searchedDocument(document)
}

export function searchedDocument({ id, title, body, affair, year }: Document): SearchDocument {
  return {
    ...textDocument({ id: String(id), title, body }),
    affairs: [affair],
    year,
    date: `${year}-01-01`,
    stamp: String(id),
  }
}
