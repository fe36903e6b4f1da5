import { open } from 'node:fs/promises'
import { join } from 'node:path'

export const checkpointName = 'checkpoint.json'
export const unfinishedCheckpointName = 'checkpoint.json.part'
export const uploadsName = 'uploads'
/** Where torn tails and replaced files are kept; nothing in it is read again. */
export const setAsideName = 'set-aside'
/** Written by accounts/sessionSecret.ts, without which it is made anew. */
export const sessionSecretName = 'session-secret'

const journalPattern = /^journal-(\d{8,})\.log$/

export function journalPath(dataDir: string, number: number): string {
  return join(dataDir, `journal-${String(number).padStart(8, '0')}.log`)
}

/** The number of the journal that this file is, or null when it is none. */
export function journalNumberOf(fileName: string): number | null {
  const match = journalPattern.exec(fileName)
  return match ? Number(match[1]) : null
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
export async function writeDurably(
  path: string,
  bytes: Uint8Array | string | readonly Uint8Array[],
  mode = 0o666,
): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    for (const piece of [bytes].flat()) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
}
