import assert from 'node:assert/strict'
import { systemActor } from '../../../src/accounts/account.ts'
import { erasePastAdopters } from '../../../src/adoptions/contactRetention.ts'
import type { NewAdoption } from '../../../src/storage/store.ts'
import { anAdoptionContent } from '../../support/adoptionBuilders.ts'
import { aPractice } from '../../support/builders.ts'
import { tempStore, type TempStore } from '../../support/tempStore.ts'

describe('how long it is known whom to ask about an adoption', () => {
  let opened: TempStore
  beforeEach(async () => {
    opened = await tempStore()
    await opened.store.addPractice(aPractice(), { slug: null, state: 'published' }, systemActor)
  })
  afterEach(() => opened.dispose())

  const eraseOn = (day: string) =>
    erasePastAdopters({ store: opened.store, now: () => new Date(`${day}T03:00:00Z`) })
  const added = (stage: NewAdoption['stage'], note: string | null = null) => {
    const options = {
      origin: 'staff',
      visitId: null,
      requestId: null,
      on: '2025-01-01',
      stage,
      note,
    } as const
    return opened.store.addAdoption(anAdoptionContent({ contactName: 'Rina' }), options, systemActor)
  }

  it('is as long as it is under way', async () => {
    const { id } = await added('komitmen')
    assert.equal(await eraseOn('2030-01-01'), 0)
    assert.equal((await opened.store.adoption(id))?.contactName, 'Rina')
  })

  it('is as long as guests are kept after the last news of one that was stopped', async () => {
    const { id } = await added('dihentikan', 'Anggaran dialihkan.')
    assert.equal(await eraseOn('2026-01-01'), 0)
    assert.equal(await eraseOn('2026-01-02'), 1)
    assert.equal((await opened.store.adoption(id))?.contactName, null)
    assert.equal(await eraseOn('2026-01-03'), 0)
  })
})
