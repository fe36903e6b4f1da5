import type { Store } from '../storage/store.ts'
import { answer } from './answer.ts'
import { ChangedKeys } from './changedKeys.ts'
import type { AttachmentTexts } from './files/attachmentTexts.ts'
import { fileTextsOf } from './files/fileTexts.ts'
import { hitsOf } from './hits.ts'
import { similarTo } from './likeness.ts'
import type { Search } from './search.ts'
import type { SearchDocument } from './searchDocument.ts'
import { keyOf, searchedRecords, type FilesOf } from './searchedRecords.ts'
import { openSuggestions } from './suggestions.ts'
import { synonymsFrom, type ConceptsOf } from './synonyms.ts'
import { TextIndex } from './textIndex.ts'

export interface SearchOptions {
  /** Of attached files; null where they are not searched. */
  texts: AttachmentTexts | null
  snapshot: Snapshot
}

/** Where the index is kept for the next start. */
export interface Snapshot {
  /** Null when there is none that can be trusted. */
  load(): Promise<TextIndex | null>
  save(index: TextIndex): Promise<void>
}

const soonMs = 20
const noFiles: FilesOf = () => Promise.resolve([])
const noSnapshot: Snapshot = { load: () => Promise.resolve(null), save: () => Promise.resolve() }

/** Reads all public records that the kept index does not hold as they are now, and follows the store from then on. */
export async function openSearch(
  store: Store,
  { texts = null, snapshot = noSnapshot }: Partial<SearchOptions> = {},
): Promise<Search> {
  const records = searchedRecords(store, texts ? fileTextsOf(store, texts) : noFiles)
  const changed = new ChangedKeys(store)
  const suggest = openSuggestions(store)
  let taking = Promise.resolve()
  let conceptsOf: ConceptsOf = synonymsFrom((await store.synonyms()).families)
  let isWithOldSynonyms = false
  let timer: NodeJS.Timeout | null = null
  let index = (await snapshot.load()) ?? new TextIndex()

  texts?.onText((kind, id) => changed.add([keyOf(kind, id)]))
  await bringUpToDate()
  texts?.onText(takeSoon)
  store.onChange(({ kind }) => {
    if (kind === 'synonyms') isWithOldSynonyms = true
    takeSoon()
  })

  /** Questions wait for it. */
  async function readAgain(): Promise<void> {
    index = new TextIndex()
    await bringUpToDate()
  }

  async function bringUpToDate(): Promise<void> {
    const stamps = index.stamps()
    const keys = new Set(await records.keys())
    for (const key of stamps.keys()) if (!keys.has(key)) index.remove(key)
    await index.putAll(newerThan(stamps, keys))
  }

  async function* newerThan(stamps: ReadonlyMap<string, string>, keys: Iterable<string>) {
    for (const key of keys) {
      const record = await records.read(key)
      if (record !== null && record.stamp !== stamps.get(key)) yield record.document()
    }
  }

  /** One after another, so that each question sees every change acknowledged before it. */
  function takeChanges(): Promise<void> {
    taking = taking.catch(() => undefined).then(takeWaiting)
    return taking
  }

  async function takeWaiting(): Promise<void> {
    if (isWithOldSynonyms) conceptsOf = synonymsFrom((await store.synonyms()).families)
    isWithOldSynonyms = false
    const keys = await changed.take()
    try {
      for (const key of keys) {
        const record = await records.read(key)
        if (record === null) index.remove(key)
        else index.put(record.document())
      }
    } catch (error) {
      // The next question tries again; this one fails.
      changed.add(keys)
      throw error
    }
  }

  /** Not to keep a question waiting for thousands of changes, as an import makes. */
  function takeSoon(): void {
    timer ??= setTimeout(() => {
      timer = null
      // Fails where the next question fails too, and tells it.
      takeChanges().catch(() => undefined)
    }, soonMs)
  }

  async function documentOf(key: string): Promise<SearchDocument | null> {
    return (await records.read(key))?.document() ?? null
  }

  return {
    async ask(question) {
      await takeChanges()
      const { hits, sought, ...told } = answer(index, question, { conceptsOf })
      return { ...told, hits: await hitsOf(hits, sought, documentOf) }
    },
    async suggest(text, limit) {
      await takeChanges()
      return suggest(text, { index, conceptsOf, limit })
    },
    async similar(practiceId, limit) {
      await takeChanges()
      const practice = await documentOf(keyOf('practice', practiceId))
      return practice === null ? [] : similarTo(index, practice, limit)
    },
    rebuild() {
      taking = taking.catch(() => undefined).then(readAgain)
      return taking
    },
    async close() {
      await texts?.close()
      if (timer) clearTimeout(timer)
      await takeChanges().catch(() => undefined)
      await snapshot.save(index)
    },
  }
}
