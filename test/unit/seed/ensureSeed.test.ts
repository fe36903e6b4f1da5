import assert from 'node:assert/strict'
import { systemActor } from '../../../src/accounts/account.ts'
import { ensureSeed } from '../../../src/seed/ensureSeed.ts'
import { openStore } from '../../../src/storage/openStore.ts'
import type { Store } from '../../../src/storage/store.ts'
import { aVisit } from '../../support/builders.ts'
import { tempFolderForEach } from '../../support/tempFolder.ts'

describe('what ships', () => {
  const folder = tempFolderForEach()

  /** A start after which `change` happens, then the next start. */
  async function startedAfter(change: (store: Store) => Promise<unknown>): Promise<Store> {
    const first = await openStore({ dataDir: folder.path })
    await change(first)
    await first.close()
    const next = await openStore({ dataDir: folder.path })
    await ensureSeed(next, systemActor)
    return next
  }

  it('is not put into a store into which someone has put a visit', async () => {
    const store = await startedAfter((first) => first.addVisit(aVisit({ title: 'Sendiri' }), systemActor))
    assert.deepEqual(
      (await store.visits()).map(({ title }) => title),
      ['Sendiri'],
    )
    assert.deepEqual(await store.practices(), [])
    await store.close()
  })

  it('does not come back where it was withdrawn or moved', async () => {
    const store = await startedAfter(async (first) => {
      await ensureSeed(first, systemActor)
      for (const visit of await first.visits())
        await first.withdrawVisit(visit, 'Bukan milik kami', systemActor)
      for (const practice of await first.practices())
        await first.movePractice(practice, `dulu-${practice.slug}`, systemActor)
    })
    assert.deepEqual(await store.publicVisits(), [])
    const slugs = (await store.practices()).map(({ slug }) => slug)
    assert.ok(slugs.length > 0 && slugs.every((slug) => slug.startsWith('dulu-')))
    await store.close()
  })
})
