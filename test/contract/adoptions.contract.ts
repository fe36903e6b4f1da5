import assert from 'node:assert/strict'
import { linkActor } from '../../src/accounts/account.ts'
import type { Evidence } from '../../src/adoptions/adoption.ts'
import { NoSuchRecord, StaleVersion } from '../../src/storage/store.ts'
import type { NewAdoption, NewAdoptionEvent, Store } from '../../src/storage/store.ts'
import { anAdoptionContent } from '../support/adoptionBuilders.ts'
import { aPractice, aVisit } from '../support/builders.ts'
import { actionsOn, assertRefused, editor, storeForEach } from './openContractStore.ts'
import type { OpenStore } from './openContractStore.ts'

const byStaff: NewAdoption = {
  origin: 'staff',
  visitId: null,
  requestId: null,
  stage: 'minat',
  on: '2026-01-28',
  note: null,
}
const pks: Evidence = { kind: 'pks', title: 'PKS 12', url: 'https://contoh.go.id/pks', uploadId: null }

function happened(differs: Partial<NewAdoptionEvent> = {}): NewAdoptionEvent {
  return { on: '2026-03-01', stage: 'adaptasi', note: null, evidence: [], isFromAdopter: false, ...differs }
}

const reported = (differs: Partial<NewAdoptionEvent> = {}) => happened({ isFromAdopter: true, ...differs })

async function anAdoption(store: Store, options: Partial<NewAdoption> = {}, by = editor) {
  const practices = await store.practices()
  if (practices.length === 0) await store.addPractice(aPractice(), { slug: null, state: 'published' }, editor)
  return store.addAdoption(anAdoptionContent(), { ...byStaff, ...options }, by)
}

