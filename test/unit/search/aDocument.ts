import { answer, type Answering, type Ranked } from '../../../src/search/answer.ts'
import type { SearchDocument } from '../../../src/search/documents/searchDocument.ts'
import { textDocument } from '../../../src/search/plainTexts.ts'
import type { SearchQuestion } from '../../../src/search/search.ts'
import { readQuestion } from '../../../src/search/searchQuestion.ts'
import { synonymsFrom } from '../../../src/search/synonyms.ts'
import { TextIndex } from '../../../src/search/textIndex.ts'

export const everything = readQuestion({}, 100)

/** A practice of that id; `text` is its only passage. */
export function aDocument(id: string, text: string, differs: Partial<SearchDocument> = {}): SearchDocument {
  return { ...textDocument({ id, title: '', body: text }), stamp: id, ...differs }
}

export function indexOf(documents: readonly SearchDocument[]): TextIndex {
  const index = new TextIndex()
  for (const document of documents) index.put(document)
  return index
}

const noSynonyms = synonymsFrom([])

export function ask(
  index: TextIndex,
  question: string | Partial<SearchQuestion>,
  answering: Partial<Answering> = {},
): Ranked {
  const asked = typeof question === 'string' ? { text: question } : question
  return answer(index, { ...everything, ...asked }, { conceptsOf: noSynonyms, ...answering })
}

/** Ids of the documents found, in order. */
export function found(...asked: Parameters<typeof ask>): string[] {
  return ask(...asked).hits.map(({ key }) => key.split(':')[1]!)
}
