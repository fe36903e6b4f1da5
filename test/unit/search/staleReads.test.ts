import assert from 'node:assert/strict'
import { systemActor } from '../../../src/accounts/account.ts'
import { openSearch } from '../../../src/search/openSearch.ts'
import type { Store } from '../../../src/storage/store.ts'
import { aDelegation, aVisit } from '../../support/builders.ts'
import { tempStore } from '../../support/tempStore.ts'
import { everything } from './aDocument.ts'

type Call = 'publicVisits' | 'synonyms'

/** The real store; what is given to `after` happens, once, when the call has read and before it answers. */
function interruptible(store: Store, call: Call) {
  let meanwhile: (() => Promise<unknown>) | null = null
  const read = async () => {
    const found = await store[call]()
    const now = meanwhile
    meanwhile = null
    await now?.()
    return found
  }
  const proxy = new Proxy(store, {
    get(target, name) {
      if (name === call) return read
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value
    },
  })
  return { store: proxy, after: (work: () => Promise<unknown>) => (meanwhile = work) }
}

describe('a change while the search reads', () => {
  it('of a visit is in the next suggestions', async () => {
    const { store, dispose } = await tempStore()
    const delegations = [aDelegation({ institution: 'Pemkab Ganda' })]
    const visit = await store.addVisit(aVisit({ delegations }), systemActor)
    const slow = interruptible(store, 'publicVisits')
    const search = await openSearch(slow.store)
    slow.after(() => store.withdrawVisit(visit, 'ganda', systemActor))
    await search.suggest('ganda', 9)
    assert.deepEqual(await search.suggest('ganda', 9), [])
    await search.close()
    await dispose()
  })

  it('of the synonyms is in the next answer', async () => {
    const { store, dispose } = await tempStore()
    await store.addVisit(aVisit({ title: 'Taman' }), systemActor)
    const slow = interruptible(store, 'synonyms')
    const search = await openSearch(slow.store)
    slow.after(async () =>
      store.saveSynonyms((await store.synonyms()).version, [['kebon', 'taman']], systemActor),
    )
    const ask = () => search.ask({ ...everything, text: 'kebon', isVerbatim: true })
    await ask()
    assert.deepEqual((await ask()).alsoSearched, ['taman'])
    await search.close()
    await dispose()
  })
})
