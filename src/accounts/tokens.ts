import { createHash, randomBytes } from 'node:crypto'
import type { Store } from '../storage/store.ts'
import type { Actor } from './account.ts'

const prefix = 'tiru_'

/** A new API token, to be shown once: `tiru_` and 256 random bits. */
export function newToken(): string {
  return prefix + randomBytes(32).toString('base64url')
}

/** What the store keeps of it. A plain hash will do: nobody guesses 256 bits. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Who an `Authorization: Bearer TOKEN` header acts as; null when it is missing, unknown or revoked. */
export async function actorOfToken(store: Store, header: string | undefined): Promise<Actor | null> {
  const token = /^Bearer +(tiru_[\w-]{43})$/i.exec(header ?? '')?.[1]
  if (token === undefined) return null
  const known = await store.tokenByHash(hashToken(token))
  if (!known || known.revokedAt !== null) return null
  return { id: known.id, name: known.name, role: known.role }
}
