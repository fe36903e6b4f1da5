import assert from 'node:assert/strict'
import type { Actor } from '../../src/accounts/account.ts'
import { Refused } from '../../src/storage/store.ts'
import type { Store } from '../../src/storage/store.ts'

/** Opens an empty store whose clock is `now`. */
export type OpenStore = (now?: () => Date) => Promise<{ store: Store; dispose(): Promise<void> }>

export const editor: Actor = { id: 'u1', name: 'Sri Editor', role: 'editor' }

/** A store for each test of the suite that calls this. */
export function storeForEach(open: OpenStore): { readonly store: Store } {
  let opened: Awaited<ReturnType<OpenStore>>
  beforeEach(async () => {
    opened = await open()
  })
  afterEach(() => opened.dispose())
  return {
    get store() {
      return opened.store
    },
  }
}

export async function assertRefused(change: Promise<unknown>, code: Refused['code']): Promise<void> {
  await assert.rejects(change, (error) => error instanceof Refused && error.code === code)
}

/** The actions that the audit holds about a record, oldest first. */
export async function actionsOn(store: Store, subjectId: string): Promise<string[]> {
  const { entries } = await store.audit({ subjectId, limit: 100, skip: 0 })
  return entries.map(({ action }) => action).toReversed()
}
