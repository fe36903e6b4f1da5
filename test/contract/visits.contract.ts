import assert from 'node:assert/strict'
import { StaleVersion } from '../../src/storage/store.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function visitsContract(open: OpenStore): void {
  describe('a visit', () => {
    const opened = storeForEach(open)

    it('has an address made from its day and title', async () => {
      const { store } = opened
      const visit = await store.addVisit(
        aVisit({ startOn: '2014-09-23', title: 'Studi di Banyuwangi' }),
        editor,
      )
      assert.equal(visit.slug, '2014-09-23-studi-di-banyuwangi')
      assert.equal((await store.addVisit(aVisit(), editor, 'pilihan-sendiri')).slug, 'pilihan-sendiri')
    })

    it('is listed with the latest first', async () => {
      const { store } = opened
      for (const startOn of ['2016-01-01', '2018-01-01', '2017-01-01']) {
        await store.addVisit(aVisit({ startOn }), editor)
      }
      const days = (await store.visits()).map(({ startOn }) => startOn)
      assert.deepEqual(days, ['2018-01-01', '2017-01-01', '2016-01-01'])
    })

    it('is public once it is scheduled, until it is withdrawn', async () => {
      const { store } = opened
      const asked = await store.addVisit(aVisit({ status: 'diajukan' }), editor)
      assert.deepEqual(await store.publicVisits(), [])
      const scheduled = await store.saveVisit(asked, aVisit({ status: 'dijadwalkan' }), editor)
      assert.deepEqual(await store.publicVisits(), [scheduled])
      const withdrawn = await store.withdrawVisit(scheduled, 'Batal.', editor)
      assert.deepEqual(await store.publicVisits(), [])
      await assertRefused(store.withdrawVisit(withdrawn, 'Lagi.', editor), 'wrong_state')
      const back = await store.reinstateVisit(withdrawn, editor)
      assert.deepEqual(await store.publicVisits(), [back])
      assert.deepEqual(await actionsOn(store, asked.id), [
        'visit.add',
        'visit.save',
        'visit.withdraw',
        'visit.reinstate',
      ])
    })

    it('keeps its address, maker and first day in the store when it is saved', async () => {
      const { store } = opened
      const first = await store.addVisit(aVisit({ title: 'Lama' }), editor)
      const saved = await store.saveVisit(first, aVisit({ title: 'Baru' }), { ...editor, name: 'Lain' })
      assert.equal(saved.title, 'Baru')
      assert.deepEqual(
        [saved.id, saved.slug, saved.createdBy, saved.createdAt, saved.version],
        [first.id, first.slug, first.createdBy, first.createdAt, 2],
      )
      await assert.rejects(store.saveVisit(first, aVisit(), editor), StaleVersion)
    })

    it('names its practices by their address of today, and none that is not there', async () => {
      const { store } = opened
      const practice = await store.addPractice(aPractice(), { slug: 'lama', state: 'published' }, editor)
      await store.movePractice(practice, 'kini', editor)
      const visit = await store.addVisit(aVisit({ practices: ['lama', 'kini'] }), editor)
      assert.deepEqual(visit.practices, ['kini'])
      const wrong = aVisit({ practices: ['kini', 'tidak-ada'] })
      await assertRefused(store.addVisit(wrong, editor), 'unknown_reference')
      await assertRefused(store.saveVisit(visit, wrong, editor), 'unknown_reference')
      assert.deepEqual(await store.visits(), [visit])
    })

    it('is found by the practice that it studied, whether public or not', async () => {
      const { store } = opened
      const practice = await store.addPractice(aPractice(), { slug: 'satu', state: 'published' }, editor)
      const visit = await store.addVisit(aVisit({ practices: [practice.slug], status: 'diajukan' }), editor)
      await store.addVisit(aVisit(), editor)
      assert.deepEqual(await store.visitsStudying('satu'), [visit])
      await store.saveVisit(visit, aVisit({ practices: [] }), editor)
      assert.deepEqual(await store.visitsStudying('satu'), [])
    })

    it('is found by its old address after it moved', async () => {
      const { store } = opened
      const visit = await store.addVisit(aVisit(), editor, 'lama')
      const other = await store.addVisit(aVisit(), editor, 'lain')
      await assertRefused(store.moveVisit(visit, other.slug, editor), 'slug_taken')
      const moved = await store.moveVisit(visit, 'kini', editor)
      assert.deepEqual(await store.findVisit('lama'), { record: moved, isMoved: true })
    })
  })
}
