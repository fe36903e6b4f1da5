import { answer } from './answer.ts'
import { defaultFamilies } from './defaultSynonyms.ts'
import type { SearchDocument } from './documents/searchDocument.ts'
import { readQuestion } from './searchQuestion.ts'
import { synonymsFrom } from './synonyms.ts'
import { TextIndex } from './textIndex.ts'

/** A text without a record. */
export interface PlainText {
  id: string
  title: string
  body: string
}

/** Texts that can be searched as records are. */
export interface IndexedTexts {
  /** How many there are. */
  size: number
  /** Ids of the best that answer a question, in the order in which `/search?q=` would show them. */
  idsFor(question: string, limit: number): string[]
}

const conceptsOf = synonymsFrom(defaultFamilies)

/** Indexes texts as if each were a practice with this name and text; they come some at a time. */
export async function indexTexts(texts: AsyncIterable<readonly PlainText[]>): Promise<IndexedTexts> {
  const index = new TextIndex()
  for await (const some of texts) await index.putAll(some.map(textDocument))
  return {
    size: index.size,
    idsFor(question, limit) {
      const { hits } = answer(index, readQuestion({ q: question }, limit), { conceptsOf })
      return hits.map(({ key }) => key.slice(keyStart.length))
    },
  }
}

const keyStart = 'practice:'

export function textDocument({ id, title, body }: PlainText): SearchDocument {
  return {
    key: `${keyStart}${id}`,
    type: 'practice',
    id,
    slug: id,
    title,
    tags: '',
    passages: [{ field: 'summary', text: body, file: null }],
    affairs: [],
    stage: null,
    year: null,
    regions: [],
    date: '',
    practices: [],
    stamp: '',
  }
}
