import type { RankedHit } from '../answer.ts'
import type { SearchedRecords } from '../documents/searchedRecords.ts'
import type { SearchHit } from '../search.ts'
import type { Sought } from './bestWindow.ts'
import { snippetsFor } from './snippet.ts'

/** What a page shows of what was found; a record that has gone meanwhile is left out. */
export async function hitsOf(
  ranked: readonly RankedHit[],
  sought: Sought,
  records: SearchedRecords,
): Promise<SearchHit[]> {
  const snippetOf = snippetsFor(sought)
  const hits: SearchHit[] = []
  for (const { key, score } of ranked) {
    const document = (await records.read(key))?.document()
    if (document === undefined) continue
    const { type, id, slug, title } = document
    hits.push({ type, id, slug, title, ...snippetOf(document), score })
  }
  return hits
}
