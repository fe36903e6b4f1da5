import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

type Bytes = Uint8Array | string | readonly Uint8Array[]

/** What a file is called while it is being written. */
export function unfinished(path: string): string {
  return `${path}.part`
}

/** Puts these bytes in the place of a file, or of none: after a crash it is the old one or the new one, whole. */
export async function replaceDurably(path: string, bytes: Bytes, mode?: number): Promise<void> {
  const part = unfinished(path)
  await rm(part, { force: true })
  try {
    await writeDurably(part, bytes, mode)
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

/** Makes names that were added, renamed or removed in a folder durable. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; its file systems journal names themselves.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Makes a new file with these bytes durable, though not yet its name. Fails when it exists. */
export async function writeDurably(path: string, bytes: Bytes, mode = 0o666): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    for (const piece of [bytes].flat()) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}
