import type { IndexFile } from './followedIndex.ts'
import { loadIndex, saveIndex } from './snapshot.ts'
import type { TextIndex } from './textIndex.ts'

/** `log` is told, once, when it cannot be read or written: then the next start takes longer, and nothing is lost. */
export function indexFile(path: string, log: (message: string, error?: unknown) => void): IndexFile {
  let saving = Promise.resolve()
  let isFailing = false
  async function saveOrTell(index: TextIndex): Promise<void> {
    try {
      await saveIndex(index, path)
      isFailing = false
    } catch (error) {
      // It is tried again each minute in which something changes.
      if (!isFailing) log('the search index could not be kept', error)
      isFailing = true
    }
  }
  return {
    load: () =>
      loadIndex(path).catch((error: unknown) => {
        log('the kept search index cannot be read and is made anew', error)
        return null
      }),
    save(index) {
      saving = saving.then(() => saveOrTell(index))
      return saving
    },
  }
}
