import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceDurably } from '../storage/durableFile.ts'

const shortest = 32

/** What session cookies are signed with: `given`, else the secret kept in the data folder, made on the first start. */
export async function sessionSecretOf(given: string | null, dataDir: string): Promise<string> {
  if (given !== null) return given
  const path = join(dataDir, 'session-secret')
  const kept = await readFile(path, 'utf8').catch(unlessAbsent)
  if (kept.length >= shortest) return kept
  const made = randomBytes(shortest).toString('base64url')
  await replaceDurably(path, made, 0o600)
  return made
}

function unlessAbsent(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return ''
  throw error
}
