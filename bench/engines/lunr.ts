import lunr from 'lunr'
import { stemsOf } from '../../src/search/words/analysis.ts'
import type { Question } from '../document.ts'
import type { Texts } from '../heldTexts.ts'
import { timed, type Engine } from './engine.ts'

/** lunr as it comes: its tokeniser, its English stemmer and stop words. */
export function lunrAsItComes(): Engine {
  return engine('as it comes (English stemmer), title boosted 3; OR; word* and word~1 where asked for', null)
}

/** lunr over the words as our analysis gives them. */
export function lunrOverOurAnalysis(): Engine {
  return engine('over our stems, title boosted 3; OR', (text) =>
    stemsOf(String(text)).map((stem) => new lunr.Token(stem, {})),
  )
}

function engine(about: string, tokenizer: ((text: unknown) => lunr.Token[]) | null): Engine {
  let index: lunr.Index
  let texts: Texts
  return {
    about,
    async build(all) {
      texts = all
      const builder = new lunr.Builder()
      if (tokenizer) builder.tokenizer = Object.assign(tokenizer, { separator: /\s+/ })
      else {
        builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer)
        builder.searchPipeline.add(lunr.stemmer)
      }
      builder.ref('id')
      builder.field('title', { boost: 3 })
      builder.field('body')
      for (const document of all) builder.add(document)
      index = builder.build()
    },
    ask: (question, limit) =>
      timed(() =>
        index
          .search(tokenizer ? stemsOf(question.text).join(' ') : inItsLanguage(question))
          .map(({ ref }) => Number(ref))
          .filter((id) => texts.passes(id, question))
          .slice(0, limit),
      ),
    bytesOnDisk: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
}

function inItsLanguage({ kind, text }: Question): string {
  // What it would read as commands; the rest stays as people type it.
  const words = text.replace(/[:~^+*-]/g, ' ').trim()
  if (kind === 'prefix') return `${words}*`
  return kind === 'misspelt' ? words.replace(/\s+|$/g, '~1 ').trim() : words
}
