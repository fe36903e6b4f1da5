import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Store } from '../storage/store.ts'

const lifetimeMs = 60 * 60 * 1000

interface SetupLink {
  hash: Buffer
  expiresAt: number
}

// In memory alone: a restart makes a new link and ends the old one.
const links = new WeakMap<Store, SetupLink>()

/** An address that creates the first admin, once, within an hour; null when somebody has an account already. */
export async function setupLinkFor(store: Store, baseUrl: string, now: Date): Promise<string | null> {
  if ((await store.users()).length > 0) return null
  const token = randomBytes(24).toString('base64url')
  links.set(store, { hash: hashOf(token), expiresAt: now.getTime() + lifetimeMs })
  return `${baseUrl}/setup/${token}`
}

export async function isSetupToken(store: Store, token: string, now: Date): Promise<boolean> {
  const link = links.get(store)
  if (!link || now.getTime() >= link.expiresAt || !timingSafeEqual(link.hash, hashOf(token))) return false
  return (await store.users()).length === 0
}

/**
 * Uses the link up and runs `work`; null when the link is not good. Of two that come at once only the first gets in.
 * When `work` fails the link is good again.
 */
export async function withSetupLink<T>(
  store: Store,
  { token, now }: { token: string; now: Date },
  work: () => Promise<T>,
): Promise<T | null> {
  if (!(await isSetupToken(store, token, now))) return null
  const link = links.get(store)
  if (!link) return null
  links.delete(store)
  try {
    return await work()
  } catch (error) {
    links.set(store, link)
    throw error
  }
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
