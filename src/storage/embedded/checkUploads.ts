import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Upload } from '../../uploads/upload.ts'
import { sentence, type Sentence } from '../sentence.ts'
import type { StoreProblem } from './checkStore.ts'
import { uploadsName } from './dataFolder.ts'
import { uploadPathIn } from './uploads.ts'

/** Whether each upload's bytes are there and are what they were, and which files no record names. */
export async function checkUploads(dataDir: string, uploads: Iterable<Upload>): Promise<StoreProblem[]> {
  const problems: StoreProblem[] = []
  const named = new Set<string>()
  for (const upload of uploads) {
    const file = relative(dataDir, uploadPathIn(dataDir, upload.hash))
    named.add(file)
    const wrong = await whatIsWrong(join(dataDir, file), upload)
    if (wrong) problems.push({ file, sentence: wrong, lost: [upload.name], isDamage: true })
  }
  for (const file of await filesIn(dataDir)) {
    if (named.has(file)) continue
    problems.push({ file, sentence: sentence('store.damage.unnamedFile'), lost: [], isDamage: false })
  }
  return problems
}

async function whatIsWrong(path: string, { hash, owner: { kind, id } }: Upload): Promise<Sentence | null> {
  const owner = `${kind} ${id}`
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return sentence('store.damage.uploadMissing', { owner })
  const isSame = createHash('sha256').update(bytes).digest('hex') === hash
  return isSame ? null : sentence('store.damage.upload', { owner })
}

async function filesIn(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, uploadsName)
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dataDir, join(entry.parentPath, entry.name)))
}
