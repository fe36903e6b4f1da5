import assert from 'node:assert/strict'
import { linkActor, systemActor } from '../../src/accounts/account.ts'
import { NoSuchRecord, StaleVersion } from '../../src/storage/store.ts'
import { aVisit } from '../support/builders.ts'
import { aGuest } from '../support/visitingRecords.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function guestsContract(open: OpenStore): void {
  describe('a guest', () => {
    const opened = storeForEach(open)
    const aVisitId = async () => (await opened.store.addVisit(aVisit(), editor)).id

    it('is on the list of its visit, in the order in which they came, and of no other', async () => {
      const { store } = opened
      const [one, other] = [await aVisitId(), await aVisitId()]
      const first = await store.addGuest(aGuest(one, { name: 'Zainal' }), linkActor)
      const second = await store.addGuest(aGuest(one, { name: 'Ani' }), linkActor)
      const elsewhere = await store.addGuest(aGuest(other), linkActor)
      assert.deepEqual(await store.guestsOf(one), [first, second])
      assert.deepEqual(await store.guestsOf(other), [elsewhere])
      assert.deepEqual(await store.guest(first.id), first)
      assert.equal(await store.guest('nobody'), null)
      assert.deepEqual([first.version, first.anonymisedAt], [1, null])
      await assert.rejects(store.addGuest(aGuest('no-visit'), linkActor), NoSuchRecord)
    })

    it('is corrected and moved to another delegation by who has read it as it is', async () => {
      const { store } = opened
      const guest = await store.addGuest(aGuest(await aVisitId(), { isPresent: false }), linkActor)
      const change = { ...guest, name: 'Siti A.', requestId: 'r2', isPresent: true }
      const saved = await store.saveGuest(guest, change, editor)
      assert.deepEqual(
        [saved.name, saved.requestId, saved.isPresent, saved.version],
        ['Siti A.', 'r2', true, 2],
      )
      assert.deepEqual([saved.via, saved.noticeVersion], [guest.via, guest.noticeVersion])
      await assert.rejects(store.saveGuest(guest, change, editor), StaleVersion)
      await assert.rejects(store.removeGuest(guest, editor), StaleVersion)
      await assert.rejects(store.eraseGuest(guest, editor), StaleVersion)
    })

    it('is gone when it is removed, and counted still when it is erased', async () => {
      const { store } = opened
      const visit = await aVisitId()
      const mistaken = await store.addGuest(aGuest(visit), linkActor)
      const leaving = await store.addGuest(aGuest(visit, { phone: '0812', institution: 'Radar' }), linkActor)
      await store.removeGuest(mistaken, editor)
      const erased = await store.eraseGuest(leaving, editor)
      assert.deepEqual(await store.guestsOf(visit), [erased])
      const { name, position, institution, phone, isPresent } = erased
      assert.deepEqual([name, position, institution, phone, isPresent], [null, null, null, null, true])
      assert.notEqual(erased.anonymisedAt, null)
      await assertRefused(store.saveGuest(erased, { ...erased, name: 'Siti' }, editor), 'wrong_state')
      assert.deepEqual(await actionsOn(store, mistaken.id), ['guest.add', 'guest.remove'])
      assert.deepEqual(await actionsOn(store, leaving.id), ['guest.add', 'guest.erase'])
    })

    it('that is erased stays one of its delegation, whatever programme that is told apart by', async () => {
      const { store } = opened
      const visit = await aVisitId()
      const institutions = [
        'Pemerintah Kota Bogor',
        'Pemerintah Kota Bogor · PKA',
        'Pemerintah Kota Bogor Siti',
      ]
      const kept: (string | null)[] = []
      for (const institution of institutions) {
        const guest = await store.addGuest(aGuest(visit, { institution }), linkActor)
        kept.push((await store.eraseGuest(guest, editor)).institution)
      }
      assert.deepEqual(kept, [institutions[0], institutions[1], null])
      assert.deepEqual(await store.guestsLike('bogor'), [])
    })

    it('is found by a part of name, institution or phone, whatever its case, until it is anonymous', async () => {
      const { store } = opened
      const guest = await store.addGuest(aGuest(await aVisitId(), { phone: '0812 3456' }), linkActor)
      for (const text of ['AMINAH', ' kota bogor ', '3456'])
        assert.deepEqual(await store.guestsLike(text), [guest], text)
      for (const text of ['', '  ', 'Budi', 'Kepala Bidang'])
        assert.deepEqual(await store.guestsLike(text), [], text)
      await store.eraseGuest(guest, editor)
      assert.deepEqual(await store.guestsLike('aminah'), [])
    })

    it('leaves no name, position or phone in the audit', async () => {
      const { store } = opened
      const said = { name: 'RAHASIA', position: 'RAHASIA', institution: 'RAHASIA', phone: 'RAHASIA' }
      const guest = await store.addGuest(aGuest(await aVisitId(), said), linkActor)
      const saved = await store.saveGuest(guest, { ...guest, name: 'RAHASIA DUA' }, editor)
      await store.eraseGuest(saved, editor)
      const { entries } = await store.audit({ limit: 100, skip: 0 })
      assert.doesNotMatch(JSON.stringify(entries), /RAHASIA/)
      assert.ok(entries.length >= 4)
    })
  })

  describe('guests whose time is over', () => {
    it('are anonymised the day after the last on which they are kept, once, and with one entry', async () => {
      let now = new Date('2026-03-17T03:00:00Z')
      const { store, dispose } = await open(() => now)
      const { id } = await store.addVisit(aVisit(), editor)
      const due = await store.addGuest(aGuest(id, { retainedUntil: '2026-12-31' }), linkActor)
      const kept = await store.addGuest(aGuest(id, { retainedUntil: '2027-01-01' }), linkActor)
      // Still 31 December at the host: UTC+7.
      now = new Date('2026-12-31T16:59:00Z')
      assert.equal(await store.anonymiseGuests(systemActor), 0)
      now = new Date('2026-12-31T17:00:00Z')
      assert.equal(await store.anonymiseGuests(systemActor), 1)
      assert.equal((await store.guest(due.id))?.name, null)
      assert.deepEqual(await store.guest(kept.id), kept)
      assert.equal(await store.anonymiseGuests(systemActor), 0)
      assert.deepEqual(await actionsOn(store, 'retention'), ['guest.anonymise'])
      assert.equal((await store.guestsOf(id)).length, 2)
      await dispose()
    })
  })
}
