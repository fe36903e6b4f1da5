import assert from 'node:assert/strict'
import { linkActor, publicActor } from '../../src/accounts/account.ts'
import { NoSuchRecord, StaleVersion } from '../../src/storage/store.ts'
import { aDelegation, aPractice, aRequest, aVisit } from '../support/builders.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

export function requestsContract(open: OpenStore): void {
  askingContract(open)
  answeringContract(open)
  sharingContract(open)
  endingContract(open)
}

function askingContract(open: OpenStore): void {
  describe('a request for a visit', () => {
    const opened = storeForEach(open)

    it('is new, numbered by the year, and listed with the newest first', async () => {
      const { store, dispose } = await open(() => new Date('2026-03-17T03:00:00Z'))
      const first = await store.addRequest(aRequest(), 'web', publicActor)
      const second = await store.addRequest(aRequest({ plannedCount: 30 }), 'web', publicActor)
      assert.deepEqual([first.number, second.number], ['2026-0001', '2026-0002'])
      const { state, origin, visitId, survey, followUps, erasedAt, version } = second
      assert.deepEqual(
        { state, origin, visitId, survey, followUps, erasedAt, version },
        {
          state: 'diajukan',
          origin: 'web',
          visitId: null,
          survey: null,
          followUps: [],
          erasedAt: null,
          version: 1,
        },
      )
      assert.deepEqual(await store.requests(), [second, first])
      assert.deepEqual(await store.request(first.id), first)
      assert.equal(await store.request('tidak-ada'), null)
      assert.deepEqual(await actionsOn(store, first.id), ['request.add'])
      await dispose()
    })

    it('starts at one again in another year', async () => {
      let now = new Date('2026-12-30T03:00:00Z')
      const { store, dispose } = await open(() => now)
      await store.addRequest(aRequest(), 'web', publicActor)
      now = new Date('2027-01-02T03:00:00Z')
      assert.equal((await store.addRequest(aRequest(), 'web', publicActor)).number, '2027-0001')
      await dispose()
    })

    it('gives none of many that come at once the number of another', async () => {
      const { store } = opened
      const many = await Promise.all(
        Array.from({ length: 20 }, () => store.addRequest(aRequest(), 'web', publicActor)),
      )
      assert.equal(new Set(many.map(({ number }) => number)).size, 20)
    })

    it('names practices that are there, and follows them to another address', async () => {
      const { store } = opened
      await assertRefused(
        store.addRequest(aRequest({ practices: ['tidak-ada'] }), 'web', publicActor),
        'unknown_reference',
      )
      const options = { slug: null, state: 'published' } as const
      const practice = await store.addPractice(aPractice({ name: 'Festival' }), options, editor)
      const request = await store.addRequest(aRequest({ practices: ['festival'] }), 'web', publicActor)
      await store.movePractice(practice, 'pesta', editor)
      assert.deepEqual((await store.request(request.id))?.practices, ['pesta'])
    })

    it('is corrected on the version that was read', async () => {
      const { store } = opened
      const request = await store.addRequest(aRequest(), 'web', publicActor)
      const saved = await store.saveRequest(request, aRequest({ plannedCount: 40 }), editor)
      assert.deepEqual([saved.plannedCount, saved.version, saved.number], [40, 2, request.number])
      await assert.rejects(store.saveRequest(request, aRequest(), editor), StaleVersion)
      await assert.rejects(
        store.saveRequest({ id: 'tidak-ada', version: 1 }, aRequest(), editor),
        NoSuchRecord,
      )
      assert.deepEqual(await actionsOn(store, request.id), ['request.add', 'request.save'])
    })
  })
}

