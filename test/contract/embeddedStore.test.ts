import assert from 'node:assert/strict'
import type { AskedQuestion } from '../../src/insights/askedQuestion.ts'
import { tempStore } from '../support/tempStore.ts'
import { storeContract } from './store.contract.ts'

describe('the embedded store', () => {
  storeContract((now) => tempStore(now ? { now } : {}))

  it('takes counts of questions that an older Tiru kept without their first day', async () => {
    const { store, dispose } = await tempStore()
    const old = { text: 'csr', asked: 2, empty: 0, lastOn: '2026-03-17' }
    await store.addQuestions([old as AskedQuestion], [])
    assert.deepEqual(await store.questions(), [{ ...old, firstOn: '2026-03-17' }])
    await store.addQuestions([{ ...old, asked: 1, firstOn: '2026-03-18', lastOn: '2026-03-18' }], [])
    assert.deepEqual(await store.questions(), [
      { text: 'csr', asked: 3, empty: 0, firstOn: '2026-03-17', lastOn: '2026-03-18' },
    ])
    await dispose()
  })
})
