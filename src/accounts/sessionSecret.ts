import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What session cookies are signed with: `given`, else the secret kept in the data folder, made on the first start. */
export async function sessionSecretOf(given: string | null, dataDir: string): Promise<string> {
  if (given !== null) return given
  const path = join(dataDir, 'session-secret')
  const kept = await readFile(path, 'utf8').catch(unlessAbsent)
  // A short one is the rest of a write that a crash cut off.
  if (kept.length >= 32) return kept
  const made = randomBytes(32).toString('base64url')
  await writeFile(path, made, { mode: 0o600, flush: true })
  return made
}

function unlessAbsent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}
