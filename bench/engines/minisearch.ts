import MiniSearch from 'minisearch'
import type { Document } from '../document.ts'
import type { Texts } from '../heldTexts.ts'
import { timed, type Engine } from './engine.ts'

/** MiniSearch as it comes. */
export function miniSearch(): Engine {
  const index = new MiniSearch<Document>({ fields: ['title', 'body'] })
  let texts: Texts
  return {
    about: 'as it comes, title boosted 3; OR; prefix and fuzzy 1 where asked for',
    async build(all) {
      texts = all
      for (const document of all) index.add(document)
    },
    ask: (question, limit) =>
      timed(() =>
        index
          .search(question.text, {
            boost: { title: 3 },
            // Only the last word is being typed.
            prefix: (_term, at, terms) => question.kind === 'prefix' && at === terms.length - 1,
            fuzzy: question.kind === 'misspelt' ? 1 : false,
            ...(question.filter ? { filter: ({ id }) => texts.passes(id as number, question) } : {}),
          })
          .slice(0, limit)
          .map(({ id }) => id as number),
      ),
    bytesOnDisk: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
}
