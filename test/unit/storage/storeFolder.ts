import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '../../../src/accounts/account.ts'
import { openEmbeddedStore } from '../../../src/storage/embedded/embeddedStore.ts'
import type { EngineOptions } from '../../../src/storage/embedded/openEngine.ts'
import type { Store } from '../../../src/storage/store.ts'
import { aVisit } from '../../support/builders.ts'

export function openIn(dataDir: string, options: Partial<EngineOptions> = {}): Promise<Store> {
  return openEmbeddedStore({ dataDir, now: () => new Date(), log: () => {}, ...options })
}

/** Adds visits one after another, so that each is a frame of its own. */
export async function addVisits(store: Store, ...titles: string[]): Promise<void> {
  for (const title of titles) await store.addVisit(aVisit({ title }), systemActor)
}

export async function titlesIn(store: Store): Promise<string[]> {
  return (await store.visits()).map(({ title }) => title).toReversed()
}

/** What is on the disk while a store is open: what a kill would leave. */
export async function filesOf(dataDir: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(dataDir, { withFileTypes: true })) {
    if (entry.isFile()) files.set(entry.name, await readFile(join(dataDir, entry.name)))
  }
  return files
}

export async function writeFiles(dataDir: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of files) await writeFile(join(dataDir, name), bytes)
}

/** The files of a store that was killed after these visits were added, one frame each. */
export async function killedAfter(dataDir: string, ...titles: string[]): Promise<Map<string, Buffer>> {
  const store = await openIn(dataDir)
  await addVisits(store, ...titles)
  const files = await filesOf(dataDir)
  await store.close()
  return files
}

export const firstJournal = 'journal-00000001.log'
export const secondJournal = 'journal-00000002.log'
