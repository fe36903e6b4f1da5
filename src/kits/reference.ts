import { apaRuns, type ApaRun } from '../citations/apa.ts'
import type { Citation } from '../citations/citation.ts'
import type { Locale } from '../i18n/locale.ts'

/** An entry of a list of references, as a page prints it. */
export interface Reference {
  runs: ApaRun[]
  /** Stands after the runs, as a link; null when they hold all. */
  url: string | null
}

export function referenceOf(citation: Citation, locale: Locale): Reference {
  const runs = apaRuns(citation, locale)
  const url = citation.kind === 'work' ? citation.url : null
  const last = runs.at(-1)
  if (url === null || !last?.text.endsWith(url)) return { runs, url: null }
  return { runs: [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -url.length) }], url }
}

/** An absolute address of this site as a link in a page of the same language. */
export function pathIn(address: string): string {
  return new URL(address).pathname
}