function answeringContract(open: OpenStore): void {
  describe('the answer to a request', () => {
    const opened = storeForEach(open)
    const asked = () => opened.store.addRequest(aRequest(), 'web', publicActor)

    it('begins with someone who looks at it, once', async () => {
      const { store } = opened
      const taken = await store.takeUpRequest(await asked(), editor)
      assert.equal(taken.state, 'ditelaah')
      await assertRefused(store.takeUpRequest(taken, editor), 'wrong_state')
    })

    it('is no, with the reason, and then final', async () => {
      const { store } = opened
      const declined = await store.declineRequest(await asked(), 'Penuh bulan itu.', editor)
      assert.deepEqual([declined.state, declined.reason], ['ditolak', 'Penuh bulan itu.'])
      await assertRefused(store.declineRequest(declined, 'Lagi.', editor), 'wrong_state')
      await assertRefused(store.scheduleRequest(declined, aVisit(), editor), 'wrong_state')
      await assertRefused(store.cancelRequest(declined, 'Batal.', linkActor), 'wrong_state')
    })

    it('is yes: a visit of its own, with its delegation first', async () => {
      const { store } = opened
      const content = aRequest({ plannedCount: 30, leaderName: 'Elly', letterNo: '005/1' })
      const request = await store.addRequest(content, 'web', publicActor)
      const plan = aVisit({ status: 'dijadwalkan', startOn: '2026-04-21', delegations: [] })
      const made = await store.scheduleRequest(request, plan, editor)
      assert.deepEqual([made.request.state, made.request.visitId], ['dijadwalkan', made.visit.id])
      const [delegation] = made.visit.delegations
      assert.deepEqual(
        delegation,
        aDelegation({ plannedCount: 30, leaderName: 'Elly', letterNo: '005/1', request: request.id }),
      )
      assert.deepEqual(await store.requestsOf(made.visit.id), [made.request])
      assert.deepEqual(await store.visit(made.visit.id), made.visit)
      await assertRefused(store.scheduleRequest(made.request, plan, editor), 'wrong_state')
    })

    it('keeps how to reach someone out of the visit', async () => {
      const { store } = opened
      const { visit } = await store.scheduleRequest(await asked(), aVisit({ delegations: [] }), editor)
      assert.doesNotMatch(JSON.stringify(visit), /Sri Wahyuni|0812/)
    })
  })
}

function sharingContract(open: OpenStore): void {
  describe('requests that share a visit', () => {
    const opened = storeForEach(open)

    async function shared() {
      const { store } = opened
      const [one, other] = [
        await store.addRequest(aRequest(), 'web', publicActor),
        await store.addRequest(aRequest({ institution: 'Pemerintah Kota Blitar' }), 'web', publicActor),
      ]
      const plan = aVisit({ status: 'dijadwalkan', delegations: [] })
      const made = await store.scheduleRequest(one, plan, editor)
      return { made, joined: await store.joinVisit(other, made.visit, editor), other }
    }

    it('are each a delegation of it', async () => {
      const { store } = opened
      const { made, joined } = await shared()
      assert.deepEqual(
        joined.visit.delegations.map(({ request }) => request),
        [made.request.id, joined.request.id],
      )
      assert.equal((await store.requestsOf(made.visit.id)).length, 2)
      await assertRefused(store.joinVisit(joined.request, joined.visit, editor), 'wrong_state')
    })

    it('add the practices that they want to see', async () => {
      const { store } = opened
      await store.addPractice(aPractice({ name: 'Festival' }), { slug: null, state: 'published' }, editor)
      const visit = await store.addVisit(aVisit(), editor)
      const request = await store.addRequest(aRequest({ practices: ['festival'] }), 'web', publicActor)
      const joined = await store.joinVisit(request, visit, editor)
      assert.deepEqual(joined.visit.practices, ['festival'])
    })

    it('are refused by a visit that was changed, withdrawn or called off in the meantime', async () => {
      const { store } = opened
      const visit = await store.addVisit(aVisit(), editor)
      const request = await store.addRequest(aRequest(), 'web', publicActor)
      const changed = await store.saveVisit(visit, aVisit({ venue: 'Pendopo' }), editor)
      await assert.rejects(store.joinVisit(request, visit, editor), StaleVersion)
      for (const status of ['dibatalkan', 'ditolak'] as const) {
        const off = await store.addVisit(aVisit({ status }), editor)
        await assertRefused(store.joinVisit(request, off, editor), 'wrong_state')
      }
      const withdrawn = await store.withdrawVisit(changed, 'Keliru.', editor)
      await assertRefused(store.joinVisit(request, withdrawn, editor), 'wrong_state')
      assert.equal((await store.request(request.id))?.state, 'diajukan')
    })

    it('are parted again: the one that leaves waits for another answer', async () => {
      const { store } = opened
      const { made, joined } = await shared()
      const left = await store.leaveVisit(joined.request, editor)
      assert.deepEqual([left.request.state, left.request.visitId], ['ditelaah', null])
      assert.deepEqual(
        left.visit.delegations.map(({ request }) => request),
        [made.request.id],
      )
      const last = await store.request(made.request.id)
      assert.ok(last)
      await assertRefused(store.leaveVisit(last, editor), 'wrong_state')
    })

    it('are not parted from one that was called off, which stays so', async () => {
      const { store } = opened
      const { joined } = await shared()
      const off = await store.cancelRequest(joined.request, 'Anggaran.', linkActor)
      await assertRefused(store.leaveVisit(off, editor), 'wrong_state')
      assert.equal((await store.request(off.id))?.state, 'dibatalkan')
    })
  })
}

