import { writeSync } from 'node:fs'
import { systemActor } from '../../src/accounts/account.ts'
import { openEmbeddedStore } from '../../src/storage/embedded/embeddedStore.ts'
import type { Store } from '../../src/storage/store.ts'
import { aPractice, aVisit } from '../support/builders.ts'

/** One acknowledged write, as the parent notes it: what the record was when its promise was fulfilled. */
export interface Acknowledgement {
  kind: 'practice' | 'visit'
  id: string
  version: number
  slug: string
  /** A word that only this version of the record has. */
  mark: string
}

// A child process of the ledger test: writes until it is killed, and tells each write that was acknowledged.
const [dataDir = '', round = '0'] = process.argv.slice(2)
// So small that journals are sealed, checkpoints made and journals dropped many times before the kill.
const store = await openEmbeddedStore({
  dataDir,
  now: () => new Date(),
  log: () => {},
  checkpointBytes: 40_000,
})
await Promise.all([
  visitsOf(store, 'a'),
  visitsOf(store, 'b'),
  practicesOf(store, 'c'),
  practicesOf(store, 'd'),
  synonymsOf(store),
])

function acknowledge(line: Acknowledgement): void {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

async function visitsOf(store: Store, writer: string): Promise<never> {
  for (let count = 0; ; count += 1) {
    const mark = `${round}${writer}${count}`
    const added = await store.addVisit(aVisit({ title: `Kunjungan ${mark}`, note: mark }), systemActor)
    acknowledge({ kind: 'visit', id: added.id, version: added.version, slug: added.slug, mark })
    const edited = `${mark}-edited`
    const saved = await store.saveVisit(added, { ...aVisit(), note: edited }, systemActor)
    acknowledge({ kind: 'visit', id: saved.id, version: saved.version, slug: saved.slug, mark: edited })
  }
}

async function synonymsOf(store: Store): Promise<never> {
  for (let { version } = await store.synonyms(); ;) {
    version = (await store.saveSynonyms(version, [[round, `kata ${version}`]], systemActor)).version
  }
}

/** Each practice is published twice and moved, which takes a visit that studied it along: up to six records at once. */
async function practicesOf(store: Store, writer: string): Promise<never> {
  for (let count = 0; ; count += 1) {
    const mark = `${round}${writer}${count}`
    const options = { slug: `praktik-${mark}`, state: 'published' } as const
    let practice = await store.addPractice(aPractice({ problem: mark }), options, systemActor)
    acknowledge({ kind: 'practice', id: practice.id, version: practice.version, slug: practice.slug, mark })
    await store.addVisit(aVisit({ practices: [practice.slug] }), systemActor)
    practice = await store.movePractice(practice, `pindah-${mark}`, systemActor)
    acknowledge({ kind: 'practice', id: practice.id, version: practice.version, slug: practice.slug, mark })
    const again = `${mark}-again`
    practice = await store.publishPractice(practice, aPractice({ problem: again }), again, systemActor)
    acknowledge({
      kind: 'practice',
      id: practice.id,
      version: practice.version,
      slug: practice.slug,
      mark: again,
    })
  }
}
