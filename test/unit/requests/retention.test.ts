import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { publicActor, systemActor } from '../../../src/accounts/account.ts'
import { erasePastContacts } from '../../../src/requests/retention.ts'
import type { RequestContent } from '../../../src/requests/request.ts'
import { aDelegation, aRequest, aVisit } from '../../support/builders.ts'
import { tempStore, type TempStore } from '../../support/tempStore.ts'

describe('how long it is known who asked for a visit', () => {
  let opened: TempStore
  let now = new Date()
  const eraseOn = (day: string) => {
    now = new Date(`${day}T03:00:00Z`)
    return erasePastContacts({ store: opened.store, now: () => now })
  }
  const asked = (differs: Partial<RequestContent> = {}) =>
    opened.store.addRequest(aRequest(differs), 'web', publicActor)

  beforeEach(async () => {
    opened = await tempStore()
    const { version, updatedAt: _, ...rules } = await opened.store.visitRules()
    await opened.store.saveVisitRules(version, { ...rules, guestRetentionDays: 90 }, systemActor)
  })
  afterEach(() => opened.dispose())

  it('is as long as the form says after the last day asked for, with the letter', async () => {
    const { store } = opened
    const request = await asked({ firstChoiceOn: '2026-01-10', secondChoiceOn: '2026-01-20' })
    const bytes = Buffer.from('surat')
    const hash = createHash('sha256').update(bytes).digest('hex')
    const file = {
      name: 'surat.pdf',
      mediaType: 'application/pdf',
      bytes: 5,
      width: null,
      height: null,
      hash,
    }
    const owner = { kind: 'request', id: request.id } as const
    const about = { role: 'attachment', caption: null, credit: null, visibility: 'staff' } as const
    await store.addUpload({ owner, ...file, ...about }, bytes, publicActor)

    assert.equal(await eraseOn('2026-04-20'), 0)
    assert.equal((await store.request(request.id))?.contactName, 'Sri Wahyuni')
    assert.equal(await eraseOn('2026-04-21'), 1)
    const after = await store.request(request.id)
    assert.deepEqual([after?.contactName, after?.contactPhone], [null, null])
    assert.deepEqual(await store.uploadsOf(request.id), [])
    assert.equal(await eraseOn('2026-04-22'), 0)
  })

  it('counts from the day of its visit when it has one', async () => {
    const { store } = opened
    const request = await asked({ firstChoiceOn: '2026-01-10' })
    const plan = aVisit({ startOn: '2026-03-01', endOn: '2026-03-02', delegations: [] })
    await store.scheduleRequest(request, plan, systemActor)
    assert.equal(await eraseOn('2026-05-31'), 0)
    assert.equal(await eraseOn('2026-06-01'), 1)
  })

  it('leaves what staff noted of a delegation that came', async () => {
    const { store } = opened
    const delegations = [aDelegation({ leaderName: 'Elly', isLeaderPublic: true })]
    const visit = await store.addVisit(aVisit({ startOn: '2014-09-23', delegations }), systemActor)
    await store.requestForDelegation(visit, 0, systemActor)
    assert.equal(await eraseOn('2026-06-01'), 0)
    assert.equal((await store.visit(visit.id))?.delegations[0]?.leaderName, 'Elly')
  })
})