function endingContract(open: OpenStore): void {
  describe('the end of a request', () => {
    const opened = storeForEach(open)

    async function scheduled() {
      const { store } = opened
      const content = aRequest({ leaderName: 'Elly', leaderPosition: 'Sekda' })
      const request = await store.addRequest(content, 'web', publicActor)
      return store.scheduleRequest(request, aVisit({ status: 'dijadwalkan', delegations: [] }), editor)
    }

    it('calls off a visit that nobody comes to any more', async () => {
      const { store } = opened
      const { request, visit } = await scheduled()
      const cancelled = await store.cancelRequest(request, 'Anggaran.', linkActor)
      assert.deepEqual([cancelled.state, cancelled.reason], ['dibatalkan', 'Anggaran.'])
      // What an outsider writes may name a person, and nothing erases the audit.
      const { entries } = await store.audit({ subjectId: request.id, limit: 10, skip: 0 })
      assert.equal(entries.find(({ action }) => action === 'request.cancel')?.note, null)
      assert.equal((await store.visit(visit.id))?.status, 'dibatalkan')
    })

    it('leaves a visit to the others', async () => {
      const { store } = opened
      const { request, visit } = await scheduled()
      const other = await store.addRequest(aRequest(), 'web', publicActor)
      const joined = await store.joinVisit(other, visit, editor)
      await store.cancelRequest(request, 'Anggaran.', linkActor)
      const after = await store.visit(visit.id)
      assert.equal(after?.status, 'dijadwalkan')
      assert.deepEqual(
        after?.delegations.map((one) => one.request),
        [joined.request.id],
      )
    })

    it('may be a survey and what was chosen for each practice', async () => {
      const { store } = opened
      const { request } = await scheduled()
      const said = { usefulness: 5, bestPractice: null, missing: 'Waktu' }
      const surveyed = await store.answerSurvey(request, said, linkActor)
      const { answeredAt, ...answer } = surveyed.survey ?? { answeredAt: '' }
      assert.deepEqual(answer, said)
      assert.match(answeredAt, /^\d{4}-\d\d-\d\dT/)
      const followUps = [{ practice: 'festival', choice: 'minat' }] as const
      const noted = await store.noteFollowUps(surveyed, followUps, linkActor)
      assert.deepEqual(noted.followUps, followUps)
      assert.deepEqual(noted.survey, surveyed.survey)
    })

    it('erases who asked and who led, in the visit, too', async () => {
      const { store } = opened
      const { request, visit } = await scheduled()
      const erased = await store.eraseRequestPerson(request, editor)
      const { contactName, contactPhone, contactEmail, leaderName, leaderPosition, institution } = erased
      assert.deepEqual(
        [contactName, contactPhone, contactEmail, leaderName, leaderPosition],
        [null, null, null, null, null],
      )
      assert.equal(institution, 'Pemerintah Kota Bogor')
      assert.notEqual(erased.erasedAt, null)
      assert.equal((await store.visit(visit.id))?.delegations[0]?.leaderName, null)
      assert.deepEqual((await actionsOn(store, request.id)).at(-1), 'request.erase_person')
      const { entries } = await store.audit({ limit: 100, skip: 0 })
      assert.doesNotMatch(JSON.stringify(entries), /Elly|Sri Wahyuni|0812/)
    })
  })
}
