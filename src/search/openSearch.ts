import { loadRegions } from '../regions/regions.ts'
import type { Store } from '../storage/store.ts'
import { answer } from './answer.ts'
import type { AttachmentTexts } from './files/attachmentTexts.ts'
import { fileTextsOf } from './files/fileTexts.ts'
import { followStore, type IndexFile } from './followedIndex.ts'
import { holdsAll } from './holdsAll.ts'
import { hitsOf } from './snippets/hits.ts'
import { similarTo } from './likeness.ts'
import type { Search } from './search.ts'
import { keyOf, searchedRecords, type FilesOf } from './documents/searchedRecords.ts'
import { openSuggestions } from './suggestions.ts'

export interface SearchOptions {
  /** Of attached files; null where they are not searched. */
  texts: AttachmentTexts | null
  /** Where the index is kept for the next start; null where each start reads everything. */
  file: IndexFile | null
}

const noFiles: FilesOf = () => Promise.resolve([])

/** Reads all public records that the kept index does not hold as they are now, and follows the store from then on. */
export async function openSearch(
  store: Store,
  { texts = null, file = null }: Partial<SearchOptions> = {},
): Promise<Search> {
  const records = searchedRecords(store, texts ? fileTextsOf(store, texts) : noFiles, loadRegions())
  const followed = await followStore(store, { records, file })
  texts?.onText((kind, id) => followed.noteChanged([keyOf(kind, id)]))
  const suggest = openSuggestions(store)
  return {
    async ask(question) {
      const { index, conceptsOf } = await followed.current()
      const { hits, sought, ...told } = answer(index, question, { conceptsOf })
      return { ...told, hits: await hitsOf(hits, sought(), records) }
    },
    async suggest(text, limit) {
      return suggest(text, { ...(await followed.current()), limit })
    },
    async holds(text) {
      return holdsAll(text, (await followed.current()).index)
    },
    async similar(practiceId, limit) {
      const { index } = await followed.current()
      const practice = await records.read(keyOf('practice', practiceId))
      return practice === null ? [] : similarTo(index, practice.document(), limit)
    },
    rebuild: () => followed.rebuild(),
    async close() {
      await texts?.close()
      await followed.close()
    },
  }
}
