import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../config.ts'
import { replaceDurably } from '../storage/durableFile.ts'
import { pack, unpack } from './engine/packing.ts'
import { packIndex, unpackIndex } from './engine/packedIndex.ts'
import type { TextIndex } from './textIndex.ts'

const madeBy = hashOfCode()
madeBy.catch(() => undefined)

/** Writes the index beside the store; derived, so it may be deleted at any time. */
export async function saveIndex(index: TextIndex, path: string): Promise<void> {
  const by = await madeBy
  await mkdir(dirname(path), { recursive: true })
  // What the public may no longer see must not lie in a file; something may be removed while this waits.
  while (index.holdsRemoved()) await index.forgetRemoved()
  await replaceDurably(path, await pack(packIndex(index, by)))
}

/** Null when there is none, or other code made it. Rejects when it is damaged. */
export async function loadIndex(path: string): Promise<TextIndex | null> {
  const file = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  return file === null ? null : unpackIndex(await unpack(aligned(file)), await madeBy)
}

/** At the beginning of a buffer of its own, as arrays of wide numbers need it. */
function aligned(file: Buffer): Uint8Array<ArrayBuffer> {
  return file.byteOffset % 8 === 0 && file.buffer instanceof ArrayBuffer
    ? new Uint8Array(file.buffer, file.byteOffset, file.length)
    : new Uint8Array(file)
}

/**
 * What analysis and documents depend on: all code, names of regions, and which signs are letters. Read once, at the start:
 * newer code may be put in place while this code still runs.
 */
async function hashOfCode(): Promise<string> {
  const hash = createHash('sha256').update(process.versions['unicode'] ?? '')
  for (const folder of [join(import.meta.dirname, '..'), join(projectRoot, 'data', 'regions')]) {
    for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
      if (/\.(?:[jt]s|csv)$/.test(name)) hash.update(name).update(await readFile(join(folder, name)))
    }
  }
  return hash.digest('hex')
}
