import assert from 'node:assert/strict'
import { linkActor } from '../../src/accounts/account.ts'
import { NoSuchRecord, StaleVersion } from '../../src/storage/store.ts'
import type { NewAdoption } from '../../src/storage/store.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { aDelegation, aPractice, aVisit } from '../support/builders.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function delegationFilesContract(open: OpenStore): void {
  describe('the file of a delegation that staff have logged', () => {
    const opened = storeForEach(open)

    it('says what the visit says, is scheduled, and belongs to that delegation alone', async () => {
      const { store } = opened
      const bogor = aDelegation({ plannedCount: 30, leaderName: 'Elly', contact: '0812' })
      const delegations = [aDelegation({ institution: 'Pemprov Jawa Barat' }), bogor]
      const visit = await store.addVisit(aVisit({ delegations, purpose: 'Belajar MPP' }), editor)
      const made = await store.requestForDelegation(visit, 1, editor)
      assert.deepEqual(
        made.visit.delegations.map(({ request }) => request),
        [null, made.request.id],
      )
      assert.deepEqual(await store.requestsOf(visit.id), [made.request])
      assert.deepEqual(await store.request(made.request.id), made.request)
      const { state, origin, institution, plannedCount, purpose, firstChoiceOn, visitId } = made.request
      assert.deepEqual(
        [state, origin, institution, plannedCount],
        ['dijadwalkan', 'staff', 'Pemerintah Kota Bogor', 30],
      )
      assert.deepEqual([purpose, firstChoiceOn, visitId], ['Belajar MPP', visit.startOn, visit.id])
      assert.equal(made.visit.version, 2)
      assert.deepEqual(await actionsOn(store, made.request.id), ['request.add'])
      assert.deepEqual(await actionsOn(store, visit.id), ['visit.add', 'visit.save'])
    })

    it('is made once, for a delegation that is there, of the visit as it is now', async () => {
      const { store } = opened
      const visit = await store.addVisit(aVisit(), editor)
      await assert.rejects(store.requestForDelegation(visit, 1, editor), NoSuchRecord)
      const made = await store.requestForDelegation(visit, 0, editor)
      await assert.rejects(store.requestForDelegation(visit, 0, editor), StaleVersion)
      await assertRefused(store.requestForDelegation(made.visit, 0, editor), 'wrong_state')
      assert.equal((await store.requests()).length, 1)
    })

    it('lets its delegation leave and be cancelled like any other', async () => {
      const { store } = opened
      const visit = await store.addVisit(aVisit(), editor)
      const { request } = await store.requestForDelegation(visit, 0, editor)
      const cancelled = await store.cancelRequest(request, 'Batal berangkat.', linkActor)
      assert.equal(cancelled.state, 'dibatalkan')
      assert.equal((await store.visit(visit.id))?.status, 'dibatalkan')
    })
  })

  describe('what a delegation takes over', () => {
    const opened = storeForEach(open)
    const content = anAdoptionContent()
    const first = { stage: 'minat', on: '2026-03-17', note: null, origin: 'visit' } as const

    async function visited() {
      const { store } = opened
      await store.addPractice(aPractice(), { slug: null, state: 'published' }, editor)
      await store.addPractice(aPractice({ name: 'Lain' }), { slug: null, state: 'published' }, editor)
      return store.addVisit(aVisit({ practices: ['praktik-contoh'] }), editor)
    }

    it('is one adoption of each practice, also when two requests send it at once', async () => {
      const { store } = opened
      const visit = await visited()
      const { request } = await store.requestForDelegation(visit, 0, editor)
      const options: NewAdoption = { ...first, visitId: visit.id, requestId: request.id }
      const both = await Promise.allSettled([
        store.addAdoption(content, options, linkActor),
        store.addAdoption(content, options, linkActor),
      ])
      assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
      await assertRefused(
        store.addAdoption(content, { ...options, stage: 'komitmen' }, editor),
        'wrong_state',
      )
      await store.addAdoption({ ...content, practice: 'lain' }, options, linkActor)
      assert.equal((await store.adoptionsAfter(visit.id)).length, 2)
    })

    it('is told apart by institution where it has no file', async () => {
      const { store } = opened
      const visit = await visited()
      const options: NewAdoption = { ...first, visitId: visit.id, requestId: null }
      await store.addAdoption(content, options, editor)
      await assertRefused(store.addAdoption(content, options, editor), 'wrong_state')
      await store.addAdoption({ ...content, institution: 'Pemerintah Kabupaten Sigi' }, options, editor)
      await store.addAdoption(content, { ...options, origin: 'staff' }, editor)
      assert.equal((await store.adoptionsAfter(visit.id)).length, 3)
    })

    it('belongs to its file once it has one', async () => {
      const { store } = opened
      const visit = await visited()
      const options: NewAdoption = { ...first, visitId: visit.id, requestId: null }
      const noted = await store.addAdoption(content, options, editor)
      const other = await store.addAdoption(content, { ...options, origin: 'staff' }, editor)
      const { request } = await store.requestForDelegation(visit, 0, editor)
      assert.equal((await store.adoption(noted.id))?.requestId, request.id)
      assert.equal((await store.adoption(other.id))?.requestId, null)
      const again = store.addAdoption(content, { ...options, requestId: request.id }, linkActor)
      await assertRefused(again, 'wrong_state')
    })
  })
}