export function adoptionsContract(open: OpenStore): void {
  describe('an adoption', () => {
    const opened = storeForEach(open)

    it('begins with its first event, which staff have accepted by recording it', async () => {
      const { store } = opened
      const adoption = await anAdoption(store, { stage: 'komitmen', note: 'Bertekad.' })
      const [first] = adoption.events
      assert.deepEqual([adoption.stage, adoption.review, adoption.version], ['komitmen', 'diterima', 1])
      assert.deepEqual(
        [first?.stage, first?.on, first?.note, first?.review, first?.reviewedBy],
        ['komitmen', '2026-01-28', 'Bertekad.', 'diterima', editor.name],
      )
      assert.deepEqual(await store.adoption(adoption.id), adoption)
      assert.deepEqual(await actionsOn(store, adoption.id), ['adoption.add'])
    })

    it('forgets whom to ask, and nothing else', async () => {
      const { store } = opened
      const asked = { contactName: 'Rina', contactPhone: '0812', contactEmail: 'rina@contoh.go.id' }
      await store.addPractice(aPractice(), { slug: null, state: 'published' }, editor)
      const adoption = await store.addAdoption(anAdoptionContent(asked), byStaff, editor)
      const erased = await store.eraseAdoptionPerson(adoption, editor)
      const nobody = { contactName: null, contactPhone: null, contactEmail: null }
      const { version, updatedAt } = erased
      assert.deepEqual(erased, { ...adoption, ...nobody, version, updatedAt })
      assert.deepEqual(await actionsOn(store, adoption.id), ['adoption.add', 'adoption.erase_person'])
      await assert.rejects(store.eraseAdoptionPerson(adoption, editor), StaleVersion)
    })

    it('waits for review as a whole when nobody known made it', async () => {
      const { store } = opened
      const proposed = await anAdoption(store, { origin: 'public' }, linkActor)
      assert.deepEqual([proposed.review, proposed.events[0]?.review], ['menunggu', 'menunggu'])
      const accepted = await store.reviewAdoption(proposed, true, editor)
      assert.deepEqual([accepted.review, accepted.events[0]?.review], ['diterima', 'diterima'])
      await assertRefused(store.reviewAdoption(accepted, false, editor), 'wrong_state')
      const other = await anAdoption(store, { origin: 'public' }, linkActor)
      const rejected = await store.reviewAdoption(other, false, editor)
      assert.deepEqual([rejected.review, rejected.events[0]?.review], ['ditolak', 'ditolak'])
      assert.deepEqual(await actionsOn(store, other.id), ['adoption.add', 'adoption.reject'])
    })

    it('is of a practice by its address of today, and of none that is not there', async () => {
      const { store } = opened
      const practice = await store.addPractice(aPractice(), { slug: 'lama', state: 'published' }, editor)
      await store.movePractice(practice, 'kini', editor)
      const adoption = await store.addAdoption(anAdoptionContent({ practice: 'lama' }), byStaff, editor)
      assert.equal(adoption.practice, 'kini')
      assert.deepEqual(await store.adoptionsOf('lama'), [adoption])
      const wrong = anAdoptionContent({ practice: 'tidak-ada' })
      await assertRefused(store.addAdoption(wrong, byStaff, editor), 'unknown_reference')
      await assertRefused(store.saveAdoption(adoption, wrong, editor), 'unknown_reference')
      const moved = await store.findPractice('kini')
      assert.ok(moved)
      await store.movePractice(moved.record, 'besok', editor)
      assert.equal((await store.adoption(adoption.id))?.practice, 'besok')
    })

    it('is found by the visit after which it came, which must be there', async () => {
      const { store } = opened
      const visit = await store.addVisit(aVisit(), editor)
      const adoption = await anAdoption(store, { origin: 'visit', visitId: visit.id })
      await anAdoption(store)
      assert.deepEqual(await store.adoptionsAfter(visit.id), [adoption])
      await assert.rejects(anAdoption(store, { visitId: 'tidak-ada' }), NoSuchRecord)
    })

    it('is listed with the newest first', async () => {
      const { store } = opened
      const [one, two] = [await anAdoption(store), await anAdoption(store)]
      assert.deepEqual(
        (await store.adoptions()).map(({ id }) => id),
        [two.id, one.id],
      )
    })

    it('keeps its events when its plan is saved, and takes no stale change', async () => {
      const { store } = opened
      const first = await anAdoption(store)
      const saved = await store.saveAdoption(first, anAdoptionContent({ targetOn: '2027-01-01' }), editor)
      assert.deepEqual([saved.targetOn, saved.version, saved.events], ['2027-01-01', 2, first.events])
      await assert.rejects(store.saveAdoption(first, anAdoptionContent(), editor), StaleVersion)
      await assert.rejects(store.addAdoptionEvent(first, happened(), editor), StaleVersion)
      assert.deepEqual(await store.adoption(first.id), saved)
    })
  })

  describe('what the host brings home from its own visit', () => {
    const opened = storeForEach(open)
    const destination = { institution: 'Pemerintah Kabupaten Sleman', regionCode: '34.04' }
    const { practice: _practice, ...adoption } = anAdoptionContent({ institution: 'Kab. Banyuwangi' })
    const learned = { adoption, stage: 'minat', on: '2026-03-18', note: null } as const
    const seen = aPractice({ name: 'Satu Meja' })

    it('is an adoption, a draft and a name at the visit, each once', async () => {
      const { store } = opened
      const visit = await store.addVisit(aVisit({ destination }), editor)
      const kept = await store.bringHome(visit.id, { ...learned, practice: seen }, editor)
      assert.deepEqual([kept.practice, kept.origin, kept.visitId], ['satu-meja', 'staff', visit.id])
      const same = aPractice({ name: 'satu  meja' })
      await assertRefused(store.bringHome(visit.id, { ...learned, practice: same }, editor), 'wrong_state')
      await assertRefused(
        store.bringHome(visit.id, { ...learned, practice: 'satu-meja' }, editor),
        'wrong_state',
      )
      const [draft, ...others] = await store.practices()
      assert.deepEqual([draft?.draft?.state, draft?.published, others], ['draft', null, []])
      assert.deepEqual((await store.visit(visit.id))?.practices, ['satu-meja'])
      assert.equal((await store.adoptions()).length, 1)
      assert.deepEqual(await actionsOn(store, visit.id), ['visit.add', 'visit.save'])
      const other = await store.addVisit(aVisit({ destination, startOn: '2026-05-01' }), editor)
      await store.bringHome(other.id, { ...learned, practice: 'satu-meja' }, editor)
      assert.equal((await store.adoptionsOf('satu-meja')).length, 2)
    })

    it('leaves nothing when any of it is refused', async () => {
      const { store } = opened
      const came = await store.addVisit(aVisit(), editor)
      const visit = await store.addVisit(aVisit({ destination }), editor)
      await assertRefused(store.bringHome(came.id, { ...learned, practice: seen }, editor), 'wrong_state')
      await assertRefused(
        store.bringHome(visit.id, { ...learned, practice: 'tidak-ada' }, editor),
        'unknown_reference',
      )
      const inUse = { ...learned, stage: 'diterapkan', practice: seen } as const
      await assertRefused(store.bringHome(visit.id, inUse, editor), 'needs_evidence')
      await assert.rejects(store.bringHome('tidak-ada', { ...learned, practice: seen }, editor), NoSuchRecord)
      assert.deepEqual([await store.practices(), await store.adoptions()], [[], []])
      assert.equal((await store.visit(visit.id))?.version, 1)
    })
  })

  describe('the stage of an adoption', () => {
    const opened = storeForEach(open)

    it('is that of the accepted event of the latest day, whatever was told last', async () => {
      const { store } = opened
      const first = await anAdoption(store)
      const later = await store.addAdoptionEvent(
        first,
        happened({ on: '2026-06-01', stage: 'uji_coba' }),
        editor,
      )
      const past = await store.addAdoptionEvent(later, happened({ on: '2026-02-01' }), editor)
      assert.equal(past.stage, 'uji_coba')
      assert.equal(past.events.length, 3)
    })

    it('does not change by a report before staff have accepted it', async () => {
      const { store } = opened
      const first = await anAdoption(store)
      const told = await store.addAdoptionEvent(first, reported(), linkActor)
      const event = told.events.at(-1)
      assert.deepEqual([told.stage, event?.review, event?.reviewedBy], ['minat', 'menunggu', null])
      const accepted = await store.reviewAdoptionEvent(
        told,
        event?.id ?? '',
        { isAccepted: true, note: null },
        editor,
      )
      assert.deepEqual([accepted.stage, accepted.events.at(-1)?.reviewedBy], ['adaptasi', editor.name])
      const again = store.reviewAdoptionEvent(
        accepted,
        event?.id ?? '',
        { isAccepted: false, note: 'x' },
        editor,
      )
      await assertRefused(again, 'wrong_state')
      await assert.rejects(
        store.reviewAdoptionEvent(accepted, 'tidak-ada', { isAccepted: true, note: null }, editor),
        NoSuchRecord,
      )
    })

    it('is that of the latest day, too, when a proposal is accepted after staff noted something', async () => {
      const { store } = opened
      const first = { origin: 'public', stage: 'uji_coba', on: '2026-03-01' } as const
      const proposed = await anAdoption(store, first, linkActor)
      const noted = await store.addAdoptionEvent(proposed, happened({ on: '2026-02-01' }), editor)
      const accepted = await store.reviewAdoption(noted, true, editor)
      assert.equal(accepted.stage, 'uji_coba')
    })

    it('does not change by a corrected plan, which counts once it is accepted', async () => {
      const { store } = opened
      const first = await anAdoption(store, { stage: 'komitmen' })
      const correction = { plan: 'Bertahap', targetOn: '2027-06-30' }
      const told = await store.addAdoptionEvent(first, reported({ stage: 'minat', correction }), linkActor)
      assert.deepEqual([told.plan, told.targetOn], [null, null])
      const [, event] = told.events
      const rejected = { isAccepted: false, note: 'Belum.' }
      const kept = await store.reviewAdoptionEvent(told, event?.id ?? '', rejected, editor)
      assert.equal(kept.plan, null)
      const again = await store.addAdoptionEvent(kept, reported({ stage: 'minat', correction }), linkActor)
      const accepted = { isAccepted: true, note: null }
      const corrected = await store.reviewAdoptionEvent(again, again.events[2]?.id ?? '', accepted, editor)
      assert.deepEqual(
        [corrected.plan, corrected.targetOn, corrected.stage],
        ['Bertahap', '2027-06-30', 'komitmen'],
      )
    })

    it('does not change by a report that is rejected, which keeps the reason', async () => {
      const { store } = opened
      const told = await store.addAdoptionEvent(await anAdoption(store), reported(), linkActor)
      const review = { isAccepted: false, note: 'Tanggalnya keliru.' }
      const rejected = await store.reviewAdoptionEvent(told, told.events.at(-1)?.id ?? '', review, editor)
      const event = rejected.events.at(-1)
      assert.deepEqual(
        [rejected.stage, event?.review, event?.reviewNote],
        ['minat', 'ditolak', 'Tanggalnya keliru.'],
      )
      assert.deepEqual((await actionsOn(store, told.id)).at(-1), 'adoption.reject_event')
    })

    it('is in use only with evidence: not at first, not by staff, not by a report', async () => {
      const { store } = opened
      await assertRefused(anAdoption(store, { stage: 'diterapkan' }), 'needs_evidence')
      const first = await anAdoption(store)
      const inUse = { stage: 'diterapkan', on: '2026-05-01' } as const
      await assertRefused(store.addAdoptionEvent(first, happened(inUse), editor), 'needs_evidence')
      const told = await store.addAdoptionEvent(first, reported(inUse), linkActor)
      const accept = { isAccepted: true, note: null }
      const accepting = store.reviewAdoptionEvent(told, told.events.at(-1)?.id ?? '', accept, editor)
      await assertRefused(accepting, 'needs_evidence')
      assert.equal((await store.adoption(first.id))?.stage, 'minat')
    })

    it('is in use with evidence of its own, or of an event accepted before', async () => {
      const { store } = opened
      const own = await store.addAdoptionEvent(
        await anAdoption(store),
        happened({ stage: 'diterapkan', evidence: [pks] }),
        editor,
      )
      assert.equal(own.stage, 'diterapkan')
      const before = await store.addAdoptionEvent(
        await anAdoption(store),
        happened({ evidence: [pks] }),
        editor,
      )
      const now = await store.addAdoptionEvent(
        before,
        happened({ stage: 'diterapkan', on: '2026-04-01' }),
        editor,
      )
      assert.equal(now.stage, 'diterapkan')
    })

    it('is not in use by evidence that waits or was rejected', async () => {
      const { store } = opened
      const told = await store.addAdoptionEvent(
        await anAdoption(store),
        reported({ evidence: [pks] }),
        linkActor,
      )
      const inUse = happened({ stage: 'diterapkan', on: '2026-05-01' })
      await assertRefused(store.addAdoptionEvent(told, inUse, editor), 'needs_evidence')
      const reject = { isAccepted: false, note: 'Bukan bukti.' }
      const rejected = await store.reviewAdoptionEvent(told, told.events.at(-1)?.id ?? '', reject, editor)
      await assertRefused(store.addAdoptionEvent(rejected, inUse, editor), 'needs_evidence')
    })
  })

  describe('a reminder', () => {
    const opened = storeForEach(open)

    it('goes out once for the same reason and day, whatever the way', async () => {
      const { store } = opened
      const overdue = { reason: 'overdue', about: '2026-11-01' } as const
      const sent = await store.noteReminder(await anAdoption(store), { ...overdue, channel: 'mail' }, editor)
      assert.deepEqual(
        sent.reminders.map(({ at: _at, ...rest }) => rest),
        [{ ...overdue, channel: 'mail', by: editor.name }],
      )
      await assertRefused(store.noteReminder(sent, { ...overdue, channel: 'letter' }, editor), 'wrong_state')
      const other = await store.noteReminder(
        sent,
        { ...overdue, about: '2026-12-01', channel: 'whatsapp' },
        editor,
      )
      assert.equal(other.reminders.length, 2)
      assert.deepEqual((await actionsOn(store, sent.id)).slice(1), ['adoption.remind', 'adoption.remind'])
    })
  })
}
