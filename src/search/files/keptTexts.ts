import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Texts of files, kept by the files' hashes. All may be deleted at any time: they are read from the files again. */
export interface KeptTexts {
  /** `text` is null for a file without a text; null for one that was not read yet. */
  get(hash: string): Promise<{ text: string | null } | null>
  put(hash: string, text: string | null): Promise<void>
  remove(hash: string): Promise<void>
  hashes(): Promise<string[]>
}

// Another number when files are read in another way: then they are all read again.
const reader = 1
const mostCharactersInMemory = 4_000_000

export function keptTexts(folder: string): KeptTexts {
  const pathOf = (hash: string) => join(folder, `${hash}.json`)
  const recent = new RecentTexts()
  return {
    async get(hash) {
      const known = recent.get(hash)
      if (known !== undefined) return { text: known }
      const kept = await readKept(pathOf(hash))
      if (kept !== null) recent.put(hash, kept.text)
      return kept
    },
    async put(hash, text) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const part = `${pathOf(hash)}.part`
      await writeFile(part, JSON.stringify({ reader, text }), { mode: 0o600 })
      await rename(part, pathOf(hash))
      recent.put(hash, text)
    },
    async remove(hash) {
      recent.remove(hash)
      await rm(pathOf(hash), { force: true })
    },
    async hashes() {
      const names = await readdir(folder).catch(() => [])
      return names.flatMap((name) => /^([0-9a-f]{64})\.json$/.exec(name)?.[1] ?? [])
    },
  }
}

/** Null for a file that is not there, or not as it was written. */
async function readKept(path: string): Promise<{ text: string | null } | null> {
  try {
    const kept: unknown = JSON.parse(await readFile(path, 'utf8'))
    if (typeof kept !== 'object' || kept === null || !('text' in kept) || !('reader' in kept)) return null
    const { text } = kept
    return kept.reader === reader && (typeof text === 'string' || text === null) ? { text } : null
  } catch {
    return null
  }
}

/** The texts last asked for, so that a page of hits reads no files. */
class RecentTexts {
  readonly #texts = new Map<string, string | null>()
  #characters = 0

  get(hash: string): string | null | undefined {
    const text = this.#texts.get(hash)
    if (text !== undefined) this.put(hash, text)
    return text
  }

  put(hash: string, text: string | null): void {
    this.remove(hash)
    this.#texts.set(hash, text)
    this.#characters += weightOf(text)
    for (const oldest of this.#texts.keys()) {
      if (this.#characters <= mostCharactersInMemory) break
      this.remove(oldest)
    }
  }

  remove(hash: string): void {
    const text = this.#texts.get(hash)
    if (text === undefined) return
    this.#texts.delete(hash)
    this.#characters -= weightOf(text)
  }
}

/** A text that there is none of takes its name. */
function weightOf(text: string | null): number {
  return 100 + (text?.length ?? 0)
}
