import FlexSearch from 'flexsearch'
import type { Texts } from '../heldTexts.ts'
import { timed, type Engine } from './engine.ts'

// It cannot filter an Index: so many are asked for, and those that pass are taken.
const enoughToFilter = 1000

/** FlexSearch as it comes, over title and text as one; with `suggest`, because it would ask for every word else. */
export function flexSearch(): Engine {
  const index = new FlexSearch.Index()
  // Made when the first prefix is asked for, after the memory was measured.
  let beginnings: InstanceType<typeof FlexSearch.Index> | null = null
  let texts: Texts
  const prefixIndex = () => {
    beginnings ??= filled(new FlexSearch.Index({ tokenize: 'forward' }), texts)
    return beginnings
  }
  return {
    about:
      'as it comes, title and text as one, suggest: true (OR); tokenize: "forward" for prefixes; no fuzzy search',
    async build(all) {
      texts = all
      filled(index, all)
    },
    ask(question, limit) {
      const asked = question.kind === 'prefix' ? prefixIndex() : index
      const most = question.filter ? enoughToFilter : limit
      // Without a database of its own it answers at once.
      const search = () => asked.search(question.text, { limit: most, suggest: true }) as (number | string)[]
      return timed(() =>
        search()
          .map(Number)
          .filter((id) => texts.passes(id, question))
          .slice(0, limit),
      )
    },
    bytesOnDisk: () => Promise.resolve(null),
    close: () => Promise.resolve(),
  }
}

function filled<T extends InstanceType<typeof FlexSearch.Index>>(index: T, texts: Texts): T {
  for (const { id, title, body } of texts) void index.add(id, `${title}\n${body}`)
  return index
}
