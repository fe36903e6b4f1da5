import assert from 'node:assert/strict'
import { defaultFamilies } from '../../src/search/defaultSynonyms.ts'
import { StaleVersion, type StoreChange } from '../../src/storage/store.ts'
import { actionsOn, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function searchesContract(open: OpenStore): void {
  describe('the synonyms', () => {
    const opened = storeForEach(open)
    const families = [
      ['benchmarking', 'studi tiru'],
      ['CSR', 'TJSL'],
    ]

    it('are those of every site until an admin saves others', async () => {
      const { store } = opened
      const { version, families: first, updatedAt } = await store.synonyms()
      assert.deepEqual([version, first, updatedAt], [1, defaultFamilies, null])
      const saved = await store.saveSynonyms(1, families, editor)
      assert.deepEqual([saved.version, saved.families], [2, families])
      assert.deepEqual(await store.synonyms(), saved)
      assert.deepEqual(await actionsOn(store, 'synonyms'), ['synonyms.save'])
    })

    it('may be none at all', async () => {
      const { store } = opened
      await store.saveSynonyms(1, [], editor)
      assert.deepEqual((await store.synonyms()).families, [])
    })

    it('refuse an edit of what somebody else has changed', async () => {
      const { store } = opened
      const saved = await store.saveSynonyms(1, families, editor)
      await assert.rejects(
        store.saveSynonyms(1, [], editor),
        (error) => error instanceof StaleVersion && (error.current as unknown) === saved,
      )
      assert.deepEqual(await store.synonyms(), saved)
      assert.deepEqual(await actionsOn(store, 'synonyms'), ['synonyms.save'])
    })

    it('are told of in the feed of changes, so that the search follows', async () => {
      const { store } = opened
      const told: StoreChange[] = []
      store.onChange((change) => void told.push(change))
      await store.saveSynonyms(1, families, editor)
      assert.deepEqual(told, [{ kind: 'synonyms' }])
    })
  })

  describe('the counts of what was searched', () => {
    const opened = storeForEach(open)
    const csr = { text: 'csr', asked: 3, empty: 1, firstOn: '2026-03-17', lastOn: '2026-03-17' }

    it('add up, and keep the first day and the latest', async () => {
      const { store } = opened
      await store.addQuestions([csr], [])
      await store.addQuestions(
        [
          { text: 'csr', asked: 1, empty: 0, firstOn: '2026-03-15', lastOn: '2026-03-16' },
          { text: '__proto__', asked: 1, empty: 1, firstOn: '2026-03-18', lastOn: '2026-03-18' },
        ],
        [],
      )
      assert.deepEqual(await store.questions(), [
        { text: 'csr', asked: 4, empty: 1, firstOn: '2026-03-15', lastOn: '2026-03-17' },
        { text: '__proto__', asked: 1, empty: 1, firstOn: '2026-03-18', lastOn: '2026-03-18' },
      ])
    })

    it('are gone when they are forgotten', async () => {
      const { store } = opened
      await store.addQuestions([csr, { ...csr, text: 'mpp' }], [])
      await store.addQuestions([], ['csr', 'tak pernah ada'])
      assert.deepEqual(await store.questions(), [{ ...csr, text: 'mpp' }])
    })

    it('change nothing that the public sees', async () => {
      const { store } = opened
      const told: StoreChange[] = []
      store.onChange((change) => void told.push(change))
      await store.addQuestions([csr], [])
      assert.deepEqual(told, [])
    })
  })
}
