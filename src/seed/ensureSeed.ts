import type { Actor } from '../accounts/account.ts'
import type { Store } from '../storage/store.ts'
import { fillSeed } from './fillSeed.ts'

const subject = { type: 'site', id: 'seed', title: 'data/seed' }

/**
 * Fills a store that is new, and goes on where filling one was cut off. A store that holds anything else, or whose
 * seed was filled once, is never touched.
 */
export async function ensureSeed(store: Store, by: Actor): Promise<void> {
  if (await hasNoted(store, 'seed.finish')) return
  const isStarted = await hasNoted(store, 'seed.start')
  if (!store.isNew && !isStarted) return
  if (!isStarted) await store.note({ action: 'seed.start', subject, note: null }, by)
  await fillSeed(store, by)
  await store.note({ action: 'seed.finish', subject, note: null }, by)
}

async function hasNoted(store: Store, action: 'seed.start' | 'seed.finish'): Promise<boolean> {
  return (await store.audit({ action, limit: 1, skip: 0 })).total > 0
}
