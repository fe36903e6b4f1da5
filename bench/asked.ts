import { parseArgs } from 'node:util'
import { kinds, type Kind } from './document.ts'
import { engineNames, type EngineName } from './engines/all.ts'

export const usage = `npm run bench:search [-- OPTIONS]
  --sizes 1000,10000,100000   how many documents (default: these)
  --engines Tiru,MiniSearch   only these, of: ${engineNames.join(', ')}
  --kinds "one word,prefix"   only these, of: ${kinds.join(', ')}
  --with-lunr                 lunr above 10,000 documents, too: 100,000 take it about 4 minutes and 7 GB
  --quality --docs FILE --queries FILE
                              nDCG@10 of each engine on a judged set, as \`npm run tiru -- eval search\` reads it
  --help
BENCH_DATABASE_URL names a PostgreSQL database to use; without it a throwaway one is made where initdb is installed.`

const options = {
  sizes: { type: 'string', default: '1000,10000,100000' },
  engines: { type: 'string', default: engineNames.join(',') },
  kinds: { type: 'string', default: kinds.join(',') },
  'with-lunr': { type: 'boolean', default: false },
  quality: { type: 'boolean', default: false },
  docs: { type: 'string' },
  queries: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

/** Words that mean nothing here; said with the usage. */
export class WrongUsage extends Error {}

/** What a run is to measure. */
export type Asked =
  | { what: 'help' }
  | { what: 'speed'; engines: EngineName[]; sizes: number[]; kinds: Kind[]; withLunr: boolean }
  | { what: 'quality'; engines: EngineName[]; docs: string; queries: string }

/** Throws WrongUsage. */
export function readAsked(words: readonly string[]): Asked {
  const values = valuesIn(words)
  if (values.help) return { what: 'help' }
  const engines = chosen(values.engines, engineNames)
  if (values.quality) {
    const { docs, queries } = values
    if (!docs || !queries) throw new WrongUsage('--quality needs --docs FILE and --queries FILE')
    return { what: 'quality', engines, docs, queries }
  }
  const sizes = values.sizes.split(',').map(Number)
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new WrongUsage('--sizes takes whole numbers')
  return { what: 'speed', engines, sizes, kinds: chosen(values.kinds, kinds), withLunr: values['with-lunr'] }
}

function chosen<T extends string>(given: string, names: readonly T[]): T[] {
  const wanted = given.split(',').map((name) => name.trim())
  const unknown = wanted.filter((name) => !names.some((known) => known === name))
  if (unknown.length > 0)
    throw new WrongUsage(`"${unknown.join('", "')}" is not known: take some of ${names.join(', ')}`)
  return names.filter((name) => wanted.includes(name))
}

function valuesIn(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options }).values
  } catch (error) {
    throw new WrongUsage((error as Error).message, { cause: error })
  }
}
