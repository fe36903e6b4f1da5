import type { IndexFile } from './followedIndex.ts'
import { loadIndex, saveIndex } from './snapshot.ts'

/** `log` is told when it could not be read or written: then the next start takes longer, and nothing is lost. */
export function indexFile(path: string, log: (message: string, error?: unknown) => void): IndexFile {
  let saving = Promise.resolve()
  return {
    load: () =>
      loadIndex(path).catch((error: unknown) => {
        log('the kept search index cannot be read and is made anew', error)
        return null
      }),
    save(index) {
      saving = saving
        .then(() => saveIndex(index, path))
        .catch((error: unknown) => log('the search index could not be kept', error))
      return saving
    },
  }
}
