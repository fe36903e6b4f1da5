import assert from 'node:assert/strict'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { systemActor } from '../../../src/accounts/account.ts'
import type { Operation } from '../../../src/storage/embedded/engine.ts'
import { encodeFrame, readStretches } from '../../../src/storage/embedded/frame.ts'
import { encodeTransaction } from '../../../src/storage/embedded/journalLine.ts'
import { checkStore } from '../../../src/storage/openStore.ts'
import type { Store } from '../../../src/storage/store.ts'
import { aPractice, aVisit } from '../../support/builders.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'
import { filesOf, firstJournal, openIn, writeFiles } from './storeFolder.ts'

describe('a store of before there were requests', () => {
  const folder = tempFolderForEach()

  it('has visits to the host, without hours and links, and is whole', async () => {
    const visit = await addedIn(folder.path, (store) => store.addVisit(aVisit(), systemActor))
    const { startAt: _at, endAt: _end, destination: _to, hostContacts: _whom, ...older } = visit
    const { materials: _read, asksPhone: _asks, delegations, ...old } = older
    const without = delegations.map(({ request: _request, ...delegation }) => delegation)
    const asItWas = { collection: 'visits', id: visit.id, record: { ...old, delegations: without } }
    await putIn(folder.path, [asItWas as unknown as Operation])
    assert.deepEqual(await checkStore(folder.path), [])
    const store = await openIn(folder.path)
    assert.deepEqual(await store.visit(visit.id), visit)
    await store.close()
  })
})

describe('checking what belongs to a visit', () => {
  const folder = tempFolderForEach()
  const keysOf = async () => (await checkStore(folder.path)).map(({ sentence }) => sentence.key)

  for (const [what, key, operations] of [
    ['a request of a visit that is not there', 'noVisit', [request({ visitId: 'none' })]],
    ['a guest of a visit that is not there', 'noVisit', [record('guests', { visitId: 'none' })]],
    ['an adoption of a visit that is not there', 'noVisit', [adoption({ visitId: 'none' })]],
    ['an adoption of a practice that is not there', 'adoptionOfNone', [adoption({ practice: 'none' })]],
    ['a link that leads nowhere', 'deadLink', [record('links', { kind: 'adoption', subjectId: 'none' })]],
  ] as const) {
    it(`finds ${what}`, async () => {
      await addedIn(folder.path, async (store) => {
        await store.addPractice(
          aPractice({ name: 'Praktik' }),
          { slug: 'praktik', state: 'published' },
          systemActor,
        )
      })
      assert.deepEqual(await keysOf(), [])
      await putIn(folder.path, operations as unknown as Operation[])
      assert.deepEqual(await keysOf(), [`store.damage.${key}`])
    })
  }

  it('finds a delegation of a request that is not there', async () => {
    const visit = await addedIn(folder.path, (store) => store.addVisit(aVisit(), systemActor))
    const delegations = visit.delegations.map((one) => ({ ...one, request: 'none' }))
    const changed = { collection: 'visits', id: visit.id, record: { ...visit, delegations } }
    await putIn(folder.path, [changed as unknown as Operation])
    assert.deepEqual(await keysOf(), ['store.damage.noRequest'])
  })
})

function record(collection: string, fields: object): object {
  return { collection, id: 'x1', record: { id: 'x1', ...fields } }
}

function request(fields: object): object {
  return record('requests', { number: '2026-0001', ...fields })
}

function adoption(fields: object): object {
  return record('adoptions', { practice: 'praktik', visitId: null, ...fields })
}

/** The folder of a store that was killed after the record was added. */
async function addedIn<T>(dataDir: string, add: (store: Store) => Promise<T>): Promise<T> {
  const living = join(dataDir, 'living')
  const store = await openIn(living)
  const result = await add(store)
  const files = await filesOf(living)
  await store.close()
  await rm(living, { recursive: true })
  await writeFiles(dataDir, files)
  return result
}

/** Writes one more transaction behind what the journal holds. */
async function putIn(dataDir: string, operations: readonly Operation[]): Promise<void> {
  const journal = await readFile(join(dataDir, firstJournal))
  const last = readStretches(journal).at(-1)?.frame
  assert.ok(last)
  const next = encodeFrame(last.seq + 1, [encodeTransaction(operations)])
  await writeFiles(dataDir, new Map([[firstJournal, Buffer.concat([journal, next])]]))
}
